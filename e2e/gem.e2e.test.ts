// A developer's gem in a real window: key and request, the regional authority's signature, a gem signed, installed by
// the real `gem` under High Security, the developer revoked; and the strict policy refuses it and says so.

import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createGemHome } from '../src-main/testing/gem.ts'
import { willPick, willSaveTo } from './dialogs.ts'
import { type Launched, launch } from './launch.ts'
import {
  createKeep,
  createRoot,
  createSubordinate,
  goTo,
  openCertificate,
  revoke,
  saveCertificate,
  typeAskedName,
} from './officer.ts'

let rootkeep: Launched
let out: string
let home: string

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'rootkeep-gem-'))
  home = join(out, 'home')
  mkdirSync(home)
  rootkeep = await launch({ env: { HOME: home } })
  await createKeep(rootkeep)
  await createRoot(rootkeep, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-384' })
  await createSubordinate(rootkeep, { commonName: 'Seattle.rb', name: 'seattle', key: 'EC P-256' })
}, 120_000)

afterAll(async () => {
  await rootkeep.close()
  rmSync(out, { recursive: true, force: true })
})

async function openTab(name: string | RegExp): Promise<void> {
  await goTo(rootkeep.page, 'Gems')
  await rootkeep.page.getByRole('tab', { name }).click()
}

async function pick(path: string): Promise<void> {
  await willPick(rootkeep.electron, [path])
  await rootkeep.page.getByRole('button', { name: 'Choose files…' }).click()
}

describe("a developer's gem", () => {
  const signed = () => join(out, 'signed.gem')

  test('has a key of the vault and a certificate as the request, which the regional authority signs', async () => {
    const { page } = rootkeep
    await openTab('Sign')
    await page.getByLabel('E-mail address').fill('drbrain@segment7.net')
    await page.getByRole('button', { name: 'Make key and certificate' }).click()
    await page.getByText('The certificate for DC=net,DC=segment7,CN=drbrain is made.').waitFor()
    await openCertificate(rootkeep, 'drbrain')
    const request = join(out, 'drbrain.pem')
    await saveCertificate(rootkeep, 'This certificate, PEM', request)
    await goTo(page, 'Certificates')
    await page.getByRole('button', { name: 'Look at a file' }).click()
    await pick(request)
    const form = page.getByRole('form', { name: 'Certify this key' })
    await form.getByRole('combobox', { name: 'Issuer' }).click()
    await page.getByRole('option', { name: 'Seattle.rb' }).click()
    await form.getByRole('button', { name: 'Sign' }).click()
    await page.getByRole('heading', { level: 1, name: 'drbrain' }).waitFor()
  })

  test('is signed by form into a new file', async () => {
    const { electron, page } = rootkeep
    const unsigned = createGemHome(home).build(null)
    await openTab('Sign')
    await page.getByRole('combobox', { name: 'Certificate that signs' }).click()
    await page.getByRole('option', { name: /CN=Seattle.rb/ }).click()
    await pick(unsigned)
    await page.getByText('To be signed: sample-1.0.gem').waitFor()
    await willSaveTo(electron, signed())
    await page.getByRole('button', { name: 'Sign and save' }).click()
    await expect.poll(() => existsSync(signed()), { timeout: 15_000 }).toBe(true)
  })

  test('is refused by gem until its root is trusted, and installed then under High Security', async () => {
    const { page } = rootkeep
    expect(createGemHome(home).install(signed(), 'HighSecurity').status).not.toBe(0)
    const root = join(out, 'root.pem')
    await openCertificate(rootkeep, 'RubyConf Root')
    await saveCertificate(rootkeep, 'This certificate, PEM', root)
    await openTab(/trust directory/)
    await pick(root)
    await page.getByRole('table', { name: 'Trusted roots' }).getByText('CN=RubyConf Root').waitFor()
    const { status, output } = createGemHome(home).install(signed(), 'HighSecurity')
    expect(status, output).toBe(0)
  })

  test('is accepted by gem and by the strict policy, with its path drawn', async () => {
    const { page } = rootkeep
    await openTab('Verify')
    await pick(signed())
    await page.getByText('gem under High Security and the strict policy agree.').waitFor()
    await page.getByRole('table', { name: 'As gem decides' }).getByText('HighSecurity').waitFor()
    await page.getByRole('table', { name: 'Files in it' }).getByText('lib/sample.rb').waitFor()
    await page.getByRole('treeitem', { name: 'RubyConf Root' }).waitFor()
  })

  test('is refused by the strict policy once the developer is revoked, which gem does not notice', async () => {
    const { page } = rootkeep
    await goTo(page, 'Certificates')
    await page.getByRole('button', { name: 'drbrain', exact: true }).first().click()
    await page.getByText('Seattle.rb').first().waitFor()
    await revoke(rootkeep, 'drbrain', 'Key compromised')
    await openTab('Verify')
    await pick(signed())
    const warning = page.getByRole('alert')
    await warning
      .getByText(/gem accepts it under HighSecurity; the strict policy does not: .*revoked/)
      .waitFor()
    expect(createGemHome(home).install(signed(), 'HighSecurity').status).toBe(0)
  })

  test('is no longer trusted by gem once the root is removed', async () => {
    const { page } = rootkeep
    await openTab(/trust directory/)
    await page.getByRole('button', { name: 'Remove…' }).click()
    await typeAskedName(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await page.getByText('gem trusts nobody yet').waitFor()
    expect(createGemHome(home).install(signed(), 'HighSecurity').status).not.toBe(0)
  })
})

describe('a policy', () => {
  test('is told its faults by line and column, and saved when it has none', async () => {
    const { page } = rootkeep
    await openTab('Policies')
    const text = page.getByRole('textbox', { name: 'As YAML' })
    await text.fill('name: own\ntitle: Own\nchecks:\n  sgned: true\n')
    await page.getByRole('status', { name: 'What is wrong' }).getByText('Line 4, column 3:').waitFor()
    await text.fill('name: own\ntitle: Our own\nrevocation: require\n')
    await page.getByText('The policy is in order.').waitFor()
    await page.getByRole('button', { name: 'Save the policy' }).click()
    await page.getByText('The policy own is saved.').waitFor()
    await openTab('Verify')
    await page.getByRole('combobox', { name: 'Judged by' }).click()
    await page.getByRole('option', { name: 'Our own' }).waitFor()
  })
})
