// Custody in the window: several passphrases, keys made, taken in, exported, kept from leaving, under passphrases of their
// own, locked alone, destroyed; by mouse, and once by the keyboard alone.

import { createPrivateKey } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { opensslKey } from '../src-main/testing/openssl.ts'
import { mustRun } from '../src-main/testing/program.ts'
import { willPick, willSaveTo } from './dialogs.ts'
import { type Launched, launch } from './launch.ts'
import { createKeep, createRoot, goTo, issueCrl, openAuthority, passphrase } from './officer.ts'

const hers = 'ten copper kettles under the bridge'
const outside = 'nine kettles of blue copper'
const own = 'the ferry leaves at dusk today'

let rootkeep: Launched
let out: string

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'rootkeep-vault-'))
  rootkeep = await launch()
  await createKeep(rootkeep)
}, 120_000)

afterAll(async () => {
  await rootkeep.close()
  rmSync(out, { recursive: true, force: true })
})

const dialog = (): Locator => rootkeep.page.getByRole('dialog')
const press = (name: string) => dialog().getByRole('button', { name, exact: true }).click()
const gone = () => dialog().waitFor({ state: 'hidden' })

async function type(label: string, text: string): Promise<void> {
  // A required field has a star behind its label.
  await dialog()
    .getByLabel(new RegExp(`^${label}(?: \\*)?$`))
    .fill(text)
}

async function openKey(name: string): Promise<void> {
  await goTo(rootkeep.page, 'Keys')
  await rootkeep.page.getByRole('table').getByRole('button', { name, exact: true }).click()
  await dialog().getByText('Leaves the vault').or(dialog().getByText('Destroyed')).first().waitFor()
}

async function closeDialog(): Promise<void> {
  await rootkeep.page.keyboard.press('Escape')
  await gone()
}

describe('the ways into the vault', () => {
  test('are added under the name of an officer', async () => {
    const { page } = rootkeep
    await goTo(page, 'Settings')
    await page.getByRole('button', { name: 'Add a passphrase…' }).click()
    await type('Whose', 'Ada')
    await type('A passphrase that opens the vault now', passphrase)
    await type('New passphrase', hers)
    await type('New passphrase, again', hers)
    await press('Add it')
    await gone()
    const table = page.getByRole('table', { name: 'Ways into the vault' })
    expect(await table.getByRole('row').count()).toBe(3)
    await table
      .getByText(/Argon2id, \d+ MiB, \d+ passes/)
      .first()
      .waitFor()
  })

  test('open the locked vault, by the one that is chosen', async () => {
    const { page } = rootkeep
    await page.keyboard.press('Control+l')
    await page.getByRole('combobox', { name: 'Whose passphrase' }).click()
    await page.getByRole('option', { name: 'Ada' }).click()
    const form = page.getByRole('form', { name: 'Unlock the keep' })
    await form.getByLabel('Passphrase', { exact: true }).fill(hers)
    await form.getByRole('button', { name: 'Unlock' }).click()
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  })

  test('go by the word of one who stays, and never the last', async () => {
    const { page } = rootkeep
    const table = page.getByRole('table', { name: 'Ways into the vault' })
    await table.getByRole('button', { name: 'Remove the way in of Ada' }).click()
    await type('The passphrase of one who stays', hers)
    await press('Remove it')
    await dialog().getByText('vault.wrong-passphrase').waitFor()
    await type('The passphrase of one who stays', passphrase)
    await press('Remove it')
    await gone()
    expect(await table.getByRole('row').count()).toBe(2)
    expect(await table.getByRole('button', { name: /^Remove/ }).count()).toBe(0)
  })

  test('say when a passphrase costs as much already, or are raised', async () => {
    const { page } = rootkeep
    await page.getByRole('button', { name: 'Make guessing cost more…' }).click()
    await type('The passphrase, which stays the same', passphrase)
    await press('Raise the cost')
    const raised = page.getByText('Guessing this passphrase costs more from now on.')
    await raised.or(dialog().getByText('vault.cost-not-higher')).first().waitFor()
    await closeDialog()
  })
})

describe('keys', () => {
  test('are made by the keyboard alone', async () => {
    const { page } = rootkeep
    await goTo(page, 'Keys')
    await page.getByText('No key yet').waitFor()
    await page.getByRole('button', { name: 'Make a key', exact: true }).focus()
    await page.keyboard.press('Enter')
    await dialog().waitFor()
    await page.keyboard.type('build')
    await page.keyboard.press('Enter')
    await gone()
    await page.getByRole('table').getByRole('button', { name: 'build', exact: true }).waitFor()
  })

  test('are taken in from a file that the main process reads', async () => {
    const { electron, page } = rootkeep
    const pem = opensslKey('ec-p384')
    const file = join(out, 'old.pem')
    writeFileSync(file, pem)
    mustRun('openssl', ['pkcs8', '-topk8', '-in', file, '-passout', `pass:${outside}`, '-out', `${file}.p8`])
    await page.getByRole('button', { name: 'Take in a key' }).click()
    await type('Name', 'old')
    await willPick(electron, [`${file}.p8`])
    await press('Choose the file…')
    await dialog().getByText('key.passphrase-needed').waitFor()
    await type('Passphrase of the file', outside)
    await press('Choose the file…')
    await gone()
    await page.getByRole('table').getByText('EC P-384').waitFor()
  })

  test('are taken by a drop only under a passphrase', async () => {
    const { page } = rootkeep
    const plain = readFileSync(join(out, 'old.pem'), 'utf8')
    await page.getByRole('button', { name: 'Take in a key' }).click()
    await type('Name', 'dropped')
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'old.pem'))
      return data
    }, plain)
    await dialog().getByText('Or drop a file here').dispatchEvent('drop', { dataTransfer: transfer })
    await dialog().getByText('old.pem', { exact: true }).waitFor()
    await press('Take in')
    await dialog().getByText('input.wrong-kind').waitFor()
    await closeDialog()
  })

  test('leave under a passphrase, where the person says, and the journal tells', async () => {
    const { electron, page } = rootkeep
    const file = join(out, 'build.p8')
    await openKey('build')
    await press('Export…')
    await willSaveTo(electron, file)
    await type('Passphrase of the vault', passphrase)
    await type('Passphrase for the file', outside)
    await type('Passphrase for the file, again', outside)
    await press('Export…')
    await page.getByText(file, { exact: true }).last().waitFor()
    const key = createPrivateKey({ key: readFileSync(file, 'utf8'), passphrase: outside })
    expect(key.asymmetricKeyType).toBe('ec')
    await closeDialog()
    await goTo(page, 'Journal')
    await page.getByTitle('key.export', { exact: true }).first().waitFor()
  })

  test('stay for good once they are marked', async () => {
    await openKey('build')
    await press('Never let it leave…')
    await dialog()
      .getByLabel(/To confirm/)
      .fill('build')
    await press('Never let it leave')
    await dialog().getByText('Never', { exact: true }).waitFor()
    expect(await dialog().getByRole('button', { name: 'Export…' }).count()).toBe(0)
    await closeDialog()
  })

  test('become an authority’s', async () => {
    const { page } = rootkeep
    await goTo(page, 'Authorities')
    await page.getByRole('button', { name: 'Create a root' }).click()
    await page.getByLabel('Common name').fill('Old Root')
    await page.getByLabel('Short name').fill('old-root')
    await page.getByRole('combobox', { name: 'Key' }).click()
    await page.getByRole('option', { name: 'old (EC P-384)' }).click()
    await page.getByRole('button', { name: 'Create the root' }).click()
    await page.getByRole('heading', { level: 1, name: 'Old Root' }).waitFor()
    await goTo(page, 'Keys')
    await page.getByRole('table').getByRole('button', { name: 'old-root', exact: true }).waitFor()
  })

  test('go when their name is typed, and leave a tombstone', async () => {
    await openKey('build')
    await press('Destroy…')
    await dialog()
      .getByLabel(/To confirm/)
      .fill('build')
    await press('Destroy')
    await dialog().getByText('Destroyed', { exact: true }).first().waitFor()
    await closeDialog()
  })
})

describe('a key with a passphrase of its own', () => {
  test('is asked for when it is wanted, and the act goes on', async () => {
    const { page } = rootkeep
    await createRoot(rootkeep, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-256' })
    await openKey('conf')
    await press('Give it a passphrase…')
    await type('Passphrase', own)
    await type('Passphrase, again', own)
    await press('Give it this passphrase')
    await dialog().getByText('Passphrase needed').waitFor()
    await closeDialog()
    const file = join(out, 'conf.crl')
    const issued = issueCrl(rootkeep, 'RubyConf Root', file)
    await dialog().getByText('This needs the key for authority/conf').waitFor()
    await type('Passphrase of this key', 'guessed')
    await press('Unlock the key')
    await dialog().getByText('key.wrong-passphrase').waitFor()
    await type('Passphrase of this key', own)
    await press('Unlock the key')
    await issued
    expect(mustRun('openssl', ['crl', '-in', file, '-noout', '-text'])).toContain('RubyConf Root')
    await page.getByRole('heading', { level: 1, name: 'RubyConf Root' }).waitFor()
  })

  test('is locked alone on its authority’s page, and giving up changes nothing', async () => {
    const { page } = rootkeep
    await openAuthority(rootkeep, 'RubyConf Root', 'Revocation lists')
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Lock its key…' }).click()
    await press('Lock its key')
    await gone()
    await page.getByRole('button', { name: 'Issue and save a list…' }).click()
    await dialog().getByText('This needs the key for authority/conf').waitFor()
    await closeDialog()
    await page.getByText('key.locked').waitFor()
  })
})
