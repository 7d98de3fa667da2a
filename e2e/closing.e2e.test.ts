// Closing the window: not over something typed without asking; and while a key is used, so that the act is done whole or
// not at all, and the keep opens again.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Launched, launch } from './launch.ts'
import { createKeep, goTo, unlock } from './officer.ts'

declare global {
  var questionsOfTest: string[] | undefined
}

const folder = mkdtempSync(join(tmpdir(), 'rootkeep-closing-'))
const keep = join(folder, 'keep')
let rootkeep: Launched

async function open(): Promise<void> {
  rootkeep = await launch({ keep })
}

beforeAll(async () => {
  await open()
  await createKeep(rootkeep)
}, 60_000)
afterAll(async () => {
  await rootkeep.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The person's answer to the question before closing; the question is kept. */
async function willAnswer(response: 0 | 1): Promise<void> {
  await rootkeep.electron.evaluate(({ dialog }, answer) => {
    globalThis.questionsOfTest = []
    dialog.showMessageBox = async (...args: unknown[]) => {
      globalThis.questionsOfTest?.push(String((args.at(-1) as { message: string }).message))
      return { response: answer, checkboxChecked: false }
    }
  }, response)
}

const closeWindow = () =>
  rootkeep.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
const questions = () => rootkeep.electron.evaluate(() => globalThis.questionsOfTest ?? [])

describe('a window that is closed', () => {
  test('over something typed asks, and stays with all that was typed', async () => {
    const { page } = rootkeep
    await goTo(page, 'Authorities')
    await page.getByRole('button', { name: 'Create a root' }).click()
    await page.getByLabel('Common name').fill('RubyConf Root')
    await willAnswer(0)
    await closeWindow()
    await expect.poll(questions).toHaveLength(1)
    expect((await questions())[0]).toContain('was typed')
    expect(await page.getByLabel('Common name').inputValue()).toBe('RubyConf Root')
  })

  test('while a key is made and used does that whole or not at all, and the keep opens again', async () => {
    const { page, electron } = rootkeep
    await page.getByRole('combobox', { name: 'Key' }).click()
    await page.getByRole('option', { name: 'RSA 4096' }).click()
    await willAnswer(1)
    const gone = new Promise<void>((resolve) => electron.process().once('exit', () => resolve()))
    await page.getByRole('button', { name: 'Create the root' }).click()
    await closeWindow()
    await gone
    await open()
    await unlock(rootkeep)
    await goTo(rootkeep.page, 'Journal')
    await rootkeep.page.getByRole('button', { name: 'Verify' }).click()
    await rootkeep.page.getByText('The journal is whole').waitFor()
    const wasMade = (await rootkeep.page.getByTitle('authority.create-root', { exact: true }).count()) > 0
    await goTo(rootkeep.page, 'Authorities')
    await rootkeep.page.getByRole('button', { name: 'Create a root' }).first().waitFor()
    expect(await rootkeep.page.getByRole('button', { name: 'RubyConf Root' }).count()).toBe(wasMade ? 1 : 0)
  })

  test('with nothing typed closes without a question', async () => {
    const gone = new Promise<void>((resolve) => rootkeep.electron.process().once('exit', () => resolve()))
    await closeWindow()
    await gone
  })
})
