// What must not be revoked, listed or answered: each refusal with its code and exit status, by the real program, and
// OCSP requests as no client should send them, made by openssl or by hand.

import { cpSync, existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCertificate } from '../pki/certificate.ts'
import { encode, explicit, octetString, sequence } from '../pki/der/writer.ts'
import { type Extension, writeExtension } from '../pki/extension/extension.ts'
import { readOnePemOrDer } from '../pki/imported-object.ts'
import { certIdFor } from '../pki/ocsp/cert-id.ts'
import { opensslKey, opensslRequest } from '../testing/openssl.ts'
import { mustRun, run } from '../testing/program.ts'
import { createQuickKeep, createWorkplace, valueIn, type Workplace } from '../testing/workplace.ts'

let place: Workplace
beforeAll(async () => {
  place = createWorkplace()
  await createQuickKeep(place)
  for (const name of ['a', 'b'])
    place.write(`${name}.csr`, opensslRequest(opensslKey('ec-p256'), `/CN=${name}`))
  const root = 'authority create-root --algorithm ec-p256'
  const issue = 'certificate issue --profile developer'
  place
    .session([
      `${root} --name conf --subject CN=Root --out conf.pem`,
      `${root} --name other --subject CN=Other --out other.pem`,
      `${issue} --issuer conf --request a.csr --out a.pem`,
      `${issue} --issuer conf --request b.csr --out b.pem`,
      'revocation revoke --issuer conf --certificate a.pem --reason keyCompromise',
    ])
    .forEach(valueIn)
})
afterAll(() => place?.[Symbol.dispose]())

/** The codes by which a session refuses these lines. */
function codesOf(lines: readonly string[]): (string | undefined)[] {
  return place.session(lines).map((reply) => (reply.ok ? undefined : reply.error.code))
}

describe('rootkeep revocation', () => {
  const revoke = (target: string, reason: string) =>
    `revocation revoke --issuer conf ${target} --reason ${reason}`

  test('revokes nothing twice, nothing unknown, and nothing of another issuer', () => {
    expect(
      codesOf([
        revoke('--certificate a.pem', 'keyCompromise'),
        revoke('--certificate a.pem', 'superseded'),
        revoke('--certificate a.pem', 'certificateHold'),
        revoke('--serial-number 4711', 'superseded'),
        revoke('--certificate other.pem', 'superseded'),
        revoke('--certificate b.pem --revoked-at 2199-01-01T00:00:00Z', 'superseded'),
        revoke('--certificate b.pem', 'removeFromCRL'),
      ]),
    ).toEqual([
      'revocation.already-revoked',
      'revocation.already-revoked',
      'revocation.already-revoked',
      'certificate.unknown',
      'revocation.wrong-issuer',
      'revocation.date-invalid',
      'input.invalid',
    ])
  })

  test('lifts no keyCompromise, and nothing that is not revoked', () => {
    const release = ['revocation', 'release', '--issuer', 'conf', '--certificate']
    expect(place.refused([...release, 'a.pem'])).toEqual({ code: 'revocation.not-on-hold', status: 1 })
    expect(place.refused([...release, 'b.pem'])).toEqual({ code: 'revocation.not-revoked', status: 1 })
  })
})

describe('rootkeep crl issue', () => {
  const crl = 'crl issue --issuer conf --out never.crl'

  test('signs nothing that could not be, and spends no number for it', () => {
    expect(
      codesOf([
        `${crl} --this-update 2030-01-02T00:00:00Z --next-update 2030-01-01T00:00:00Z`,
        `${crl} --next-update 2199-01-01T00:00:00Z`,
        `${crl} --delta`,
        `${crl} --partition 9`,
      ]),
    ).toEqual(['crl.invalid-period', 'crl.invalid-period', 'crl.base-missing', 'input.invalid'])
    expect(existsSync(place.path('never.crl'))).toBe(false)
    const [first] = place.session(['crl issue --issuer conf --out first.crl'])
    expect(valueIn(first)).toMatchObject({ crl: { crlNumber: '1' } })
  })

  test('signs nothing in records that were put back to before the last list', () => {
    cpSync(place.path('keep', 'records.sqlite'), place.path('older.sqlite'))
    place.session(['crl issue --issuer conf --out second.crl']).forEach(valueIn)
    cpSync(place.path('keep', 'records.sqlite'), place.path('newest.sqlite'))
    cpSync(place.path('older.sqlite'), place.path('keep', 'records.sqlite'))
    expect(place.refused(crl.split(' '))).toEqual({ code: 'journal.rolled-back', status: 4 })
    expect(existsSync(place.path('never.crl'))).toBe(false)
    cpSync(place.path('newest.sqlite'), place.path('keep', 'records.sqlite'))
    place.session(['crl issue --issuer conf --out third.crl']).forEach(valueIn)
    expect(mustRun('openssl', ['crl', '-in', place.path('third.crl'), '-noout', '-crlnumber'])).toContain(
      '03',
    )
  })
})

/** A request about `a.pem` with one extension more, as no openssl would write it. */
function requestWith(extension: Extension): Uint8Array {
  const issuer = readCertificate(readOnePemOrDer(place.read('conf.pem'), ['certificate']))
  const list = sequence([sequence([certIdFor('sha1', issuer, '0102').der])])
  return encode(sequence([sequence([list, explicit(2, sequence([writeExtension(extension)]))])]))
}

function nonceOf(octets: number): Uint8Array {
  const value = encode(octetString(new Uint8Array(octets).fill(7)))
  return requestWith({ oid: '1.3.6.1.5.5.7.48.1.2', critical: false, value })
}

/** By openssl, about these serial numbers of `conf`. */
function opensslRequestFor(serials: readonly number[], more: readonly string[] = []): Uint8Array {
  const asked = serials.flatMap((serial) => ['-serial', `${serial}`])
  const out = ['-no_nonce', '-reqout', place.path('openssl.req')]
  mustRun('openssl', ['ocsp', ...more, '-issuer', place.path('conf.pem'), ...asked, ...out])
  return readFileSync(place.path('openssl.req'))
}

const about10000 = Array.from({ length: 10_000 }, (_, number) => number + 1)

const malformed: Readonly<Record<string, () => Uint8Array>> = {
  truncated: () => opensslRequestFor([1]).subarray(0, -7),
  'with-10000-cert-ids': () => opensslRequestFor(about10000),
  'with-unknown-critical-extension': () =>
    requestWith({ oid: '1.2.3.4', critical: true, value: Uint8Array.of(5, 0) }),
  'with-nonce-of-0': () => nonceOf(0),
  'with-nonce-of-4096': () => nonceOf(4096),
}

describe('rootkeep ocsp respond', () => {
  test('answers malformedRequest to requests that are truncated, too long, or say what they may not', () => {
    const names = Object.keys(malformed)
    for (const name of names) place.write(`${name}.req`, malformed[name]?.() ?? '')
    const lines = names.map((name) => `ocsp respond --issuer conf --request ${name}.req --out ${name}.der`)
    for (const reply of place.session(lines)) {
      expect(valueIn(reply)).toMatchObject({ answered: false, responseStatus: 'malformedRequest' })
    }
    for (const name of names) {
      const told = run('openssl', ['ocsp', '-respin', place.path(`${name}.der`), '-noverify'])
      expect(told.output, name).toContain('malformedrequest (1)')
    }
  })

  test('answers unknown where the issuer is named by a hash that it does not know', () => {
    place.write('md5.req', opensslRequestFor([1], ['-md5']))
    const [reply] = place.session(['ocsp respond --issuer conf --request md5.req --out md5.der'])
    expect(valueIn(reply)).toMatchObject({ responses: [{ status: 'unknown' }] })
    const told = run('openssl', ['ocsp', '-respin', place.path('md5.der'), '-noverify', '-resp_text'])
    expect(told.output).toContain('Cert Status: unknown')
  })
})
