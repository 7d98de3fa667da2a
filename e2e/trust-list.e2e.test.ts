// Trust lists in the window: made, filled from files of other programs, scoped, exported as gem's trust directory,
// compared and removed; by the keyboard alone where it says so.

import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mustRun } from '../src-main/testing/program.ts'
import { willPick, willSaveTo } from './dialogs.ts'
import { type Launched, launch } from './launch.ts'
import { createKeep, createTrustList, goTo, importIntoList, vectorFile } from './officer.ts'

let rootkeep: Launched
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rootkeep-e2e-'))
  rootkeep = await launch()
  await createKeep(rootkeep)
}, 120_000)
afterAll(async () => {
  await rootkeep.close()
  rmSync(folder, { recursive: true, force: true })
})

const anchors = () => rootkeep.page.getByRole('table', { name: 'Anchors' })

describe('an officer', () => {
  test('makes a list and takes a root into it, by the keyboard alone', async () => {
    const { electron, page } = rootkeep
    const press = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).focus()
      await page.keyboard.press('Enter')
    }
    await press('Trust lists')
    await page.getByRole('heading', { level: 1, name: 'Trust lists' }).waitFor()
    await press('New list')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('gems')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'gems' }).waitFor()
    await willPick(electron, [vectorFile('root.pem')])
    await press('Choose files…')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('from the meetup')
    await page.keyboard.press('Enter')
    await page.getByText('1 certificate was added').first().waitFor()
    await page.keyboard.press('Escape')
    await anchors().getByRole('button', { name: 'Vector Root' }).waitFor()
    await anchors().getByText('Everything').waitFor()
  })

  test('is told of a wrong password, and by the right one that the certificate is there already', async () => {
    const { electron, page } = rootkeep
    await willPick(electron, [vectorFile('java17.jks')])
    await page.getByRole('button', { name: 'Choose files…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Password of a truststore').fill('changeme')
    await dialog.getByRole('button', { name: 'Add to the list' }).click()
    await dialog.getByText('trust.wrong-password').waitFor()
    await dialog.getByLabel('Password of a truststore').fill('changeit')
    await dialog.getByRole('button', { name: 'Add to the list' }).click()
    await dialog.getByText('0 certificates were added; 1 was in the list already').waitFor()
    await page.keyboard.press('Escape')
  })

  test('trusts it for gems and a host only', async () => {
    const { page } = rootkeep
    await anchors().getByRole('button', { name: 'Vector Root' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Signing gems').check()
    await dialog.getByRole('button', { name: 'Add to Only for names within' }).click()
    await dialog.getByRole('textbox', { name: 'Value' }).fill('example.org')
    await dialog.getByLabel('Trusted until').fill('2099-12-31T00:00:00')
    await dialog.getByRole('button', { name: 'Change the scope' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await anchors()
      .getByText(/^Signing gems; within example\.org; until .*2099$/)
      .waitFor()
  })

  test('exports it as gem’s trust directory, which gem lists, and is told what gem can’t hold', async () => {
    const { electron, page } = rootkeep
    const trust = join(folder, '.gem', 'trust')
    mkdirSync(trust, { recursive: true })
    chmodSync(trust, 0o755)
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Written for' }).click()
    await page.getByRole('option', { name: 'gem: trust directory' }).click()
    await dialog.getByRole('button', { name: 'Make the files' }).click()
    await dialog.getByText('The names that it may vouch for cannot be said').waitFor()
    await willPick(electron, [trust])
    await dialog.getByRole('button', { name: 'Save…' }).click()
    await dialog.waitFor({ state: 'hidden' })
    const [file = ''] = readdirSync(trust)
    const modes = [trust, join(trust, file)].map((path) => statSync(path).mode & 0o777)
    expect(modes).toEqual([0o700, 0o600])
    const listed = mustRun('gem', ['cert', '--list'], { env: { HOME: folder } })
    expect(listed.trim()).toBe('/O=RubyConf/CN=Vector Root')
  })

  test('exports a truststore for Java', async () => {
    const { electron, page } = rootkeep
    const file = join(folder, 'gems.p12')
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Written for' }).click()
    await page.getByRole('option', { name: 'Java: PKCS#12 truststore' }).click()
    await dialog.getByRole('textbox', { name: 'Password of the new truststore' }).fill('changeit')
    await dialog.getByRole('button', { name: 'Make the files' }).click()
    await dialog.getByText('1 file is ready').waitFor()
    await willSaveTo(electron, file)
    await dialog.getByRole('button', { name: 'Save…' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(readFileSync(file)[0]).toBe(0x30)
  })

  test('compares it with another list, and with the folder that gem reads', async () => {
    const { electron, page } = rootkeep
    await createTrustList(rootkeep, 'others')
    await importIntoList(rootkeep, [vectorFile('java17.p12')], 'changeit')
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await page.getByRole('combobox', { name: 'With the list' }).click()
    await page.getByRole('option', { name: 'gems' }).click()
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    const rescoped = page.getByRole('region', { name: 'Trusted for something else' })
    await rescoped.getByText('Signing gems; within example.org').waitFor()
    await willPick(electron, [join(folder, '.gem', 'trust')])
    await page.getByRole('button', { name: 'Choose a folder…' }).click()
    await page.getByText(/^cert-[0-9a-f]{64}\.pem$/).waitFor()
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await page.getByText('The two are alike').waitFor()
  })

  test('removes an anchor, and then the list', async () => {
    const { page } = rootkeep
    await page.getByRole('button', { name: 'To the list' }).click()
    await anchors().getByRole('button', { name: 'Vector Root' }).click()
    await page.getByRole('button', { name: 'Remove from the list' }).click()
    const asked = page.getByRole('dialog', { name: 'Remove Vector Root from the list' })
    await asked.getByLabel(/To confirm/).fill('Vector Root')
    await asked.getByRole('button', { name: 'Remove from the list' }).click()
    await page.getByText('Nobody is trusted here yet').waitFor()
    await page.getByRole('button', { name: 'Remove the list' }).click()
    await page
      .getByRole('dialog')
      .getByLabel(/To confirm/)
      .fill('others')
    await page.getByRole('dialog').getByRole('button', { name: 'Remove the list' }).click()
    await page.getByRole('heading', { level: 1, name: 'Trust lists' }).waitFor()
    await page.getByRole('button', { name: 'gems', exact: true }).waitFor()
    expect(await page.getByRole('button', { name: 'others', exact: true }).count()).toBe(0)
    await goTo(page, 'Journal')
    await page.getByTitle('trust.remove', { exact: true }).first().waitFor()
  })
})
