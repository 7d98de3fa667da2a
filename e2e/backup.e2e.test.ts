// A keep is backed up and comes back in the window: its phrase is written down, the old machine is lost, an officer
// restores the backup on another one by keyboard, states why, and only then it signs.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { willPick, willSaveTo } from './dialogs.ts'
import { type Launched, launch } from './launch.ts'
import { createKeep, createRoot, goTo, issueCrl, passphrase, unlock } from './officer.ts'
import { seriousViolations } from './violations.ts'

const folder = mkdtempSync(join(tmpdir(), 'rootkeep-e2e-'))
const file = join(folder, 'keep.rootkeep-backup')
let old: Launched
let restored: Launched
let phrase: string

beforeAll(async () => {
  old = await launch()
  await createKeep(old)
  await createRoot(old, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-256' })
}, 120_000)

afterAll(async () => {
  await old.close()
  await restored?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function look({ page }: Launched): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await seriousViolations(page), colorScheme).toEqual([])
  }
}

describe('an officer', () => {
  test('is reminded of the first backup, and makes it', async () => {
    const { electron, page } = old
    await page.getByLabel('A backup is due').waitFor()
    await goTo(page, 'Backup')
    await page.getByText('This keep has never been backed up.').waitFor()
    await willSaveTo(electron, file)
    await page.getByRole('button', { name: 'Back up the keep…' }).click()
    await page.getByText('The backup was made and compared').waitFor()
    expect(existsSync(file)).toBe(true)
    await page.getByText(file, { exact: true }).waitFor()
    await page.getByText(/The last backup was made on/).waitFor()
    expect(await page.getByLabel('A backup is due').count()).toBe(0)
    phrase = (await page.getByLabel('Phrase', { exact: true }).textContent()) ?? ''
    await look(old)
  })

  test('finds the phrase in the journal, and another one not', async () => {
    const { page } = old
    await goTo(page, 'Journal')
    await page.getByRole('button', { name: 'Phrase' }).click()
    await page.getByRole('textbox', { name: 'A phrase that was written down' }).fill(phrase)
    await page.getByRole('button', { name: 'Hold it against the journal' }).click()
    await page.getByText('The journal is whole').waitFor()
    await page.getByRole('button', { name: 'Phrase' }).click()
    await page
      .getByRole('textbox', { name: 'A phrase that was written down' })
      .fill(`${Number(phrase.split(' ')[0]) + 9} ${phrase.replace(/^\d+ /, '')}`)
    await page.getByRole('button', { name: 'Hold it against the journal' }).click()
    await page.getByText('The journal does not hold together').waitFor()
    await page.getByText('journal.rolled-back.known-head').waitFor()
  })

  test('signs a checkpoint that openssl verifies', async () => {
    const { electron, page } = old
    const checkpoint = join(folder, 'checkpoint.p7m')
    await goTo(page, 'Journal')
    await page.getByRole('button', { name: 'Checkpoint' }).click()
    await willSaveTo(electron, checkpoint)
    await page.getByRole('button', { name: 'Sign and save…' }).click()
    await page.getByText(checkpoint, { exact: true }).last().waitFor()
    const words = ['cms', '-verify', '-inform', 'DER', '-in', checkpoint, '-noverify']
    const { status, stdout } = spawnSync('openssl', words, { encoding: 'utf8' })
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('rootkeep-checkpoint'),
    })
  })
})

describe('on another machine, by keyboard alone, an officer', () => {
  beforeAll(async () => {
    restored = await launch()
  }, 60_000)

  /** Tabs to a place, as far as it takes. */
  async function tabTo(name: string): Promise<void> {
    const place = restored.page.getByRole('button', { name, exact: true })
    await place.waitFor()
    for (let tabs = 0; tabs < 60; tabs++) {
      if (await place.evaluate((element) => element === document.activeElement)) return
      await restored.page.keyboard.press('Tab')
    }
    throw new Error(`${name} was not reached by Tab`)
  }

  test('restores the backup on the first screen', async () => {
    const { electron, page } = restored
    await tabTo('Restore a backup')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Restore a backup' }).waitFor()
    await look(restored)
    await page.keyboard.type('not the passphrase')
    await willPick(electron, [file])
    await page.keyboard.press('Enter')
    await page.getByText('That is not the passphrase of this keep.').waitFor()
    await page.getByLabel('Passphrase', { exact: true }).focus()
    await page.keyboard.type(passphrase)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Unlock the keep' }).waitFor()
  })

  test('is told on every screen that the keep signs nothing yet', async () => {
    await unlock(restored)
    const { page } = restored
    await page.getByText(/signs nothing before a reason was stated/).waitFor()
    await look(restored)
    await tabTo('State the reason')
    await page.keyboard.press('Enter')
    await page.getByText('This keep signs nothing yet').waitFor()
    await look(restored)
  })

  test('states why, with the phrase, and the keep signs again', async () => {
    const { page } = restored
    await page.getByLabel('Why it was restored, and why it may sign again').focus()
    await page.keyboard.type('The old machine was lost on the way.')
    await page.keyboard.press('Tab')
    await page.keyboard.type(phrase)
    await page.keyboard.press('Enter')
    await page.getByText('The journal ends where the phrase says').waitFor()
    await page.getByText('This keep signs nothing yet').waitFor({ state: 'detached' })
    await issueCrl(restored, 'RubyConf Root', join(folder, 'conf.crl'))
    expect(existsSync(join(folder, 'conf.crl'))).toBe(true)
  })
})
