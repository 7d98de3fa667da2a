import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RootkeepError } from '../contract/errors.ts'
import type { KeyAlgorithm } from '../contract/key-algorithm.ts'
import type { Profile } from '../contract/profile.ts'
import { sampleCertificate } from '../testing/algorithm-samples.ts'
import { certify, createHierarchy, testInstant } from '../testing/hierarchy.ts'
import { newTestKey } from '../testing/key.ts'
import { builtInProfile } from '../testing/profile.ts'
import { authorityKeyIdentifier } from './extension/authority-key-identifier.ts'
import { basicConstraints } from './extension/basic-constraints.ts'
import { type Extension, Extensions, extension } from './extension/extension.ts'
import { keyUsage } from './extension/key-usage.ts'
import { subjectKeyIdentifier } from './extension/subject-key-identifier.ts'
import { issue, type PrepareOptions, prepare } from './issuance.ts'
import { attribute, emptyName, nameOf } from './name.ts'
import { nameFromText, nameText } from './name-text.ts'
import { attributeType, extensionType } from './oid.ts'

const world = createHierarchy()
const key = newTestKey('ec-p256')
const serialNumber = Buffer.from('4f00112233445566778899aabbccddeeff001122', 'hex')
const developer = builtInProfile('developer')

function options(more: Partial<PrepareOptions> = {}): PrepareOptions {
  return {
    profile: developer,
    issuer: world.regional.certificate,
    subjectPublicKeyInfo: key.signer.subjectPublicKeyInfo,
    subject: nameFromText('CN=drbrain'),
    serialNumber,
    notBefore: testInstant,
    at: testInstant,
    ...more,
  }
}

function refusal(more: Partial<PrepareOptions>): () => unknown {
  return () => prepare(options(more))
}

function asking(...list: Extension[]): Extensions {
  return new Extensions(list)
}

const asksForCa = asking(extension(basicConstraints, { cA: true, pathLenConstraint: null }, true))

describe('prepare', () => {
  test('writes what node:crypto reads as asked', () => {
    const { der } = issue(prepare(options({ days: 90 })), world.regional.key.signer)
    const certificate = new X509Certificate(der)
    expect(certificate.serialNumber).toBe('4F00112233445566778899AABBCCDDEEFF001122')
    expect(certificate.subject).toBe('CN=drbrain')
    expect(certificate.issuer).toBe('CN=Test Regional')
    expect(certificate.validFromDate.toISOString()).toBe('2026-11-20T00:00:00.000Z')
    expect(certificate.validToDate.toISOString()).toBe('2027-02-18T00:00:00.000Z')
    expect(certificate.ca).toBe(false)
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.3'])
    expect(certificate.checkIssued(new X509Certificate(world.regional.certificate.der))).toBe(true)
  })

  test('copies the name of the issuer octet for octet', () => {
    // As old programs wrote it: TeletexString, and a country in lower case.
    const subject = nameOf([
      [{ type: attributeType.commonName, value: Buffer.from('14034fe974', 'hex'), text: 'Oét' }],
      [{ type: attributeType.countryName, value: Buffer.from('0c026672', 'hex'), text: 'fr' }],
    ])
    const old = certify('self', { profile: 'root', subject: 'CN=x', more: { subject } })
    const { unsigned } = prepare(options({ issuer: old.certificate, profile: builtInProfile('regional') }))
    expect(Buffer.from(unsigned.issuer.der).equals(old.certificate.subject.der)).toBe(true)
  })

  test('writes the subject as the profile has it, and says so', () => {
    const subject = { ...developer.subject, fixed: { O: 'RubyConf' }, order: ['O', 'CN'] }
    const prepared = prepare(options({ profile: { ...developer, subject } }))
    expect(nameText(prepared.unsigned.subject)).toBe('CN=drbrain,O=RubyConf')
    expect(prepared.differences[0]).toMatchObject({
      what: 'subject',
      asked: 'CN=drbrain',
      granted: 'CN=drbrain,O=RubyConf',
      verdict: 'changed',
    })
  })

  test('gives a root whose profile writes its subject the same name as issuer', () => {
    const root = builtInProfile('root')
    const profile = { ...root, subject: { ...root.subject, fixed: { O: 'RubyConf' } } }
    const { unsigned } = prepare(options({ profile, issuer: 'self' }))
    expect(nameText(unsigned.issuer)).toBe('CN=drbrain,O=RubyConf')
    expect(Buffer.from(unsigned.issuer.der).equals(unsigned.subject.der)).toBe(true)
  })

  test('keeps the name of a CA that others chain to already', () => {
    const regional = builtInProfile('regional')
    const profile = { ...regional, subject: { ...regional.subject, fixed: { O: 'RubyConf' } } }
    const { unsigned } = prepare(options({ issuer: world.root.certificate, profile, keepsSubject: true }))
    expect(nameText(unsigned.subject)).toBe('CN=drbrain')
  })

  test('gives a key the bits of keyUsage that are for its kind', () => {
    const server = builtInProfile('tls-server')
    const bitsOf = (subjectPublicKeyInfo: Uint8Array) => {
      const subject = nameFromText('CN=www.example.org')
      return prepare(options({ profile: server, subjectPublicKeyInfo, subject })).unsigned.extensions.get(
        keyUsage,
      )
    }
    expect(bitsOf(rsaSpki(2048))).toEqual(['digitalSignature', 'keyEncipherment'])
    expect(bitsOf(key.signer.subjectPublicKeyInfo)).toEqual(['digitalSignature'])
  })

  test('keeps the key identifier that certificates below an authority name it by', () => {
    const identifier = Buffer.from('0102030405', 'hex')
    const { unsigned } = prepare(options({ subjectKeyIdentifier: identifier }))
    expect(Buffer.from(unsigned.extensions.get(subjectKeyIdentifier) ?? []).equals(identifier)).toBe(true)
    const root = certify('self', {
      profile: 'root',
      subject: 'CN=Root',
      more: { subjectKeyIdentifier: identifier },
    })
    const named = root.certificate.extensions.get(authorityKeyIdentifier)?.keyIdentifier
    expect(Buffer.from(named ?? []).equals(identifier)).toBe(true)
  })

  test('lets a self-issued CA stand below pathLenConstraint 0, where no other CA may (RFC 5280 §4.2.1.9)', () => {
    const issuer = world.regional.certificate
    const { subject } = issuer
    const prepared = prepare(options({ profile: builtInProfile('regional'), issuer, subject }))
    expect(prepared.isIssuable).toBe(true)
  })

  test('gives a root its own key as issuer', () => {
    const { root } = world
    expect(new X509Certificate(root.pem).verify(new X509Certificate(root.pem).publicKey)).toBe(true)
    expect(prepare(options({ profile: builtInProfile('root'), issuer: 'self' })).issuerPublicKeyInfo).toBe(
      key.signer.subjectPublicKeyInfo,
    )
  })

  test.each([
    ['ec-p256', { kind: 'ecdsa', digest: 'sha256' }],
    ['ec-p384', { kind: 'ecdsa', digest: 'sha384' }],
    ['ec-p521', { kind: 'ecdsa', digest: 'sha512' }],
    ['rsa-2048', { kind: 'rsa-pkcs1', digest: 'sha256' }],
    ['ed25519', { kind: 'ed25519', digest: 'none' }],
    ['ed448', { kind: 'ed448', digest: 'none' }],
    ['ml-dsa-65', { kind: 'ml-dsa-65', digest: 'none' }],
    ['rsa-pss-2048', { kind: 'rsa-pss', digest: 'sha256' }],
  ] as const)('signs by the scheme of an %s issuer, whatever the key of the subject', (algorithm, scheme) => {
    const root = certify('self', { profile: 'root', subject: 'CN=Root', algorithm })
    expect(prepare(options({ issuer: root.certificate })).scheme).toEqual(scheme)
  })

  test('shortens the validity to the issuer’s and says so', () => {
    const root = certify('self', { profile: 'root', subject: 'CN=Root', more: { days: 100 } })
    const prepared = prepare(options({ issuer: root.certificate }))
    expect(prepared.unsigned.notAfter).toBe('2027-02-28T00:00:00Z')
    expect(prepared.differences).toContainEqual(
      expect.objectContaining({
        what: 'validity',
        verdict: 'changed',
        granted: 'until 2027-02-28T00:00:00Z',
      }),
    )
  })

  test('says which subject an officer chose in place of the one asked for', () => {
    const prepared = prepare(options({ askedSubject: nameFromText('CN=Dr. Brain') }))
    expect(prepared.differences[0]).toMatchObject({
      what: 'subject',
      asked: 'CN=Dr. Brain',
      granted: 'CN=drbrain',
      verdict: 'changed',
      reason: 'chosen by the officer',
      said: { reason: { code: 'difference.subjectChosen' } },
    })
  })

  const ca = builtInProfile('regional')
  const dsa = sampleCertificate('dsa-sha256.pem').subjectPublicKeyInfo
  const short = rsaSpki(1024)
  const even = rsaSpki(2048)
  even[even.length - 1] = 0x02

  test.each<[string, string, Partial<PrepareOptions>]>([
    ['issuer.not-a-ca', 'an end entity as issuer', { issuer: world.developer.certificate }],
    ['issuer.not-a-ca', 'a CA that may not sign certificates', { issuer: crlSigner().certificate }],
    ['issuer.path-length-exceeded', 'a CA below pathLenConstraint 0', { profile: ca }],
    ['issuer.expired', 'an issuer that has ended', { at: '2031-11-21T00:00:00Z' }],
    ['issuer.not-yet-valid', 'an issuer that has not begun', { at: '2026-11-19T23:59:59Z' }],
    ['profile.wrong-kind', 'a root under an issuer', { profile: builtInProfile('root') }],
    ['profile.wrong-kind', 'a subordinate under itself', { issuer: 'self', profile: ca }],
    ['algorithm.not-allowed', 'an Ed25519 key for gems', { subjectPublicKeyInfo: spkiOf('ed25519') }],
    ['algorithm.not-allowed', 'an ML-DSA key for gems', { subjectPublicKeyInfo: spkiOf('ml-dsa-44') }],
    ['algorithm.not-allowed', 'a DSA key', { subjectPublicKeyInfo: dsa }],
    ['algorithm.weak', 'RSA of 1024 bits', { subjectPublicKeyInfo: short }],
    ['algorithm.weak', 'RSA with an even exponent', { subjectPublicKeyInfo: even }],
    ['certificate.subject-needed', 'a subject without CN', { subject: nameFromText('O=RubyConf') }],
    ['certificate.subject-needed', 'no subject', { subject: emptyName }],
    ['name.forbidden-character', 'a bidirectional override', { subject: named('drbrain\u202egpj') }],
    ['name.forbidden-character', 'a control character', { subject: named('dr\u0007brain') }],
    ['certificate.validity-beyond-issuer', 'more days than the issuer has', { days: 1827 }],
    ['certificate.validity-beyond-issuer', 'backdating', { notBefore: '2026-11-19T00:00:00Z' }],
    ['certificate.validity-invalid', 'no validity at all', { notAfter: testInstant }],
    ['request.asks-for-ca', 'a request asking for CA:TRUE', { asked: asksForCa }],
    ['profile.invalid', 'a purpose that is none', { profile: withPurpose('signingCode') }],
  ])('throws %s for %s', (code, _, more) => {
    expect(refusal(more)).toThrow(expect.objectContaining({ code }))
  })

  test('says in the error which keys the profile takes', () => {
    expect(refusal({ subjectPublicKeyInfo: spkiOf('ed25519') })).toThrow(
      expect.objectContaining({
        details: expect.objectContaining({ algorithm: 'ed25519', profile: 'developer' }),
      }),
    )
  })

  test('is not issuable when a lint finds an error', () => {
    const profile = { ...developer, keyUsage: ['keyEncipherment'] } satisfies Profile
    const prepared = prepare(options({ profile }))
    expect(prepared.isIssuable).toBe(false)
    expect(prepared.findings.map((each) => each.code)).toEqual([
      'lint.key-usage-unfit-for-key',
      'lint.ext-key-usage-inconsistent',
    ])
    expect(() => issue(prepared, world.regional.key.signer)).toThrow(
      expect.objectContaining({ code: 'certificate.lint-failed' }),
    )
  })

  test('is not issuable when the issuer excludes a name', () => {
    const profile: Profile = {
      ...builtInProfile('regional'),
      nameConstraints: { permittedSubtrees: [{ kind: 'rfc822Name', value: 'segment7.net' }] },
    }
    const issuer = certify(world.root, { profile, subject: 'CN=Regional' }).certificate
    const [finding] = prepare(
      options({ issuer, subject: nameFromText('CN=a,emailAddress=a@evil.example') }),
    ).findings
    expect(finding).toMatchObject({ code: 'path.name-not-permitted', severity: 'error' })
    expect(
      prepare(options({ issuer, subject: nameFromText('CN=a,emailAddress=a@segment7.net') })).findings,
    ).toEqual([])
  })

  test('refuses or prepares, but never fails, whatever extensions are asked for', () => {
    const asked = fc.record({
      oid: fc.constantFrom(...Object.values(extensionType)),
      critical: fc.boolean(),
      value: fc.oneof(fc.uint8Array({ maxLength: 40 }), mutated(world.developer.certificate.extensions)),
    })
    const list = fc.uniqueArray(asked, { selector: ({ oid }) => oid, maxLength: 6 })
    fc.assert(
      fc.property(list, (extensions) => {
        try {
          void prepare(options({ asked: new Extensions(extensions) })).differences
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(RootkeepError)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test.each(['2049-12-31T23:59:59Z', '2050-01-01T00:00:00Z'])('writes a root that ends at %s', (notAfter) => {
    const root = certify('self', { profile: 'root', subject: 'CN=Root', more: { notAfter } })
    expect(new X509Certificate(root.pem).validToDate.toISOString()).toBe(notAfter.replace('Z', '.000Z'))
  })
})

describe('issue', () => {
  test('issues a preparation once', () => {
    const prepared = prepare(options())
    issue(prepared, world.regional.key.signer)
    expect(() => issue(prepared, world.regional.key.signer)).toThrow(TypeError)
  })

  test('issues nothing that prepare has not made', () => {
    expect(() => issue({ ...prepare(options()) }, world.regional.key.signer)).toThrow(TypeError)
  })

  const failure = expect.objectContaining({ code: 'certificate.self-check-failed' })

  test('uses no signer with another key than the issuer’s', () => {
    let isUsed = false
    const stranger = {
      ...key.signer,
      sign: () => {
        isUsed = true
        return new Uint8Array(64)
      },
    }
    expect(() => issue(prepare(options()), stranger)).toThrow(failure)
    expect(isUsed).toBe(false)
  })

  test('lets no certificate out whose signature is wrong', () => {
    const { signer } = world.regional.key
    const faulty = {
      ...signer,
      sign: (message: Uint8Array) => key.signer.sign(message, { kind: 'ecdsa', digest: 'sha256' }),
    }
    expect(() => issue(prepare(options()), faulty)).toThrow(failure)
  })

  test('passes on what the signer throws, and is used up', () => {
    const prepared = prepare(options())
    const locked = {
      ...world.regional.key.signer,
      sign: () => {
        throw new Error('locked')
      },
    }
    expect(() => issue(prepared, locked)).toThrow('locked')
    expect(() => issue(prepared, world.regional.key.signer)).toThrow(TypeError)
  })
})

/** Values of extensions with one octet replaced. */
function mutated({ list }: Extensions): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...list.map(({ value }) => value)), fc.nat(), fc.nat(255))
    .map(([value, at, octet]) => value.with(at % value.length, octet))
}

function named(commonName: string) {
  return nameOf([[attribute(attributeType.commonName, commonName)]])
}

function rsaSpki(modulusLength: number): Buffer {
  return generateKeyPairSync('rsa', { modulusLength }).publicKey.export({ type: 'spki', format: 'der' })
}

function spkiOf(algorithm: KeyAlgorithm): Uint8Array {
  return newTestKey(algorithm).signer.subjectPublicKeyInfo
}

function withPurpose(purpose: string): Profile {
  return { ...developer, extKeyUsage: { purposes: [purpose] } }
}

function crlSigner() {
  const profile = { ...builtInProfile('root'), keyUsage: ['cRLSign'] } satisfies Profile
  return certify('self', { profile, subject: 'CN=Root' })
}
