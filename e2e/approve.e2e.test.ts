// Several requests approved by one act in a real window: selected in the inbox, looked through with what would be
// issued and what speaks against it, one left out, signed at once, and given back with their chains. The keep was made
// at the command line.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { basicConstraints } from '../src-main/pki/extension/basic-constraints.ts'
import { extension } from '../src-main/pki/extension/extension.ts'
import { newRequest } from '../src-main/testing/request.ts'
import { openAlbum } from './album.ts'
import { willPick } from './dialogs.ts'
import { type Launched, launch } from './launch.ts'
import { goTo, passphrase, unlock } from './officer.ts'
import { watchProblems } from './problems.ts'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'rootkeep-approve-'))
const keep = join(folder, 'keep')
const album = openAlbum('approve')

const ceremony = `
authority create-root --name conf --subject "CN=RubyConf Root" --algorithm ec-p256
authority create-subordinate --name seattle --subject CN=Seattle.rb --algorithm ec-p256 --issuer conf
certificate issue --issuer seattle --profile developer --request ${folder}/drbrain.csr
request import --requests ${folder}/requests
`

function makeKeep(): void {
  mkdirSync(join(folder, 'requests'))
  writeFileSync(join(folder, 'passphrase'), passphrase, { mode: 0o600 })
  const drbrain = newRequest('CN=drbrain')
  const extensions = [extension(basicConstraints, { cA: true, pathLenConstraint: null }, true)]
  const waiting = {
    drbrain,
    mallory: newRequest('CN=mallory,O=RubyConf', { extensions }),
    zenspider: newRequest('CN=zenspider,O=Seattle.rb'),
    tenderlove: newRequest('CN=tenderlove,O=Seattle.rb'),
    pabs: newRequest('CN=pabs,O=DC Ruby Users'),
  }
  writeFileSync(join(folder, 'drbrain.csr'), drbrain)
  for (const [name, content] of Object.entries(waiting))
    writeFileSync(join(folder, `requests/${name}.csr`), content)
  rootkeepLine(['vault', 'create'])
  rootkeepLine(['session'], ceremony)
}

function rootkeepLine(words: readonly string[], input = ''): void {
  const env = { ...process.env, ROOTKEEP_DIR: keep, ROOTKEEP_PASSPHRASE_FILE: join(folder, 'passphrase') }
  execFileSync('node', [join(root, 'src-main/cli/main.ts'), ...words], { env, input })
}

let rootkeep: Launched
let problems: readonly string[]

beforeAll(async () => {
  makeKeep()
  rootkeep = await launch({ keep })
  problems = watchProblems(rootkeep.page)
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
  rootkeep.page.setDefaultTimeout(20_000)
  await unlock(rootkeep)
}, 180_000)

afterAll(async () => {
  await rootkeep.close()
  rmSync(folder, { recursive: true, force: true })
})

const button = (name: string) => rootkeep.page.getByRole('button', { name, exact: true })
const row = (name: string) => rootkeep.page.getByRole('row').filter({ hasText: name })

describe('approving several requests', () => {
  test('is offered for those that are selected', async () => {
    const { page } = rootkeep
    await goTo(page, 'Requests')
    await button('pabs').focus()
    await page.keyboard.press('Control+a')
    await button('Approve…').click()
    await page.getByRole('heading', { level: 1, name: 'Approve 5 requests' }).waitFor()
  })

  test('shows what would be issued, leaves out what is doubtful, and says what can’t be', async () => {
    const { page } = rootkeep
    await page.getByText('3 are ready').waitFor()
    await page.getByText('1 is doubtful').waitFor()
    await row('drbrain').getByText('This key has a certificate already, of CN=drbrain').waitFor()
    await row('mallory').getByText('Not possible').waitFor()
    expect(await row('drbrain').getByRole('checkbox').isChecked()).toBe(false)
    await button('Sign 3 certificates').waitFor()
    await album.take(page, 'review')
  })

  test('opens each to all of it', async () => {
    const { page } = rootkeep
    await button('CN=drbrain').click()
    const dialog = page.getByRole('dialog', { name: 'drbrain' })
    await dialog.getByText('NIST SP 800-57').waitFor()
    await album.take(page, 'review-one')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  test('leaves out the one that is taken from the selection', async () => {
    const { page } = rootkeep
    await row('pabs').getByRole('checkbox').click()
    await button('Sign 2 certificates').waitFor()
    await page.getByText('Seattle.rb will sign 2 certificates.').waitFor()
  })

  test('signs the others at once, and says what became of each', async () => {
    const { page } = rootkeep
    await button('Sign 2 certificates').click()
    await page.getByRole('heading', { name: 'Issued 2 of 2' }).waitFor()
    await album.take(page, 'approved')
  })

  test('gives all of them out with their chains', async () => {
    const { electron, page } = rootkeep
    const out = join(folder, 'out')
    mkdirSync(out)
    await willPick(electron, [out])
    await button('Save all with their chains…').click()
    await page.getByText('Saved 2 files').waitFor()
    expect(readdirSync(out).sort()).toEqual(['tenderlove.pem', 'zenspider.pem'])
    const verified = execFileSync('openssl', ['storeutl', '-noout', '-certs', join(out, 'zenspider.pem')])
    expect(verified.toString()).toContain('Total found: 3')
  })

  test('leaves the rest in the inbox, where they are rejected for one reason and taken back together', async () => {
    const { page } = rootkeep
    await button('Back to the inbox').click()
    await button('pabs').focus()
    await page.keyboard.press('Control+a')
    await button('Reject…').click()
    await page.getByRole('dialog').getByLabel('Reason').fill('not a member')
    await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click()
    await page.getByText('3 requests are rejected.').waitFor()
    await button('Undo').click()
    await button('pabs').waitFor()
  })

  test('said nothing to the console', () => {
    expect(problems).toEqual([])
  })
})
