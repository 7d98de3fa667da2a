// The ceremony of the sample meetup in a real window, by mouse: keep, root, regional authority, requests made
// by other programs, certificates, a revocation, lists, an OCSP answer. OpenSSL judges what was saved.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mustRun, run } from '../src-main/testing/program.ts'
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
  releaseHold,
  revoke,
  saveCertificate,
  takeInRequests,
  unlock,
} from './officer.ts'

const requests = join(import.meta.dirname, '../resources/examples/meetup/requests/seattle')

let rootkeep: Launched
let out: string
const file = (name: string) => join(out, name)

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'rootkeep-ceremony-'))
  rootkeep = await launch()
})

afterAll(async () => {
  await rootkeep.close()
  rmSync(out, { recursive: true, force: true })
})

describe('the keep', () => {
  test('is refused a weak passphrase until one insists in words', async () => {
    const { page } = rootkeep
    await page.getByLabel('Passphrase', { exact: true }).fill('password')
    await page.getByLabel('Passphrase, again').fill('password')
    const submit = page.getByRole('button', { name: 'Create the keep' })
    await page.getByLabel('Type the sentence').waitFor()
    expect(await submit.isDisabled()).toBe(true)
    await page.getByLabel('Type the sentence').fill('I accept a weak passphrase')
    expect(await submit.isEnabled()).toBe(true)
  })

  test('is created under a strong one', async () => {
    await createKeep(rootkeep)
    expect(existsSync(join(rootkeep.keep, 'vault.json'))).toBe(true)
  })
})

describe('the authorities', () => {
  test('a root certifies itself', async () => {
    await createRoot(rootkeep, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-384' })
    await openCertificate(rootkeep, 'RubyConf Root')
    await saveCertificate(rootkeep, 'This certificate, PEM', file('root.pem'))
    const verdict = run('openssl', verify(file('root.pem'), file('root.pem')))
    expect(verdict).toMatchObject({ status: 0 })
  })

  test('a second root of the same name is refused, with what to do', async () => {
    const { page } = rootkeep
    await goTo(page, 'Authorities')
    await page.getByRole('button', { name: 'Create a root' }).click()
    await page.getByLabel('Common name').fill('RubyConf Root')
    await page.getByLabel('Short name').fill('conf')
    await page.getByRole('button', { name: 'Create the root' }).click()
    const alert = page.getByRole('alert').filter({ hasText: 'authority.name-taken' })
    expect(await alert.textContent()).toMatch(/Unchanged:.*Next:/)
  })

  test('a regional authority is certified by it', async () => {
    await createSubordinate(rootkeep, { commonName: 'Seattle.rb', name: 'seattle', key: 'EC P-256' })
    await openCertificate(rootkeep, 'Seattle.rb')
    await saveCertificate(rootkeep, 'This certificate, PEM', file('seattle.pem'))
    expect(run('openssl', verify(file('root.pem'), file('seattle.pem')))).toMatchObject({ status: 0 })
  })
})

describe('the requests', () => {
  test('are taken in; one whose signature is wrong is refused in words', async () => {
    const { page } = rootkeep
    writeFileSync(file('mallory.csr'), withSpoiledSignature(join(requests, 'drbrain.csr')))
    const paths = ['drbrain.csr', 'zenspider.csr'].map((name) => join(requests, name))
    await takeInRequests(rootkeep, [...paths, file('mallory.csr')])
    await page.getByText('2 requests taken in, 1 refused').waitFor()
    await page.getByText('request.bad-signature').waitFor()
    await page.getByText(/has not proved to hold the key/).waitFor()
  })

  test('dropped anywhere on the page they are known again', async () => {
    const { page } = rootkeep
    await dropFiles(page, [{ name: 'dropped.csr', octets: readFileSync(join(requests, 'drbrain.csr')) }])
    await page.getByText('Known already').waitFor()
  })

  test('become certificates that OpenSSL accepts under its strict rules', async () => {
    for (const name of ['drbrain', 'zenspider']) {
      await issue(rootkeep, name, 'Seattle.rb')
      await saveCertificate(rootkeep, 'This certificate, PEM', file(`${name}.pem`))
      const args = verify(file('root.pem'), file(`${name}.pem`), file('seattle.pem'))
      expect(run('openssl', args)).toMatchObject({ status: 0 })
    }
  })

  test('come as text, too, and are rejected with a reason that stays', async () => {
    const { page } = rootkeep
    await goTo(page, 'Requests')
    await page.getByRole('button', { name: 'Paste text…' }).click()
    await page
      .getByLabel('Request as PEM text')
      .fill(readFileSync(join(requests, '../washington-dc/pabs.csr'), 'utf8'))
    await page.getByRole('button', { name: 'Take in' }).click()
    await page.getByRole('button', { name: 'pabs', exact: true }).click()
    await page.getByRole('button', { name: 'Reject…' }).click()
    await page.getByLabel('Reason').fill('Nobody here has met pabs.')
    await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click()
    await page.getByRole('heading', { name: 'Rejected' }).waitFor()
    await page.getByText('Nobody here has met pabs.').waitFor()
  })

  test('are what a self-signed certificate serves as, to be certified by an authority', async () => {
    const { electron, page } = rootkeep
    mustRun('openssl', selfSigned('/CN=tenderlove/O=Seattle.rb'))
    await goTo(page, 'Certificates')
    await page.getByRole('button', { name: 'Look at a file' }).click()
    await willPick(electron, [file('self.pem')])
    await page.getByRole('button', { name: 'Choose files…' }).click()
    await page.getByRole('button', { name: 'Sign', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'tenderlove' }).waitFor()
    await saveCertificate(rootkeep, 'This certificate, PEM', file('tenderlove.pem'))
    const args = verify(file('root.pem'), file('tenderlove.pem'), file('seattle.pem'))
    expect(run('openssl', args)).toMatchObject({ status: 0 })
  })

  test('go home with their chain, root first, one certificate a file', async () => {
    const folder = mkdtempSync(file('chain-'))
    await openCertificate(rootkeep, 'zenspider')
    await saveCertificate(rootkeep, 'With its chain, PEM files for a gemspec', folder)
    const subjects = readdirSync(folder)
      .sort()
      .map((name) => mustRun('openssl', ['x509', '-noout', '-subject', '-in', join(folder, name)]))
    expect(subjects.map((subject) => /CN = ([^,\n]+)/.exec(subject)?.[1])).toEqual([
      'RubyConf Root',
      'Seattle.rb',
      'zenspider',
    ])
  })
})

describe('a revocation', () => {
  test('shows in the lists, and OpenSSL refuses the certificate', async () => {
    await openCertificate(rootkeep, 'zenspider')
    await revoke(rootkeep, 'zenspider', 'Key compromised')
    await issueCrl(rootkeep, 'RubyConf Root', file('root.crl'))
    await issueCrl(rootkeep, 'Seattle.rb', file('seattle.crl'))
    writeFileSync(file('all.crl'), readFileSync(file('root.crl')) + readFileSync(file('seattle.crl'), 'utf8'))
    const withCrls = ['-crl_check_all', '-CRLfile', file('all.crl')]
    const args = (name: string) =>
      verify(file('root.pem'), file(`${name}.pem`), file('seattle.pem'), withCrls)
    expect(run('openssl', args('drbrain'))).toMatchObject({ status: 0 })
    expect(run('openssl', args('zenspider'))).toMatchObject({ status: 2 })
  })

  test('is a hold that can be released', async () => {
    const { page } = rootkeep
    await openCertificate(rootkeep, 'tenderlove')
    await revoke(rootkeep, 'tenderlove', 'On hold')
    await page.getByText('On hold').first().waitFor()
    await releaseHold(rootkeep)
  })

  test('is read back from the list that was saved', async () => {
    const { electron, page } = rootkeep
    await goTo(page, 'Revocation')
    await page.getByRole('tab', { name: 'Read a list' }).click()
    await willPick(electron, [file('seattle.crl')])
    await page.getByRole('button', { name: 'Choose files…' }).click()
    await page.getByRole('heading', { name: 'Revocation list of CN=Seattle.rb,O=RubyConf' }).waitFor()
  })

  test('shows in an OCSP answer by the delegate', async () => {
    const { electron, page } = rootkeep
    mustRun('openssl', ocspRequest(['drbrain.pem', 'zenspider.pem']))
    await openAuthority(rootkeep, 'Seattle.rb', 'OCSP')
    await page.getByRole('button', { name: 'Make a delegate' }).click()
    await page.getByRole('table', { name: 'Certificates' }).waitFor()
    await willPick(electron, [file('request.der')])
    await page.getByRole('button', { name: 'Choose files…' }).click()
    await willSaveTo(electron, file('response.der'))
    await page.getByRole('button', { name: 'Save the response…' }).click()
    await page.getByText(file('response.der'), { exact: true }).last().waitFor()
    const said = mustRun('openssl', ocspReading(['drbrain.pem', 'zenspider.pem']))
    expect(said).toMatch(/drbrain\.pem: good/)
    expect(said).toMatch(/zenspider\.pem: revoked/)
  })
})

describe('what is left', () => {
  test('the tree says each state in words', async () => {
    const { page } = rootkeep
    await goTo(page, 'Trust')
    const items = await page.getByRole('treeitem').allInnerTexts()
    const words = items.map((text) => text.replace(/\s+/g, ' '))
    expect(words).toContainEqual(expect.stringMatching(/RubyConf Root.*Valid.*Key here/))
    expect(words).toContainEqual(expect.stringMatching(/zenspider.*Revoked/))
  })

  test('the journal proves to be whole', async () => {
    const { page } = rootkeep
    await goTo(page, 'Journal')
    await page.getByRole('button', { name: 'Verify' }).click()
    await page.getByText('The journal is whole').waitFor()
    await page.getByText('agrees with the vault').waitFor()
  })

  test('a lock in the middle of a form loses nothing that was typed', async () => {
    const { page } = rootkeep
    await goTo(page, 'Authorities')
    await page.getByRole('button', { name: 'New subordinate' }).click()
    await page.getByLabel('Common name').fill('Washington DC Ruby Users')
    await page.getByRole('button', { name: 'Lock', exact: true }).click()
    await page.getByLabel('Passphrase', { exact: true }).fill('not this one')
    await page.getByRole('button', { name: 'Unlock' }).click()
    await page.getByText('vault.wrong-passphrase').waitFor()
    await unlock(rootkeep)
    await page.getByRole('heading', { name: 'The vault is locked' }).waitFor({ state: 'detached' })
    expect(await page.getByLabel('Common name').inputValue()).toBe('Washington DC Ruby Users')
  })

  test('no passphrase is written into the page', async () => {
    expect(await rootkeep.page.content()).not.toContain(passphrase)
  })
})

function verify(root: string, leaf: string, untrusted?: string, more: readonly string[] = []): string[] {
  const between = untrusted === undefined ? [] : ['-untrusted', untrusted]
  return ['verify', '-x509_strict', '-check_ss_sig', '-CAfile', root, ...between, ...more, leaf]
}

function selfSigned(subject: string): string[] {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', file('self.key')]
  return [
    'req',
    '-x509',
    ...key,
    '-subj',
    subject,
    '-days',
    '30',
    '-extensions',
    'usr_cert',
    '-out',
    file('self.pem'),
  ]
}

function ocspRequest(certificates: readonly string[]): string[] {
  const about = certificates.flatMap((name) => ['-cert', file(name)])
  return ['ocsp', '-issuer', file('seattle.pem'), ...about, '-reqout', file('request.der')]
}

function ocspReading(certificates: readonly string[]): string[] {
  const about = certificates.flatMap((name) => ['-cert', file(name)])
  const trust = ['-CAfile', file('root.pem'), '-verify_other', file('seattle.pem'), '-no_nonce']
  return ['ocsp', '-respin', file('response.der'), '-issuer', file('seattle.pem'), ...about, ...trust]
}

/** A request whose last octet of signature is another. */
function withSpoiledSignature(path: string): string {
  const lines = readFileSync(path, 'utf8').split('\n')
  const body = lines.filter((line) => line !== '' && !line.startsWith('-----')).join('')
  const der = Buffer.from(body, 'base64')
  der.writeUInt8(der.readUInt8(der.length - 1) ^ 1, der.length - 1)
  const label = 'CERTIFICATE REQUEST'
  return `-----BEGIN ${label}-----\n${der.toString('base64')}\n-----END ${label}-----\n`
}
