// A hierarchy of three levels with an OCSP delegate each, as openssl, GnuTLS, NSS and Java judge its CRLs and OCSP
// responses: before and after each revocation. What they say is read where their exit status lies.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReasonCode } from '../../contract/values.ts'
import { makeTestKeep, type TestKeep } from '../../testing/keep.ts'
import { mustRun, run, scratchFolder } from '../../testing/program.ts'
import { newRequest } from '../../testing/request.ts'

/** Who is certified, from the root down. */
const chain = ['conf', 'seattle', 'ballard', 'drbrain'] as const
type Name = (typeof chain)[number]
const issuers = chain.slice(0, 3)

const subordinate = `
name: between
title: An authority between others
certifies: subordinate
keyAlgorithms: [ec]
validity: { days: 900 }
basicConstraints: { cA: true }
keyUsage: [keyCertSign, cRLSign]
`

const folder = scratchFolder()
const at = (name: string) => join(folder.path, name)
let keep: TestKeep
const serials = new Map<string, string>()

beforeAll(async () => {
  keep = await makeTestKeep()
  const algorithm = 'ec-p256'
  await keep.call('profile.save', { yaml: subordinate })
  const root = { name: 'conf', subject: 'CN=RubyConf Root', algorithm, profile: 'root' } as const
  take('conf', await keep.call('authority.create-root', root))
  const below = { algorithm, profile: 'between' } as const
  const seattle = { ...below, name: 'seattle', subject: 'CN=Seattle.rb', issuer: 'conf' }
  take('seattle', await keep.call('authority.create-subordinate', seattle))
  const ballard = { ...below, name: 'ballard', subject: 'CN=Ballard.rb', issuer: 'seattle' }
  take('ballard', await keep.call('authority.create-subordinate', ballard))
  const asked = { issuer: 'ballard', profile: 'tls-client', request: newRequest('CN=drbrain') }
  take('drbrain', await keep.call('certificate.issue', asked))
  for (const issuer of issuers) await keep.call('ocsp.delegate', { issuer, algorithm })
  writeFileSync(at('between'), ['seattle', 'ballard'].map(pemOf).join(''))
  writeFileSync(at('path'), ['drbrain', 'ballard', 'seattle'].map(pemOf).join(''))
})
afterAll(async () => {
  folder[Symbol.dispose]()
  await keep.remove()
})

const pems = new Map<string, string>()
const pemOf = (name: string) => pems.get(name) ?? ''

function take(
  name: Name,
  { pem, certificate }: { pem: string; certificate: { serialNumber: string } },
): void {
  pems.set(name, pem)
  serials.set(name, certificate.serialNumber)
  writeFileSync(at(name), pem)
}

/** Lists of all three, one by one and together; in DER for NSS. */
async function publish(): Promise<void> {
  const lists: string[] = []
  for (const issuer of issuers) {
    const { files } = await keep.call('crl.issue', { issuer })
    lists.push(files[0]?.content ?? '')
    writeFileSync(at(`${issuer}.crl`), files[0]?.content ?? '')
    mustRun('openssl', ['crl', '-in', at(`${issuer}.crl`), '-outform', 'DER', '-out', at(`${issuer}.der`)])
  }
  writeFileSync(at('lists'), lists.join(''))
}

interface Verdicts {
  readonly openssl: string
  readonly certtool: string
  readonly nss: string
}

/** What each program finds of drbrain's path by the lists: `good`, or who is revoked as far as it says. */
function byLists(): Verdicts {
  const lists = issuers.flatMap((issuer) => ['-CRLfile', at(`${issuer}.crl`)])
  const path = ['-CAfile', at('conf'), '-untrusted', at('between'), ...lists, at('drbrain')]
  const openssl = run('openssl', ['verify', '-x509_strict', '-crl_check_all', ...path])
  const known = ['--load-ca-certificate', at('conf'), '--load-crl', at('lists'), '--infile', at('path')]
  const certtool = run('certtool', ['--verify', ...known])
  return {
    openssl: openssl.status === 0 ? 'good' : (/^CN = (.*)$/m.exec(openssl.output)?.[1] ?? openssl.output),
    certtool:
      certtool.status === 0 ? 'good' : certtool.output.includes('revoked') ? 'revoked' : certtool.output,
    nss: byNss(),
  }
}

let databases = 0

/** NSS keeps lists in a database; certutil -V says by its status whether all is well. */
function byNss(): string {
  const path = at(`nss-${databases++}`)
  mkdirSync(path)
  const database = ['-d', `sql:${path}`]
  mustRun('certutil', ['-N', ...database, '--empty-password'])
  for (const name of chain) {
    const trust = name === 'conf' ? 'CT,C,C' : ',,'
    mustRun('certutil', ['-A', ...database, '-n', name, '-t', trust, '-a', '-i', at(name)])
  }
  for (const issuer of issuers) mustRun('crlutil', ['-I', ...database, '-t', '1', '-i', at(`${issuer}.der`)])
  const { status, output } = run('certutil', ['-V', ...database, '-n', 'drbrain', '-u', 'C'])
  if (status === 0) return 'good'
  return /revoked/i.test(output) ? 'revoked' : output
}

/** What openssl and GnuTLS read in the delegate's answer about someone, whose signature both verify. */
async function byAnswer(name: Name, issuer: Name): Promise<Record<'openssl' | 'certtool', string>> {
  const about = ['-issuer', at(issuer), '-cert', at(name)]
  mustRun('openssl', ['ocsp', ...about, '-no_nonce', '-reqout', at('request')])
  const request = mustRun('base64', ['-w0', at('request')])
  const { response } = await keep.call('ocsp.respond', { issuer, request, signer: 'delegate' })
  writeFileSync(at('response'), Buffer.from(response, 'base64'))
  const trust = ['-CAfile', at('conf'), '-verify_other', at('between'), '-no_nonce']
  const openssl = run('openssl', ['ocsp', ...about, ...trust, '-respin', at('response')]).output
  expect(openssl).toContain('Response verify OK')
  const told = run('ocsptool', [
    '--verify-response',
    '--load-trust',
    at(issuer),
    '--infile',
    at('response'),
  ]).output
  expect(told).toContain('Verifying OCSP Response: Success')
  return {
    openssl: /: (good|revoked|unknown)/.exec(openssl)?.[1] ?? openssl,
    certtool: /Certificate Status: (\w+)/.exec(told)?.[1] ?? told,
  }
}

/** Serial numbers with their reasons, as Java reads a list. */
function byJava(issuer: Name): string[] {
  const words = mustRun('keytool', ['-printcrl', '-file', at(`${issuer}.crl`)])
  return [...words.matchAll(/SerialNumber: ([0-9a-f:]+)[\s\S]*?Reason Code: (\w+)/g)].map(
    ([, number, reason]) => {
      const serial = number?.replaceAll(':', '')
      return `${[...serials].find(([, each]) => each === serial)?.[0] ?? serial} ${reason}`
    },
  )
}

async function revoke(name: Name, issuer: Name, reason: ReasonCode): Promise<void> {
  await keep.call('revocation.revoke', { issuer, certificate: pemOf(name), reason })
  await publish()
}

const good = { openssl: 'good', certtool: 'good' }
const revoked = { openssl: 'revoked', certtool: 'revoked' }

describe('three levels with a delegate each', () => {
  test('are good to everyone before anything is revoked', async () => {
    await publish()
    expect(byLists()).toEqual({ ...good, nss: 'good' })
    expect(await byAnswer('drbrain', 'ballard')).toEqual(good)
    expect(await byAnswer('ballard', 'seattle')).toEqual(good)
    expect(await byAnswer('seattle', 'conf')).toEqual(good)
    expect(issuers.flatMap(byJava)).toEqual([])
  })

  test('hold the developer for everyone, and release', async () => {
    await revoke('drbrain', 'ballard', 'certificateHold')
    expect(byLists()).toEqual({ openssl: 'drbrain', certtool: 'revoked', nss: 'revoked' })
    expect(await byAnswer('drbrain', 'ballard')).toEqual(revoked)
    expect(byJava('ballard')).toEqual(['drbrain CERTIFICATE_HOLD'])
    await keep.call('revocation.release', { issuer: 'ballard', certificate: pemOf('drbrain') })
    await publish()
    expect(byLists()).toEqual({ ...good, nss: 'good' })
    expect(await byAnswer('drbrain', 'ballard')).toEqual(good)
    expect(byJava('ballard')).toEqual([])
  })

  test('lose the authority in between for everyone, while the developer’s own issuer says nothing of it', async () => {
    await revoke('ballard', 'seattle', 'cACompromise')
    expect(byLists()).toEqual({ openssl: 'Ballard.rb', certtool: 'revoked', nss: 'revoked' })
    expect(await byAnswer('ballard', 'seattle')).toEqual(revoked)
    expect(await byAnswer('drbrain', 'ballard')).toEqual(good)
    expect(byJava('seattle')).toEqual(['ballard CA_COMPROMISE'])
    expect([...byJava('conf'), ...byJava('ballard')]).toEqual([])
  })

  test('lose the developer, too, with the reason', async () => {
    await revoke('drbrain', 'ballard', 'keyCompromise')
    expect(await byAnswer('drbrain', 'ballard')).toEqual(revoked)
    expect(byJava('ballard')).toEqual(['drbrain KEY_COMPROMISE'])
    expect(byLists()).toMatchObject({ certtool: 'revoked', nss: 'revoked' })
  })
})
