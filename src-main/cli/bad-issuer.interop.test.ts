// Issuing where the issuer must not: beyond its validity, after its revocation or its end, deeper than its
// pathLenConstraint. Each is refused by the real program; the clock is moved by `faketime`.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { opensslKey, opensslRequest } from '../testing/openssl.ts'
import { contentsOf, contentsOfKeep } from '../testing/unchanged.ts'
import {
  createQuickKeep,
  createWorkplace,
  type RunOptions,
  valueIn,
  type Workplace,
} from '../testing/workplace.ts'

let place: Workplace

/** An authority that may have others below it, but none below those. */
const national = `name: national
title: National authority
certifies: subordinate
keyAlgorithms: [ec-p256]
validity: {days: 3650}
basicConstraints: {cA: true, pathLenConstraint: 1}
keyUsage: [keyCertSign, cRLSign]
`

/** An authority below which no one has an address of evil.example. */
const wary = national
  .replace('national', 'wary')
  .concat('nameConstraints: {excludedSubtrees: [{kind: rfc822Name, value: evil.example}]}\n')

beforeAll(async () => {
  place = createWorkplace()
  await createQuickKeep(place)
  place.write('national.yaml', national)
  place.write('wary.yaml', wary)
  place.write('evil.csr', opensslRequest(opensslKey('ec-p256'), '/CN=x/emailAddress=x@evil.example'))
  place.write('drbrain.csr', opensslRequest(opensslKey('ec-p256'), '/CN=drbrain'))
  const authority = (name: string, words: string) =>
    `authority create-subordinate --name ${name} --subject CN=${name} --algorithm ec-p256 --out ${name}.pem ${words}`
  const lines = [
    'authority create-root --name conf --subject CN=Root --algorithm ec-p256 --out root.pem',
    'profile save --yaml national.yaml',
    'profile save --yaml wary.yaml',
    authority('sentry', '--issuer conf --profile wary'),
    authority('brief', '--issuer conf --days 30'),
    authority('france', '--issuer conf --profile national'),
    authority('paris', '--issuer france'),
    authority('lyon', '--issuer france --profile national'),
    authority('gone', '--issuer conf'),
    authority('italy', '--issuer conf --profile national'),
    authority('rome', '--issuer italy'),
    'revocation revoke --issuer conf --certificate gone.pem --reason cessationOfOperation',
    'revocation revoke --issuer conf --certificate italy.pem --reason cACompromise',
    'certificate issue --issuer paris --profile developer --request drbrain.csr --out drbrain.pem',
  ]
  place.session(lines).forEach(valueIn)
})
afterAll(() => place?.[Symbol.dispose]())

const issuing = (issuer: string) => ['certificate', 'issue', '--issuer', issuer, '--profile', 'developer']
const asking = ['--request', 'drbrain.csr', '--out', 'a.pem']
const subordinate = (issuer: string) => [
  ...['authority', 'create-subordinate', '--name', 'deeper', '--subject', 'CN=Deeper'],
  ...['--algorithm', 'ec-p256', '--issuer', issuer, '--out', 'a.pem'],
]
const root = (name: string, subject: string) => [
  ...['authority', 'create-root', '--name', name, '--subject', subject],
  ...['--algorithm', 'ec-p256', '--out', 'a.pem'],
]

/** The program's clock, so many days from now. */
function inDays(days: number): RunOptions {
  const instant = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 19).replace('T', ' ')
  // Waiting (for a worker, for a lock) goes by the monotonic clock, which stays as it is.
  return { under: ['faketime', instant], env: { TZ: 'UTC', FAKETIME_DONT_FAKE_MONOTONIC: '1' } }
}

interface Case {
  readonly name: string
  readonly words: readonly string[]
  readonly code: string
  readonly options?: RunOptions
}

const cases: readonly Case[] = [
  {
    name: 'an end beyond the issuer',
    words: [...issuing('brief'), ...asking, '--days', '31'],
    code: 'certificate.validity-beyond-issuer',
  },
  {
    name: 'a beginning before the issuer',
    words: [...issuing('brief'), ...asking, '--not-before', '2020-01-01T00:00:00Z'],
    code: 'certificate.validity-beyond-issuer',
  },
  {
    name: 'a subordinate that would outlive its issuer',
    words: [...subordinate('france'), '--days', '4000'],
    code: 'certificate.validity-beyond-issuer',
  },
  {
    name: 'a validity that is over already',
    words: [...issuing('paris'), ...asking, '--not-after', '2020-01-01T00:00:00Z'],
    code: 'certificate.validity-invalid',
  },
  {
    name: 'an address that the issuer excludes',
    words: [...issuing('sentry'), '--request', 'evil.csr', '--out', 'a.pem'],
    code: 'certificate.lint-failed',
  },
  { name: 'a revoked issuer', words: [...issuing('gone'), ...asking], code: 'issuer.revoked' },
  { name: 'an issuer below a revoked one', words: [...issuing('rome'), ...asking], code: 'issuer.revoked' },
  { name: 'a subordinate of a revoked issuer', words: subordinate('italy'), code: 'issuer.revoked' },
  {
    name: 'an OCSP delegate of a revoked issuer',
    words: ['ocsp', 'delegate', '--issuer', 'gone', '--algorithm', 'ec-p256', '--out', 'a.pem'],
    code: 'issuer.revoked',
  },
  {
    name: 'an issuer that has expired',
    words: [...issuing('brief'), ...asking],
    code: 'issuer.expired',
    options: inDays(31),
  },
  {
    name: 'a subordinate of a root that has expired',
    words: [...subordinate('conf'), '--days', '1'],
    code: 'issuer.expired',
    options: inDays(7306),
  },
  {
    name: 'an issuer that is not valid yet',
    words: [...issuing('brief'), ...asking],
    code: 'issuer.not-yet-valid',
    options: inDays(-1),
  },
  {
    name: 'a subordinate of an issuer with pathLenConstraint 0',
    words: subordinate('paris'),
    code: 'issuer.path-length-exceeded',
  },
  {
    name: 'a subordinate for which the issuer has room, and the one above has not',
    words: subordinate('lyon'),
    code: 'issuer.path-length-exceeded',
  },
  {
    name: 'an issuer that is no authority',
    words: [...issuing('drbrain'), ...asking],
    code: 'authority.unknown',
  },
  {
    name: 'the profile of a root for a request',
    words: [...issuing('paris').with(-1, 'root'), ...asking],
    code: 'profile.wrong-kind',
  },
  { name: 'a name that is taken', words: root('conf', 'CN=Other'), code: 'authority.name-taken' },
]

describe('an issuer', () => {
  test.each(cases)('does not sign $name: $code', ({ words, code, options }) => {
    const keep = contentsOfKeep(place.keep)
    expect(place.refused(words, options)).toEqual({ code, status: 1 })
    expect(contentsOfKeep(place.keep)).toEqual(keep)
    expect(Object.keys(contentsOf(place.folder))).not.toContain('a.pem')
  })

  test('signs within what it may: the clock of the cases above is the program’s', () => {
    const ended = place.rootkeep([...issuing('brief'), '--request', 'drbrain.csr', '--json'], inDays(29))
    expect(ended).toMatchObject({ status: 0, stderr: '' })
    const notAfter = Date.parse(JSON.parse(ended.stdout).certificate.notAfter)
    expect(notAfter - Date.now()).toBeLessThanOrEqual(30 * 86_400_000)
  })
})

describe('authority create-root', () => {
  test('warns of a second root of one subject, which no gem trust directory could hold beside the first', () => {
    const ended = place.rootkeep([...root('again', 'CN=Root'), '--json'])
    expect(ended.status).toBe(0)
    const { findings } = JSON.parse(ended.stdout)
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'authority.same-subject', severity: 'warning' }),
    )
  })
})
