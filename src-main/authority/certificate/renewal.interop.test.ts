// Certificates issued anew, as openssl sees them; and what is refused instead.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeTestKeep, type TestKeep } from '../../testing/keep.ts'
import { opensslCertificate, opensslKey, opensslRequest } from '../../testing/openssl.ts'
import { mustRun } from '../../testing/program.ts'
import { refusalOf } from '../../testing/refusal.ts'
import { opensslVerify } from '../../testing/verifiers.ts'

let keep: TestKeep
let old: { pem: string; sha256: string }
const key = opensslKey('ec-p256')
const subject = '/CN=drbrain'
const names = ['-addext', 'subjectAltName=email:drbrain@segment7.net,URI:https://segment7.net/']

beforeAll(async () => {
  keep = await makeTestKeep()
  await keep.call('authority.create-root', { name: 'conf', subject: 'CN=Root', algorithm: 'ec-p256' })
  const regional = {
    name: 'seattle',
    subject: 'CN=Seattle.rb',
    algorithm: 'ec-p256',
    issuer: 'conf',
  } as const
  await keep.call('authority.create-subordinate', regional)
  old = await issue(opensslRequest(key, subject, names), { days: 20 })
})
afterAll(() => keep?.remove())

async function issue(request: string, more: { days?: number; profile?: string } = {}) {
  const input = { issuer: 'seattle', profile: 'developer', request, ...more }
  const { certificate, pem } = await keep.call('certificate.issue', input)
  return { pem, sha256: certificate.sha256 }
}

async function expectValid(leaf: string): Promise<void> {
  const [chain = '', root = ''] = (
    await keep.call('authority.chain', { authority: 'seattle', format: 'pem' })
  ).files
    .map(({ content }) => content)
    .join('')
    .split(/(?<=-----END CERTIFICATE-----\n)/)
  expect(opensslVerify({ leaf, intermediates: [chain], root })).toMatchObject({ status: 0 })
}

function said(pem: string, what: readonly string[]): string {
  return mustRun('openssl', ['x509', '-noout', ...what], { input: pem })
}

const differing = async (first: string, second: string): Promise<string[]> => {
  const { fields } = await keep.call('certificate.compare', { certificate: first, other: second })
  return fields.filter(({ verdict }) => verdict !== 'same').map(({ field }) => field)
}

describe('certificate.renew', () => {
  test('keeps key, names and extensions, with a new serial number and validity', async () => {
    const renewed = await keep.call('certificate.renew', { sha256: old.sha256, notBefore: later(1) })
    await expectChangedOnly(renewed.pem)
    expect(said(renewed.pem, ['-pubkey'])).toBe(said(old.pem, ['-pubkey']))
    expect(said(renewed.pem, ['-ext', 'subjectAltName'])).toContain('email:drbrain@segment7.net')
    expect(renewed.certificate).toMatchObject({ profile: 'developer', issuerAuthority: '2' })
  })

  async function expectChangedOnly(pem: string): Promise<void> {
    expect(await differing(old.pem, pem)).toEqual(['serialNumber', 'notBefore', 'notAfter', 'signatureValue'])
  }

  test('is accepted by openssl', async () => {
    await expectValid((await keep.call('certificate.renew', { sha256: old.sha256 })).pem)
  })

  test('takes the rules of the profile as they are now', async () => {
    await keep.call('profile.save', { yaml: profile('codeSigning', '[rfc822Name]') })
    const first = await issue(opensslRequest(opensslKey('ec-p256'), subject), { profile: 'signer' })
    await keep.call('profile.save', { yaml: profile('emailProtection', '[rfc822Name]') })
    const renewed = await keep.call('certificate.renew', { certificate: first.pem })
    expect(said(renewed.pem, ['-ext', 'extendedKeyUsage'])).toContain('E-mail Protection')
  })

  test('refuses to leave out a name that the profile allows no more', async () => {
    await keep.call('profile.save', { yaml: profile('codeSigning', '[rfc822Name]') })
    const named = opensslRequest(opensslKey('ec-p256'), subject, [
      '-addext',
      'subjectAltName=email:a@example.org',
    ])
    const first = await issue(named, { profile: 'signer' })
    await keep.call('profile.save', { yaml: profile('codeSigning', '[]') })
    const code = await refusalOf(keep.call, 'certificate.renew', { sha256: first.sha256 })
    expect(code).toBe('certificate.name-not-allowed')
  })

  test('goes on under the new key of the issuer', async () => {
    const { pem } = await keep.call('authority.rekey', { authority: 'seattle' })
    const renewed = await keep.call('certificate.renew', { sha256: old.sha256 })
    expect(opensslVerify({ leaf: renewed.pem, intermediates: [pem], root: await rootPem() })).toMatchObject({
      status: 0,
    })
  })

  test.each([
    [
      'certificate.unknown',
      'a stranger’s certificate',
      () => ({ certificate: opensslCertificate(key, '/CN=x') }),
    ],
    ['certificate.unknown', 'a fingerprint that is not here', () => ({ sha256: '00'.repeat(32) })],
    ['input.invalid', 'nothing at all', () => ({})],
    ['input.invalid', 'two certificates', () => ({ sha256: old.sha256, certificate: old.pem })],
    ['profile.unknown', 'a profile that is not', () => ({ sha256: old.sha256, profile: 'none' })],
    [
      'certificate.validity-beyond-issuer',
      'an end beyond the issuer',
      () => ({ sha256: old.sha256, days: 20_000 }),
    ],
  ] as const)('refuses with %s: %s', async (code, _, input) => {
    expect(await refusalOf(keep.call, 'certificate.renew', input())).toBe(code)
  })

  test('refuses an imported certificate, an authority’s and a revoked one', async () => {
    const foreign = opensslCertificate(opensslKey('ec-p256'), '/CN=f', [
      '-addext',
      'basicConstraints=critical,CA:FALSE',
    ])
    const { certificate } = await keep.call('certificate.import', { certificate: foreign })
    const elsewhere = { sha256: certificate.sha256 }
    expect(await refusalOf(keep.call, 'certificate.renew', elsewhere)).toBe('certificate.issued-elsewhere')
    const authority = { certificate: await rootPem() }
    expect(await refusalOf(keep.call, 'certificate.renew', authority)).toBe('certificate.is-authority')
    const revoked = await issue(opensslRequest(opensslKey('ec-p256'), '/CN=gone'))
    await keep.call('revocation.revoke', {
      issuer: 'seattle',
      sha256: revoked.sha256,
      reason: 'keyCompromise',
    })
    const input = { sha256: revoked.sha256 }
    expect(await refusalOf(keep.call, 'certificate.renew', input)).toBe('certificate.revoked')
  })
})

describe('certificate.rekey', () => {
  test('certifies a new key for the names of the old certificate, and supersedes it where asked', async () => {
    const first = await issue(opensslRequest(key, subject, names))
    const successor = opensslKey('rsa-2048')
    const rekeyed = await keep.call('certificate.rekey', {
      sha256: first.sha256,
      request: opensslRequest(successor, subject),
      supersede: true,
    })
    expect(said(rekeyed.pem, ['-pubkey'])).toBe(mustRun('openssl', ['pkey', '-pubout'], { input: successor }))
    expect(said(rekeyed.pem, ['-ext', 'subjectAltName'])).toContain('email:drbrain@segment7.net')
    const { revocation } = await keep.call('certificate.describe', { sha256: first.sha256 })
    expect(revocation).toMatchObject({ reason: 'superseded' })
    expect(await keep.call('journal.verify', {})).toMatchObject({ valid: true })
  })

  test('takes a subject in another case and string type for the same, and writes it as it was', async () => {
    const first = await issue(opensslRequest(key, '/CN=Dr Brain'))
    const request = opensslRequest(opensslKey('ec-p256'), '/CN=DR  BRAIN', ['-config', '/dev/null'])
    const { pem } = await keep.call('certificate.rekey', { sha256: first.sha256, request })
    expect(await differing(first.pem, pem)).not.toContain('subject')
  })

  test('takes a self-signed certificate of the new key, and one that was revoked as the old', async () => {
    const first = await issue(opensslRequest(key, subject))
    await keep.call('revocation.revoke', { issuer: 'seattle', sha256: first.sha256, reason: 'keyCompromise' })
    const selfSigned = opensslCertificate(opensslKey('ec-p384'), subject)
    const rekeyed = await keep.call('certificate.rekey', {
      sha256: first.sha256,
      selfSigned,
      supersede: true,
    })
    expect(rekeyed.certificate.keyAlgorithm).toBe('ec-p384')
    const { revocation } = await keep.call('certificate.describe', { sha256: first.sha256 })
    expect(revocation).toMatchObject({ reason: 'keyCompromise' })
  })

  test.each([
    ['certificate.same-key', 'the old key', () => ({ request: opensslRequest(key, subject) })],
    [
      'certificate.subject-differs',
      'another subject',
      () => ({ request: opensslRequest(opensslKey('ec-p256'), '/CN=x') }),
    ],
    ['request.bad-signature', 'a key that nobody proved', () => ({ request: unproved() })],
    ['input.invalid', 'no key', () => ({})],
  ] as const)('refuses with %s: %s', async (code, _, choice) => {
    const input = { sha256: old.sha256, ...choice() }
    expect(await refusalOf(keep.call, 'certificate.rekey', input)).toBe(code)
  })
})

describe('certificate.resign', () => {
  test('with --self signs the certificate of a root of this keep anew', async () => {
    const before = await rootPem()
    const { pem } = await keep.call('certificate.resign', {
      certificate: before,
      self: true,
      notBefore: later(2),
    })
    expect(await differing(before, pem)).toEqual(['serialNumber', 'notBefore', 'notAfter', 'signatureValue'])
    const detail = await keep.call('authority.describe', { authority: 'conf' })
    expect(detail.generations).toHaveLength(2)
  })

  test('with --self refuses what was signed elsewhere: the key is not here', async () => {
    const made = opensslCertificate(opensslKey('rsa-2048'), subject, ['-addext', 'basicConstraints=CA:FALSE'])
    const input = { certificate: made, self: true }
    expect(await refusalOf(keep.call, 'certificate.resign', input)).toBe('certificate.key-elsewhere')
  })

  test('with --self refuses another name, an issuer, and what another key signed', async () => {
    const certificate = opensslCertificate(key, subject)
    for (const [code, input] of [
      ['input.invalid', { certificate, self: true, issuer: 'conf' }],
      ['input.invalid', { certificate, self: true, subject: 'CN=y' }],
      ['input.invalid', { certificate }],
      ['certificate.bad-signature', { certificate: old.pem, self: true }],
    ] as const) {
      expect(await refusalOf(keep.call, 'certificate.resign', input)).toBe(code)
    }
  })
})

describe('request.create', () => {
  test('makes a key that is found again when the answer comes from elsewhere', async () => {
    const made = await keep.call('request.create', {
      subject: 'CN=Reviewer',
      algorithm: 'ec-p256',
      subjectAltNames: [{ kind: 'rfc822Name', value: 'reviewer@example.org' }],
    })
    const text = mustRun('openssl', ['req', '-verify', '-noout', '-text'], { input: made.request })
    expect(text).toContain('self-signature verify OK')
    expect(text).toContain('email:reviewer@example.org')
    const other = await makeTestKeep()
    await other.call('authority.create-root', { name: 'root', subject: 'CN=Elsewhere', algorithm: 'ec-p256' })
    const answer = await other.call('certificate.issue', {
      issuer: 'root',
      profile: 'developer',
      request: made.request,
    })
    await other.remove()
    const imported = await keep.call('certificate.import', { certificate: answer.pem })
    expect(imported).toMatchObject({
      known: false,
      certificate: { title: 'Reviewer', issuerAuthority: null },
    })
    expect(await keep.call('certificate.import', { certificate: answer.pem })).toMatchObject({ known: true })
    const { keys } = await keep.call('key.list', {})
    expect(keys.find(({ id }) => id === made.key)).toMatchObject({
      purpose: 'request',
      requestedFor: 'CN=Reviewer',
      authority: null,
      certificates: [imported.certificate.sha256],
    })
  })

  test('is answered by an authority of the same keep, and its key is no OCSP delegate by that', async () => {
    const made = await keep.call('request.create', { subject: 'CN=drbrain', algorithm: 'ec-p256' })
    const issued = await issue(made.request)
    const { keys } = await keep.call('key.list', {})
    expect(keys.find(({ id }) => id === made.key)?.certificates).toEqual([issued.sha256])
    const { ocspDelegate } = await keep.call('authority.describe', { authority: 'seattle' })
    expect(ocspDelegate).toBeNull()
  })

  test('refuses a name made to deceive', async () => {
    const input = { subject: 'CN=drbrain\u202egpj', algorithm: 'ec-p256' } as const
    expect(await refusalOf(keep.call, 'request.create', input)).toBe('name.forbidden-character')
  })
})

describe('certificate.import', () => {
  test('refuses an authority, a forged certificate, and one of a known issuer with a wrong signature', async () => {
    const leaf = opensslCertificate(opensslKey('ec-p256'), '/CN=z', ['-addext', 'basicConstraints=CA:FALSE'])
    for (const [code, certificate] of [
      ['certificate.is-authority', opensslCertificate(opensslKey('ec-p256'), '/CN=z')],
      ['certificate.bad-signature', forged(leaf)],
      ['certificate.bad-signature', forged(old.pem)],
      ['input.wrong-kind', opensslRequest(key, '/CN=z')],
    ] as const) {
      expect(await refusalOf(keep.call, 'certificate.import', { certificate })).toBe(code)
    }
  })
})

describe('authority.retire', () => {
  test('lets an authority issue nothing any more, and still sign its CRL', async () => {
    const paris = { name: 'paris', subject: 'CN=Paris.rb', algorithm: 'ec-p256', issuer: 'conf' } as const
    await keep.call('authority.create-subordinate', paris)
    const request = opensslRequest(opensslKey('ec-p256'), subject)
    const { authority } = await keep.call('authority.retire', {
      authority: 'paris',
      reason: 'the meetup ended',
    })
    expect(authority.retiredAt).not.toBeNull()
    const issuing = { issuer: 'paris', profile: 'developer' }
    for (const code of [
      await refusalOf(keep.call, 'certificate.issue', { ...issuing, request }),
      await refusalOf(keep.call, 'certificate.resign', {
        ...issuing,
        certificate: opensslCertificate(key, subject),
      }),
      await refusalOf(keep.call, 'ocsp.delegate', { issuer: 'paris', algorithm: 'ec-p256' }),
    ]) {
      expect(code).toBe('issuer.retired')
    }
    for (const verb of ['authority.renew', 'authority.rekey', 'authority.retire'] as const) {
      expect(await refusalOf(keep.call, verb, { authority: 'paris' })).toBe('authority.retired')
    }
    expect((await keep.call('crl.issue', { issuer: 'paris' })).crl.crlNumber).toBe('1')
  })
})

describe('an issuer that may sign no more', () => {
  const oslo = { name: 'oslo', subject: 'CN=Oslo.rb', algorithm: 'ec-p256', issuer: 'conf' } as const

  test('renews nothing once it was revoked, and certifies no new key', async () => {
    const { certificate } = await keep.call('authority.create-subordinate', oslo)
    const request = opensslRequest(opensslKey('ec-p256'), subject)
    const leaf = await keep.call('certificate.issue', { issuer: 'oslo', profile: 'developer', request })
    await keep.call('revocation.revoke', {
      issuer: 'conf',
      sha256: certificate.sha256,
      reason: 'cACompromise',
    })
    const { sha256 } = leaf.certificate
    expect(await refusalOf(keep.call, 'certificate.renew', { sha256 })).toBe('issuer.revoked')
    const successor = opensslRequest(opensslKey('ec-p256'), subject)
    const rekey = { sha256, request: successor }
    expect(await refusalOf(keep.call, 'certificate.rekey', rekey)).toBe('issuer.revoked')
    const crossed = { issuer: 'oslo', authority: 'seattle' }
    expect(await refusalOf(keep.call, 'authority.cross-certify', crossed)).toBe('issuer.revoked')
  })

  test('renews nothing once it has ended, nor does a root above it', async () => {
    keep.setClock(later(8000 * 86_400))
    const codes = [
      await refusalOf(keep.call, 'certificate.renew', { sha256: old.sha256 }),
      await refusalOf(keep.call, 'authority.renew', { authority: 'seattle' }),
      await refusalOf(keep.call, 'authority.rekey', { authority: 'seattle' }),
      await refusalOf(keep.call, 'authority.cross-certify', { issuer: 'conf', authority: 'seattle' }),
    ]
    keep.setClock(later(0))
    expect(codes).toEqual(Array(4).fill('issuer.expired'))
  })

  test('under a root that ended is given no links: the old key can vouch for nothing', async () => {
    const brief = { name: 'brief', subject: 'CN=Brief', algorithm: 'ec-p256', days: 1 } as const
    await keep.call('authority.create-root', brief)
    keep.setClock(later(2 * 86_400))
    const { links, authority } = await keep.call('authority.rekey', { authority: 'brief' })
    keep.setClock(later(0))
    expect(links).toEqual([])
    expect(authority.key).toBe('here')
  })
})

describe('authority.renew', () => {
  test('refuses a revoked authority, which may have a new key instead', async () => {
    const lyon = { name: 'lyon', subject: 'CN=Lyon.rb', algorithm: 'ec-p256', issuer: 'conf' } as const
    const { certificate } = await keep.call('authority.create-subordinate', lyon)
    await keep.call('revocation.revoke', {
      issuer: 'conf',
      sha256: certificate.sha256,
      reason: 'keyCompromise',
    })
    expect(await refusalOf(keep.call, 'authority.renew', { authority: 'lyon' })).toBe('certificate.revoked')
    const rekeyed = await keep.call('authority.rekey', { authority: 'lyon' })
    expect(rekeyed.authority.certificate.state).toBe('valid')
    const issuing = { issuer: 'lyon', profile: 'developer', request: opensslRequest(key, subject) }
    expect((await keep.call('certificate.issue', issuing)).certificate.issuer).toBe('CN=Lyon.rb')
  })

  test('revokes the certificates of a key that is superseded', async () => {
    const nice = { name: 'nice', subject: 'CN=Nice.rb', algorithm: 'ec-p256', issuer: 'conf' } as const
    const { certificate } = await keep.call('authority.create-subordinate', nice)
    await keep.call('authority.rekey', { authority: 'nice', supersede: true })
    const detail = await keep.call('certificate.describe', { sha256: certificate.sha256 })
    expect(detail.revocation).toMatchObject({ reason: 'superseded' })
  })
})

function profile(purpose: string, allowed: string): string {
  return `name: signer
title: Signer
certifies: endEntity
keyAlgorithms: [ec-p256]
validity: {days: 30}
basicConstraints: {cA: false}
keyUsage: [digitalSignature]
extKeyUsage: {purposes: [${purpose}]}
subjectAltName: {kinds: ${allowed}}
request: {extensions: [subjectAltName]}
`
}

function later(seconds: number): string {
  return `${new Date(Date.now() + seconds * 1000).toISOString().slice(0, 19)}Z`
}

async function rootPem(): Promise<string> {
  const { generations } = await keep.call('authority.describe', { authority: 'conf' })
  const { pem } = await keep.call('certificate.describe', { sha256: generations.at(-1)?.sha256 })
  return pem
}

/** A request whose signature is of another key. */
function unproved(): string {
  return forgedBlock(opensslRequest(opensslKey('ec-p256'), subject), 'CERTIFICATE REQUEST')
}

function forged(pem: string): string {
  return forgedBlock(pem, 'CERTIFICATE')
}

/** The same object with a bit of its signature changed. */
function forgedBlock(pem: string, label: string): string {
  const body = pem.slice(pem.indexOf(`-----BEGIN ${label}-----`)).replace(/-----[A-Z ]+-----|\s/g, '')
  const der = Buffer.from(body, 'base64')
  der.writeUInt8(der.readUInt8(der.length - 1) ^ 1, der.length - 1)
  return `-----BEGIN ${label}-----\n${der.toString('base64')}\n-----END ${label}-----\n`
}
