// What the window says around an act: the command that does the same, the way back where there is one, and the name that
// a dangerous act asks for.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Launched, launch } from './launch.ts'
import { createKeep, createRoot, createTrustList, goTo, importIntoList, vectorFile } from './officer.ts'
import { watchProblems } from './problems.ts'

let rootkeep: Launched
let problems: readonly string[]

beforeAll(async () => {
  rootkeep = await launch()
  problems = watchProblems(rootkeep.page)
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
  rootkeep.page.setDefaultTimeout(10_000)
  await createKeep(rootkeep)
  await createRoot(rootkeep, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-256' })
}, 120_000)
afterAll(() => rootkeep.close())

const button = (name: string | RegExp) => rootkeep.page.getByRole('button', { name })

describe('the command line', () => {
  test('is shown beside a form as it is filled in, by keyboard alone, without the passphrase', async () => {
    const { page, keep } = rootkeep
    await goTo(page, 'Keys')
    await button('Make a key').first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name').fill('build')
    await dialog.getByText('At the command line').focus()
    await page.keyboard.press('Enter')
    const line = dialog.locator('code')
    await expect.poll(() => line.innerText()).toContain(`--keep ${keep} key generate --name build`)
    await dialog.getByRole('button', { name: 'Copy the command' }).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  })
})

describe('what is not signed', () => {
  test('is taken back by the button of its notice', async () => {
    const { page } = rootkeep
    await goTo(page, 'Settings')
    const minutes = page.getByLabel('Minutes')
    const before = await minutes.inputValue()
    await minutes.fill('33')
    await page.getByRole('form', { name: 'Idle lock' }).getByRole('button', { name: 'Save' }).click()
    await button('Undo').click()
    await page.getByText(/^Taken back:/).waitFor()
    await expect.poll(() => minutes.inputValue()).toBe(before)
  })

  test('is taken back by Ctrl Z, with both acts in the journal', async () => {
    const { page } = rootkeep
    await createTrustList(rootkeep, 'gems')
    await importIntoList(rootkeep, [vectorFile('root.pem')])
    await page.getByRole('table').getByRole('row').nth(1).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('Nobody is trusted here yet').waitFor()
    await goTo(page, 'Journal')
    await page.getByText('trust.remove').first().waitFor()
  })
})

describe('a dangerous act', () => {
  test('says what can’t be undone, waits for the name, and gives the focus back', async () => {
    const { page } = rootkeep
    await goTo(page, 'Authorities')
    await button('RubyConf Root').click()
    await button('More').click()
    await page.getByRole('menuitem', { name: 'Retire…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('It can’t be put back to work.').waitFor()
    const retire = dialog.getByRole('button', { name: 'Retire' })
    expect(await retire.isDisabled()).toBe(true)
    await dialog.getByLabel(/^To confirm/).fill('RubyConf Root')
    expect(await retire.isDisabled()).toBe(false)
    for (let count = 0; count < 12; count++) {
      await page.keyboard.press('Tab')
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    await expect.poll(focused).toContain('More')
  })
})

describe('the console', () => {
  test('was told of nothing', () => {
    expect(problems).toEqual([])
  })
})
