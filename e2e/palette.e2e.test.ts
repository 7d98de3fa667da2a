// The palette by keyboard alone: from anywhere to an act, to an authority, and back to where one was.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Launched, launch } from './launch.ts'
import { createKeep, createRoot } from './officer.ts'
import { seriousViolations } from './violations.ts'

let rootkeep: Launched

beforeAll(async () => {
  rootkeep = await launch()
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
  await createKeep(rootkeep)
  await createRoot(rootkeep, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-256' })
}, 120_000)
afterAll(() => rootkeep.close())

const palette = () => rootkeep.page.getByRole('dialog', { name: 'Find anything' })

async function find(text: string): Promise<void> {
  const { page } = rootkeep
  await page.keyboard.press('Control+k')
  const field = palette().getByRole('combobox')
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.type(text)
}

async function take(option: string): Promise<void> {
  const marked = rootkeep.page.locator('[role=option][data-combobox-selected]', { hasText: option })
  await marked.waitFor()
  await rootkeep.page.keyboard.press('Enter')
}

const heading = (name: string) => rootkeep.page.getByRole('heading', { level: 1, name }).waitFor()

describe('the palette', () => {
  test('goes to an act by its words', async () => {
    await find('new key for an auth')
    await rootkeep.page.getByText('Nothing of that name').waitFor()
    await rootkeep.page.keyboard.press('Escape')
    await find('prove jour')
    await take('Prove the journal')
    await heading('Journal')
  })

  test('goes to an act by its command', async () => {
    await find('authority create-root')
    await take('Create a root')
    await heading('Create a root')
  })

  test('goes to a thing by its name', async () => {
    await find('rubyconf')
    await take('RubyConf Root')
    await heading('RubyConf Root')
  })

  test('opens while a field is being typed in, and gives the focus back', async () => {
    const { page } = rootkeep
    await find('see the cert')
    await take('See the certificates')
    await heading('Certificates')
    const field = page.getByLabel('Name, serial number or fingerprint')
    await field.focus()
    await find('')
    await page.keyboard.press('Escape')
    await palette().waitFor({ state: 'hidden' })
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('has nothing that axe objects to, in the light and in the dark', async () => {
    const { page } = rootkeep
    await find('a')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await seriousViolations(page), colorScheme).toEqual([])
    }
    await page.keyboard.press('Escape')
  })

  test('locks', async () => {
    await find('lock the')
    await take('Lock the vault')
    await rootkeep.page.getByRole('button', { name: 'Unlock' }).waitFor()
  })
})
