// The tour of docs/tour.md, walked in a real window by someone who has nothing but the window: from an empty folder to
// a meetup whose developers have their certificates. Each station is pictured; `gem` and OpenSSL judge what was made.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createGemHome } from '../src-main/testing/gem.ts'
import { run } from '../src-main/testing/program.ts'
import { documentPicture, openAlbum } from './album.ts'
import { willPick, willSaveTo } from './dialogs.ts'
import { dropFiles } from './dropping.ts'
import { type Launched, launch } from './launch.ts'
import {
  createKeep,
  createRoot,
  createSubordinate,
  goTo,
  issue,
  issueCrl,
  openAuthority,
  openCertificate,
  passphrase,
  revoke,
  saveCertificate,
  takeInRequests,
  unlock,
} from './officer.ts'

const meetup = join(import.meta.dirname, '../resources/examples/meetup/requests')
const album = openAlbum('tour')
/** A keep with a name that may be seen. */
const keeps = mkdtempSync(join(tmpdir(), 'meetup-'))
const keep = join(keeps, 'rubyconf-keep')
const restoredKeep = join(keeps, 'restored-keep')

let rootkeep: Launched
let out: string
const file = (name: string) => join(out, name)
const take = (station: string) => album.take(rootkeep.page, station)

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'rootkeep-tour-'))
  mkdirSync(file('home'))
  rootkeep = await launch({ keep, env: { HOME: file('home') } })
}, 120_000)

afterAll(async () => {
  await rootkeep.close()
  for (const folder of [keeps, out]) rmSync(folder, { recursive: true, force: true })
})

describe('a person who never saw the program', () => {
  test('makes a keep', async () => {
    await take('first-run')
    await createKeep(rootkeep)
    await take('empty-tree')
    expect(existsSync(join(keep, 'vault.json'))).toBe(true)
  })

  test('makes a root', async () => {
    const { page } = rootkeep
    await goTo(page, 'Authorities')
    await page.getByRole('button', { name: 'Create a root' }).click()
    await page.getByLabel('Common name').fill('RubyConf Root')
    await take('create-root')
    await createRoot(rootkeep, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-384' })
    await take('root')
  })

  test('makes a regional authority', async () => {
    await createSubordinate(rootkeep, { commonName: 'Seattle.rb', name: 'seattle', key: 'EC P-256' })
    await take('regional')
  })

  test('signs a request that was dropped on the window', async () => {
    const { page } = rootkeep
    await goTo(page, 'Trust')
    const name = 'drbrain.csr'
    await dropFiles(page, [{ name, octets: readFileSync(join(meetup, 'seattle', name)) }])
    const dialog = page.getByRole('dialog', { name: 'Dropped files' })
    await dialog.getByText('Certification request').waitFor()
    await take('dropped')
    await dialog.getByRole('button', { name: 'Take into the inbox' }).click()
    await page.getByRole('button', { name: 'drbrain', exact: true }).click()
    await page.getByRole('combobox', { name: 'Issuer' }).click()
    await page.getByRole('option', { name: 'Seattle.rb' }).click()
    await page.getByRole('table', { name: 'What this would grant' }).waitFor()
    await take('review')
    await page.getByRole('button', { name: 'Prepare' }).click()
    await page.getByRole('heading', { name: 'What will be signed' }).waitFor()
    await take('prepared')
    await page.getByRole('button', { name: 'Sign', exact: true }).click()
    await page.getByRole('heading', { name: 'Issued' }).waitFor()
    await openCertificate(rootkeep, 'drbrain')
    await take('certificate')
  })

  test('exports the chain', async () => {
    await openCertificate(rootkeep, 'drbrain')
    await saveCertificate(rootkeep, 'This certificate, PEM', file('drbrain.pem'))
    await openAuthority(rootkeep, 'Seattle.rb', 'Chain')
    await take('chain')
    await openCertificate(rootkeep, 'RubyConf Root')
    await saveCertificate(rootkeep, 'This certificate, PEM', file('root.pem'))
    await openCertificate(rootkeep, 'Seattle.rb')
    await saveCertificate(rootkeep, 'This certificate, PEM', file('seattle.pem'))
    const words = ['-CAfile', file('root.pem'), '-untrusted', file('seattle.pem'), file('drbrain.pem')]
    expect(run('openssl', ['verify', '-x509_strict', ...words])).toMatchObject({ status: 0 })
  })
})

describe('the meetup', () => {
  test('brings its developers from request to certificate', async () => {
    const { page } = rootkeep
    const requests = ['seattle/zenspider.csr', 'washington-dc/pabs.csr', 'washington-dc/tomcope.csr']
    await createSubordinate(rootkeep, { commonName: 'DC Ruby Users', name: 'dcrug', key: 'EC P-256' })
    await takeInRequests(
      rootkeep,
      requests.map((name) => join(meetup, name)),
    )
    await take('inbox')
    await issue(rootkeep, 'zenspider', 'Seattle.rb')
    await issue(rootkeep, 'pabs', 'DC Ruby Users')
    await issue(rootkeep, 'tomcope', 'DC Ruby Users')
    await goTo(page, 'Trust')
    await page.getByRole('treeitem', { name: /tomcope/ }).waitFor()
    await take('tree')
    await goTo(page, 'Certificates')
    await page.getByRole('button', { name: 'tomcope', exact: true }).waitFor()
    await take('certificates')
  })
})

describe('a key that was lost', () => {
  test('is revoked', async () => {
    const { page } = rootkeep
    await openCertificate(rootkeep, 'zenspider')
    await page.getByRole('button', { name: 'Revoke…' }).click()
    await page.getByRole('dialog').getByRole('combobox', { name: 'Reason' }).waitFor()
    await take('revoke')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await revoke(rootkeep, 'zenspider', 'Key compromised')
    await take('revoked')
  })

  test('is published in a CRL, which OpenSSL reads', async () => {
    await issueCrl(rootkeep, 'Seattle.rb', file('seattle.crl'))
    await take('crl')
    const words = ['crl', '-in', file('seattle.crl'), '-noout', '-text']
    expect(run('openssl', words).output).toContain('Key Compromise')
  })
})

describe('a gem', () => {
  const signed = () => file('signed.gem')
  const pick = async (path: string) => {
    await willPick(rootkeep.electron, [path])
    await rootkeep.page.getByRole('button', { name: 'Choose files…' }).click()
  }

  test('is signed by a developer whom the regional authority knows', async () => {
    const { electron, page } = rootkeep
    await goTo(page, 'Gems')
    await page.getByRole('tab', { name: 'Sign' }).click()
    await page.getByLabel('E-mail address').fill('evan@phx.example')
    await page.getByRole('button', { name: 'Make key and certificate' }).click()
    await page.getByText(/The certificate for .* is made\./).waitFor()
    await pick(createGemHome(file('home')).build(null))
    await page.getByText('To be signed: sample-1.0.gem').waitFor()
    await take('gem-signing')
    await willSaveTo(electron, signed())
    await page.getByRole('button', { name: 'Sign and save' }).click()
    await expect.poll(() => existsSync(signed()), { timeout: 15_000 }).toBe(true)
  })

  test('is not trusted, and the window says why', async () => {
    const { page } = rootkeep
    await goTo(page, 'Gems')
    await page.getByRole('tab', { name: 'Verify' }).click()
    await pick(signed())
    await page.getByRole('table', { name: 'As gem decides' }).waitFor()
    await take('gem-refused')
    expect(createGemHome(file('home')).install(signed(), 'HighSecurity').status).not.toBe(0)
  })

  test('neither is a certificate, when its path ends nowhere that is trusted', async () => {
    const { page } = rootkeep
    await openCertificate(rootkeep, 'zenspider')
    await page.getByRole('button', { name: 'Why is it trusted?' }).click()
    await page.getByText('Not trusted', { exact: true }).waitFor()
    await take('path')
  })
})

describe('what needs attention', () => {
  test('is said first, with the way to mend it', async () => {
    const { page } = rootkeep
    await goTo(page, 'Attention')
    await page.getByText('There is no backup of this keep.', { exact: false }).first().waitFor()
    await page.locator('.recharts-surface').first().waitFor()
    await take('attention')
  })

  test('is a word of the trade, and the window explains it', async () => {
    const { page } = rootkeep
    await page.keyboard.press('F1')
    await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor()
    await take('help')
  })
})

describe('the keep', () => {
  const backup = () => file('keep.rootkeep-backup')
  let phrase = ''
  let restored: Launched

  afterAll(() => restored?.close())

  test('is backed up', async () => {
    const { electron, page } = rootkeep
    await goTo(page, 'Backup')
    await willSaveTo(electron, backup())
    await page.getByRole('button', { name: 'Back up the keep…' }).click()
    await page.getByText('The backup was made and compared').waitFor()
    phrase = (await page.getByLabel('Phrase', { exact: true }).textContent()) ?? ''
    await take('backup')
  })

  test('proves its journal whole', async () => {
    const { page } = rootkeep
    await goTo(page, 'Journal')
    await page.getByRole('button', { name: 'Verify' }).click()
    await page.getByText('The journal is whole').waitFor()
    await take('journal')
  })

  test('is restored on another machine, and signs when it was said why', async () => {
    restored = await launch({ keep: restoredKeep })
    const { electron, page } = restored
    await page.getByRole('button', { name: 'Restore a backup' }).click()
    await page.getByRole('heading', { name: 'Restore a backup' }).waitFor()
    await album.take(page, 'restore')
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await willPick(electron, [backup()])
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Unlock the keep' }).waitFor()
    await unlock(restored)
    await page.getByRole('button', { name: 'State the reason' }).click()
    await page.getByText('This keep signs nothing yet').waitFor()
    await album.take(page, 'restored')
    await page.getByLabel('Why it was restored, and why it may sign again').fill('The laptop was lost.')
    await page.keyboard.press('Tab')
    await page.keyboard.type(phrase)
    await page.keyboard.press('Enter')
    await page.getByText('The journal ends where the phrase says').waitFor()
    await issueCrl(restored, 'Seattle.rb', file('restored.crl'))
    expect(run('openssl', ['crl', '-in', file('restored.crl'), '-noout']).status).toBe(0)
  })
})

describe('the tour', () => {
  const text = readFileSync(join(import.meta.dirname, '../docs/tour.md'), 'utf8')
  const stations = [...text.matchAll(/pictures\/tour\/([a-z-]+)-light\.png/g)].map(([, name = '']) => name)

  test('shows each of its stations in both lights', () => {
    expect(stations.length).toBeGreaterThan(10)
    const missing = stations.flatMap((name) =>
      (['light', 'dark'] as const)
        .map((scheme) => documentPicture('tour', name, scheme))
        .filter((path) => !existsSync(path)),
    )
    expect(missing).toEqual([])
  })
})
