// What the window says around an act: the command that does the same, the way back where there is one, and the name that
// a dangerous act asks for.

import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Launched, launch } from './launch.ts'
import {
  createKeep,
  createRoot,
  createSubordinate,
  createTrustList,
  goTo,
  importIntoList,
  openCertificate,
  revoke,
  vectorFile,
} from './officer.ts'
import { seriousViolations } from './violations.ts'

let rootkeep: Launched

beforeAll(async () => {
  rootkeep = await launch()
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
  await createKeep(rootkeep)
  await createRoot(rootkeep, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-256' })
}, 120_000)
afterAll(() => rootkeep.close())

const button = (name: string | RegExp) => rootkeep.page.getByRole('button', { name })

const pictures = process.env.ROOTKEEP_PICTURES

async function picture(name: string): Promise<void> {
  if (pictures === undefined) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await rootkeep.page.emulateMedia({ colorScheme })
    await rootkeep.page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`) })
  }
}

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

  test('is taken back by Ctrl Z and done again by Ctrl Y, with each act in the journal', async () => {
    const { page } = rootkeep
    await createTrustList(rootkeep, 'gems')
    await importIntoList(rootkeep, [vectorFile('root.pem')])
    const anchor = page.getByRole('table').getByRole('row').nth(1)
    await anchor.waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('Nobody is trusted here yet').waitFor()
    await page.keyboard.press('Control+y')
    await anchor.waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('Nobody is trusted here yet').waitFor()
    await goTo(page, 'Journal')
    await page.getByTitle('trust.remove', { exact: true }).first().waitFor()
  })

  test('is listed with its way back, and what a later act was built on waits for that', async () => {
    const { page } = rootkeep
    await page.getByRole('contentinfo').getByRole('button', { name: 'Done in this window' }).click()
    const dialog = page.getByRole('dialog', { name: 'Done in this window' })
    const [taken, idle, list] = await dialog.getByRole('listitem').all()
    await taken?.getByText('Taken back').waitFor()
    await idle?.getByText('Taken back').waitFor()
    await taken?.getByRole('button', { name: 'Redo' }).click()
    await list?.getByText('Take back the later act first').waitFor()
    await picture('done-in-this-window')
    expect(await seriousViolations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Undo' }).first().click()
    await dialog.getByRole('button', { name: 'Undo' }).first().click()
    await dialog.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
  })

  test('is taken back from the palette, by what it was', async () => {
    const { page } = rootkeep
    await goTo(page, 'Settings')
    const minutes = page.getByLabel('Minutes')
    const before = await minutes.inputValue()
    await minutes.fill('34')
    await page.getByRole('form', { name: 'Idle lock' }).getByRole('button', { name: 'Save' }).click()
    await button('Undo').waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('undo:')
    await page.getByRole('option', { name: /^Undo: / }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => minutes.inputValue()).toBe(before)
  })

  test('is taken back of a saved filter, too', async () => {
    const { page } = rootkeep
    await goTo(page, 'Certificates')
    await page.getByRole('textbox', { name: 'Name, serial number or fingerprint' }).fill('key:rsa<3072')
    await button('Saved filters').click()
    await page.getByRole('menuitem', { name: 'Save this filter…' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true }).fill('weak')
    await page.keyboard.press('Enter')
    await page.getByText('The filter weak is saved.').waitFor()
    await button('Saved filters').click()
    await page.getByRole('menuitem', { name: 'Remove the saved filter weak' }).click()
    await page.getByText('The filter weak is removed.').waitFor()
    await button('Undo').click()
    await button('Saved filters').click()
    await page.getByRole('menuitem', { name: /^weak/ }).waitFor()
    await page.keyboard.press('Escape')
  })

  test('is a hold, which is lifted again', async () => {
    const { page } = rootkeep
    await createSubordinate(rootkeep, { commonName: 'Seattle.rb', name: 'seattle', key: 'EC P-256' })
    await openCertificate(rootkeep, 'Seattle.rb')
    await revoke(rootkeep, 'Seattle.rb', 'On hold')
    await button('Undo').click()
    await page.getByText(/^Taken back:/).waitFor()
    await button('Revoke').waitFor()
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
