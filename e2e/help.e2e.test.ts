// A newcomer is taught in the window: the first steps from an empty keep to one that is backed up, and the words of the
// trade, one click or one key away from where they stand.

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { willSaveTo } from './dialogs.ts'
import { type Launched, launch } from './launch.ts'
import {
  createKeep,
  createRoot,
  createSubordinate,
  goTo,
  issue,
  issueCrl,
  takeInRequests,
} from './officer.ts'
import { seriousViolations } from './violations.ts'

const request = join(import.meta.dirname, '../resources/examples/meetup/requests/seattle/drbrain.csr')

let rootkeep: Launched
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rootkeep-help-'))
  rootkeep = await launch()
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
  await createKeep(rootkeep)
}, 120_000)
afterAll(() => rootkeep.close())

/** Which steps are ticked, in their order. */
async function ticks(): Promise<string[]> {
  const rows = await rootkeep.page.locator('ol > li').all()
  return Promise.all(rows.map(async (row) => (await row.getByRole('img').getAttribute('aria-label')) ?? ''))
}

describe('the first steps', () => {
  test('stand on the screen of an empty keep, and offer nothing but a root', async () => {
    const { page } = rootkeep
    await page.getByRole('region', { name: 'First steps' }).waitFor()
    expect(await ticks()).toEqual(Array(7).fill('To do'))
    expect(await page.locator('ol').getByRole('button').allTextContents()).toEqual(['Create a root'])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await seriousViolations(page)).toEqual([])
    }
  })

  test('lead from the root to the regional authority', async () => {
    const { page } = rootkeep
    await createRoot(rootkeep, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-256' })
    await goTo(page, 'Trust')
    const bar = page.getByRole('region', { name: 'First steps' })
    await bar.getByText('1 of 7 done').first().waitFor()
    await bar.getByText('Next: Create a regional authority').waitFor()
    await bar.getByRole('button', { name: 'New authority' }).click()
    await page.getByRole('heading', { level: 1, name: 'New subordinate' }).waitFor()
  })

  test('are ticked by what is in the keep', async () => {
    await createSubordinate(rootkeep, { commonName: 'Seattle.rb', name: 'seattle', key: 'EC P-256' })
    await takeInRequests(rootkeep, [request])
    await issue(rootkeep, 'drbrain', 'Seattle.rb')
    await issueCrl(rootkeep, 'Seattle.rb', join(folder, 'seattle.crl'))
    await goTo(rootkeep.page, 'Help')
    const done = 'Done'
    expect(await ticks()).toEqual([done, done, done, done, 'To do', done, 'To do'])
  })

  test('open the chain of the authority that does the work', async () => {
    const { electron, page } = rootkeep
    const chain = join(folder, 'chain.pem')
    await page.getByRole('button', { name: 'Export a chain' }).click()
    await willSaveTo(electron, chain)
    await page.getByRole('button', { name: 'Save the chain…' }).click()
    await page.getByText(chain, { exact: true }).last().waitFor()
    await goTo(page, 'Help')
    expect(await ticks()).toContain('To do')
    expect((await ticks()).filter((tick) => tick === 'To do')).toHaveLength(1)
  })

  test('can be hidden, and shown again', async () => {
    const { page } = rootkeep
    await goTo(page, 'Trust')
    await page.getByRole('button', { name: 'Hide these steps' }).click()
    await page.getByRole('region', { name: 'First steps' }).waitFor({ state: 'detached' })
    await goTo(page, 'Help')
    await page.getByRole('button', { name: 'Show them on the Trust screen again' }).click()
    await goTo(page, 'Trust')
    await page.getByText('Next: Back up the keep').waitFor()
  })
})

describe('the glossary', () => {
  test('opens by F1, from a field, too, and finds a term by its clause', async () => {
    const { page } = rootkeep
    await goTo(page, 'Certificates')
    await page.getByRole('textbox').first().focus()
    await page.keyboard.press('F1')
    await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor()
    await page.getByRole('tab', { name: 'Glossary' }).click()
    await page.getByRole('textbox', { name: 'Search the glossary' }).fill('4.2.1.12')
    await page.getByRole('heading', { level: 3, name: 'extKeyUsage' }).waitFor()
    expect(await page.getByRole('article').count()).toBe(1)
  })

  test('is reached by the palette', async () => {
    const { page } = rootkeep
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Find anything' }).fill('glossary')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Search the glossary' }).waitFor()
  })

  test('leads from a term to a term', async () => {
    const { page } = rootkeep
    await page.getByRole('textbox', { name: 'Search the glossary' }).fill('delta crl')
    await page.getByRole('article').getByRole('button', { name: 'CRL number' }).first().click()
    await page.getByRole('heading', { level: 3, name: 'CRL number' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('CRL number')
  })
})

describe('a term where it stands', () => {
  const explained = () => rootkeep.page.getByRole('dialog').filter({ hasText: 'Open the glossary' })

  test('is explained by Enter, and Escape gives the focus back', async () => {
    const { page } = rootkeep
    await goTo(page, 'Settings')
    await page.getByRole('button', { name: 'What does “Vault” mean?' }).focus()
    await page.keyboard.press('Enter')
    await explained().getByText('It opens for a passphrase.').waitFor()
    await page.keyboard.press('Escape')
    await explained().waitFor({ state: 'hidden' })
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(await focused()).toBe('What does “Vault” mean?')
  })

  test('in a dialog closes by Escape alone, and the dialog stays', async () => {
    const { page } = rootkeep
    await page.getByRole('navigation').getByRole('button', { name: 'Authorities' }).click()
    await page.getByRole('button', { name: 'Seattle.rb', exact: true }).click()
    await page.getByRole('tab', { name: 'Revocation lists' }).click()
    await page.getByRole('button', { name: 'Issue with choices…' }).click()
    await page.getByRole('button', { name: 'What does “nextUpdate” mean?' }).click()
    await explained().waitFor()
    await page.keyboard.press('Escape')
    await explained().waitFor({ state: 'hidden' })
    expect(await page.getByRole('dialog').count()).toBe(1)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  test('leads to its neighbours and into the glossary', async () => {
    const { page } = rootkeep
    await goTo(page, 'Settings')
    await page.getByRole('button', { name: 'What does “Vault” mean?' }).click()
    await explained().getByRole('button', { name: 'Way in' }).click()
    await explained().getByText('Give one to each officer').waitFor()
    await explained().getByRole('button', { name: 'Open the glossary' }).click()
    await page.getByRole('heading', { level: 3, name: 'Way in' }).waitFor()
  })
})
