// Why is it trusted? Paths in the window: of our own ceremony, renewed and cross-certified; and of a server on the
// web, from a file. What is asked changes, and the answer with it.

import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isAtHand, readSuite, suiteFile } from '../src-main/testing/suites.ts'
import { willPick } from './dialogs.ts'
import { type Launched, launch } from './launch.ts'
import { createRoot, goTo, issueCrl, openAuthority, openCertificate } from './officer.ts'
import { holdMeetup } from './screens.ts'

let rootkeep: Launched
const folder = mkdtempSync(join(tmpdir(), 'rootkeep-e2e-'))

beforeAll(async () => {
  rootkeep = await launch()
  await holdMeetup(rootkeep)
}, 120_000)
afterAll(() => rootkeep.close())

const answer = () => rootkeep.page.getByRole('status', { name: 'Answer' })
const step = (name: string | RegExp) => rootkeep.page.getByRole('treeitem', { name })
const findings = () => rootkeep.page.getByRole('region', { name: 'What was found on this path' })

async function trusted(isTrusted: boolean): Promise<void> {
  await answer()
    .getByText(isTrusted ? 'Trusted' : 'Not trusted', { exact: true })
    .waitFor()
}

/** Unfolds what is asked, so that it can be changed. */
async function unfold(): Promise<void> {
  await rootkeep.page.getByRole('button', { name: 'Change…' }).click()
}

async function choose(field: string, option: string): Promise<void> {
  const { page } = rootkeep
  await page.getByRole('combobox', { name: field }).click()
  await page.getByRole('option', { name: option }).click()
}

/** Opens the screen and picks files for it. */
async function check(paths: readonly string[]): Promise<void> {
  const { electron, page } = rootkeep
  await goTo(page, 'Trust')
  await page.getByRole('button', { name: 'Check a certificate…' }).click()
  await willPick(electron, paths)
  await page.getByRole('button', { name: 'Choose files…' }).click()
  await answer().waitFor()
  await unfold()
}

async function trustFile(path: string): Promise<void> {
  const { electron, page } = rootkeep
  await willPick(electron, [path])
  await page.getByRole('button', { name: 'Other anchors…' }).click()
}

function fileOf(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('the path of a developer of our own', () => {
  test('is drawn from the certificate to the root, and trusted', async () => {
    const { page } = rootkeep
    await openCertificate(rootkeep, 'drbrain')
    await page.getByRole('button', { name: 'Why is it trusted?' }).click()
    await trusted(true)
    await unfold()
    for (const name of [/drbrain.*In question/, /Seattle\.rb.*CA/, /RubyConf Root.*Anchor/]) {
      await step(name).waitFor()
    }
  })

  test('fails where the instant is after its end, and the link that fails is marked in words', async () => {
    await rootkeep.page.getByLabel('Instant').fill('2060-01-01T00:00')
    await trusted(false)
    await step(/drbrain.*The link to its issuer fails/).waitFor()
    await findings().getByText('path.expired').first().waitFor()
    await findings().getByText('2060-01-01T00:00:00Z', { exact: true }).first().waitFor()
    await rootkeep.page.getByLabel('Instant').fill('')
    await trusted(true)
  })

  test('fails for another purpose, and under another name', async () => {
    await choose('To be used for', 'TLS server')
    await trusted(false)
    await findings().getByText('It is for codeSigning, not for serverAuth').waitFor()
    await choose('To be used for', 'Signing gems')
    await trusted(true)
    await rootkeep.page.getByLabel('Under the names').fill('www.example.org')
    await trusted(false)
    await rootkeep.page.getByLabel('Under the names').fill('')
    await trusted(true)
  })

  test('asks for word about revocation where that is required, and is content without', async () => {
    await choose('Revocation', 'Required')
    await trusted(false)
    await findings().getByText('path.revocation-unknown').first().waitFor()
    await choose('Revocation', 'Ignored')
    await trusted(true)
    await findings().getByText('Nothing is wrong').waitFor()
  })

  test('trusts nobody when nobody is trusted', async () => {
    await rootkeep.page.getByLabel('The roots of this keep').uncheck()
    await trusted(false)
    await step(/Not at hand/).waitFor()
    await rootkeep.page.getByLabel('The roots of this keep').check()
    await trusted(true)
  })

  test('is walked by the arrow keys, to the left towards the anchor', async () => {
    const { page } = rootkeep
    await step(/drbrain/).click()
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('region', { name: 'Seattle.rb' }).waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('region', { name: 'RubyConf Root' }).waitFor()
    await page.keyboard.press('End')
    await page.getByRole('region', { name: 'drbrain' }).waitFor()
  })
})

describe('a hierarchy renewed and cross-certified', () => {
  test('has a path by each certificate of the CA, and each is looked at when it is chosen', async () => {
    const { page } = rootkeep
    const dialog = page.getByRole('dialog')
    await openAuthority(rootkeep, 'Seattle.rb', 'Overview')
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Renew…' }).click()
    await dialog.getByRole('button', { name: 'Renew', exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
    await createRoot(rootkeep, { commonName: 'Second Root', name: 'second', key: 'EC P-256' })
    await openAuthority(rootkeep, 'Seattle.rb', 'Overview')
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Cross-certify…' }).click()
    await dialog.getByRole('combobox').first().click()
    await page.getByRole('option', { name: 'Second Root' }).click()
    await dialog.getByRole('button', { name: 'Cross-certify', exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
    await openCertificate(rootkeep, 'drbrain')
    await page.getByRole('button', { name: 'Why is it trusted?' }).click()
    await trusted(true)
    const paths = page.getByRole('region', { name: 'Paths tried' })
    await expect.poll(() => paths.getByRole('radio').count()).toBe(3)
    await paths.getByRole('radio').nth(1).check()
    await expect.poll(() => step(/Seattle\.rb/).count()).toBe(3)
    await step(/Second Root.*Anchor/).waitFor()
  })
})

describe('a certificate revoked here', () => {
  test('is trusted until the list is out, and not after', async () => {
    const { page } = rootkeep
    await openCertificate(rootkeep, 'zenspider')
    await page.getByRole('button', { name: 'Why is it trusted?' }).click()
    await trusted(true)
    await issueCrl(rootkeep, 'Seattle.rb', join(folder, 'seattle.crl'))
    await openCertificate(rootkeep, 'zenspider')
    await page.getByRole('button', { name: 'Why is it trusted?' }).click()
    await trusted(false)
    await findings().getByText('path.revoked').waitFor()
    await findings().getByText('keyCompromise', { exact: true }).waitFor()
    await unfold()
    await choose('Revocation', 'Ignored')
    await trusted(true)
  })
})

const web = suiteFile('limbo.json')

interface WebCase {
  readonly id: string
  readonly trusted_certs: readonly string[]
  readonly untrusted_intermediates: readonly string[]
  readonly peer_certificate: string
}

describe.skipIf(!isAtHand('a chain of the public web', [web]))('a chain of the public web', () => {
  test('is trusted by its root, under its name and in its time, and by no other', async () => {
    const cases = readSuite<{ readonly testcases: readonly WebCase[] }>(web)?.testcases ?? []
    const found = cases.find(({ id }) => id === 'online::docs.python.org')
    if (!found) throw new Error('the suite has no such case any more')
    const chain = fileOf('web.pem', [...found.untrusted_intermediates, found.peer_certificate].join('\n'))
    await check([chain])
    await trusted(false)
    await trustFile(fileOf('root.pem', found.trusted_certs.join('\n')))
    await rootkeep.page.getByLabel('Instant').fill('2026-01-13T13:03:47')
    await rootkeep.page.getByLabel('Under the names').fill('docs.python.org')
    await choose('To be used for', 'TLS server')
    await choose('By the rules of', 'The web (BR)')
    await trusted(true)
    await rootkeep.page.getByLabel('Under the names').fill('docs.example.org')
    await trusted(false)
    await findings().getByText('path.name-mismatch').waitFor()
    await rootkeep.page.getByLabel('Under the names').fill('docs.python.org')
    await trusted(true)
    await rootkeep.page.getByRole('button', { name: 'Do not trust root.pem' }).click()
    await trusted(false)
  })
})

const vectors = '/usr/lib/python3/dist-packages/cryptography_vectors/x509/cryptography.io.chain.pem'

describe('an old chain of the public web', () => {
  test('is pasted, and trusted in its day by the CA that was trusted for it', async () => {
    const { page } = rootkeep
    expect(existsSync(vectors)).toBe(true)
    const chain = readFileSync(vectors, 'utf8')
    const [leaf = '', authority = ''] = chain.match(/-----BEGIN[\s\S]*?-----END CERTIFICATE-----/g) ?? []
    await goTo(page, 'Trust')
    await page.getByRole('button', { name: 'Check a certificate…' }).click()
    await page.getByLabel('Or paste PEM').fill(`${leaf}\n`)
    await trusted(false)
    await unfold()
    await trustFile(fileOf('rapidssl.pem', authority))
    await findings().getByText('path.expired').first().waitFor()
    await page.getByLabel('Instant').fill('2015-06-01T00:00')
    await page.getByLabel('Under the names').fill('cryptography.io')
    await choose('To be used for', 'TLS server')
    await trusted(true)
  })
})
