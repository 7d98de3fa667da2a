// What strangers may bring to a question about trust, each sentence of it at the desk: a finding or a clear error,
// never a crash and never a silent accept. All certificates are signed as they stand.

import { describe, expect, test } from 'vitest'
import { RootkeepError } from '../../contract/errors.ts'
import { type PathQuestion, pathQuestion } from '../../contract/path.ts'
import { signatureAlgorithmDer } from '../../pki/algorithm.ts'
import { element, encode, explicit, integer, sequence } from '../../pki/der/writer.ts'
import { basicConstraints } from '../../pki/extension/basic-constraints.ts'
import { type Extension, extension, writeExtension } from '../../pki/extension/extension.ts'
import { keyUsage } from '../../pki/extension/key-usage.ts'
import { subjectKeyIdentifier } from '../../pki/extension/subject-key-identifier.ts'
import { nameFromText } from '../../pki/name-text.ts'
import { extensionType } from '../../pki/oid.ts'
import { writePem } from '../../pki/pem.ts'
import { schemeOfKey } from '../../pki/public-key.ts'
import { writeCertificate } from '../../pki/tbs-certificate.ts'
import { time } from '../../pki/time.ts'
import { newTestKey } from '../../testing/key.ts'
import { testAuthority, testCrl } from '../../testing/path-question.ts'
import { signCertificate } from '../../testing/signed-certificate.ts'
import { validateTrust } from './validation.ts'

const at = '2026-11-20T00:00:00Z'
const root = testAuthority('CN=Root', 'self')
const leafKey = newTestKey('ec-p256')
const { signer } = root.key
const scheme = schemeOfKey(signer.subjectPublicKeyInfo)
const algorithm = signatureAlgorithmDer(scheme)

interface Parts {
  readonly version?: number
  /** Contents octets, in hex. */
  readonly serialNumber?: string
  readonly notBefore?: Uint8Array
  readonly extensions?: readonly Extension[]
}

/** A leaf of the root's, of any octets, as PEM. */
function odd({ version = 3, serialNumber = '45', notBefore, extensions = [] }: Parts): string {
  const own = keyIdentifiers.filter(({ oid }) => !extensions.some((each) => each.oid === oid))
  const tbs = encode(
    sequence([
      explicit(0, integer(version - 1)),
      element(0x02, [Buffer.from(serialNumber, 'hex')]),
      algorithm,
      root.certificate.subject.der,
      sequence([notBefore ?? time('2026-01-01T00:00:00Z'), time('2027-01-01T00:00:00Z')]),
      nameFromText('CN=leaf').der,
      leafKey.signer.subjectPublicKeyInfo,
      explicit(3, sequence([...own, ...extensions].map(writeExtension))),
    ]),
  )
  return writePem('CERTIFICATE', writeCertificate(tbs, algorithm, signer.sign(tbs, scheme)))
}

const keyIdentifiers = signCertificate({ subject: 'CN=leaf', issuer: root, key: leafKey }).certificate
  .extensions.list
const raw = (oid: string, hex: string, critical = false) => ({
  oid,
  critical,
  value: Buffer.from(hex, 'hex'),
})
const digitalSignature = extension(keyUsage, ['digitalSignature'], true)

function judge(question: Partial<PathQuestion>) {
  const plain = { anchors: [root.pem], leaf: odd({}), revocation: 'ignore', at }
  const { valid, findings } = validateTrust(pathQuestion.parse({ ...plain, ...question }), at)
  return { valid, codes: findings.map(({ code }) => code) }
}

/** UTCTime `260101010000+0100`: the same instant as `260101000000Z`, as X.680 allows and RFC 5280 does not. */
const localTime = Buffer.concat([Buffer.of(0x17, 17), Buffer.from('260101010000+0100')])

describe('a question about trust', () => {
  test('is answered with yes for the certificate that the others are made from', () => {
    expect(judge({})).toEqual({ valid: true, codes: [] })
  })

  test.each<{ name: string; parts: Parts; code: string }>([
    {
      name: 'an extension twice',
      parts: { extensions: [digitalSignature, digitalSignature] },
      code: 'path.unreadable-certificate',
    },
    { name: 'a negative serial number', parts: { serialNumber: 'ff' }, code: 'path.serial-number-invalid' },
    { name: 'serial number zero', parts: { serialNumber: '00' }, code: 'path.serial-number-invalid' },
    {
      name: 'a serial number of 21 octets',
      parts: { serialNumber: `7f${'ff'.repeat(20)}` },
      code: 'path.serial-number-invalid',
    },
    { name: 'version 4', parts: { version: 4 }, code: 'path.unreadable-certificate' },
    { name: 'version 2 with extensions', parts: { version: 2 }, code: 'path.unreadable-certificate' },
    {
      name: 'a key usage with trailing zero bits',
      parts: { extensions: [raw(extensionType.keyUsage, '03020080', true)] },
      code: 'path.malformed-extension',
    },
    {
      name: 'a key usage with bits set beyond its end',
      parts: { extensions: [raw(extensionType.keyUsage, '03020781', true)] },
      code: 'path.malformed-extension',
    },
    { name: 'a date in local time', parts: { notBefore: localTime }, code: 'path.unreadable-certificate' },
    {
      name: 'a date that is none',
      parts: { notBefore: Buffer.concat([Buffer.of(0x17, 13), Buffer.from('260230000000Z')]) },
      code: 'path.unreadable-certificate',
    },
    {
      name: 'a critical extension that nobody knows',
      parts: { extensions: [raw('1.2.3.4', '0500', true)] },
      code: 'path.unknown-critical-extension',
    },
  ])('is answered with $code for $name', ({ parts, code }) => {
    const { valid, codes } = judge({ leaf: odd(parts) })
    expect({ valid, first: codes[0] }).toEqual({ valid: false, first: code })
  })

  test.each([
    { name: 'of seven octets', octets: '87070a000000ffffff' },
    { name: 'of an address without a mask', octets: '87040a000000' },
    { name: 'of a mask with a hole', octets: '87080a000000ff00ff00' },
  ])('is answered with no for IP constraints $name', ({ octets }) => {
    const subtree = encode(sequence([Buffer.from(octets, 'hex')]))
    const value = encode(sequence([element(0xa0, [subtree])]))
    const authority = testAuthority('CN=CA', root, {
      extensions: [{ oid: extensionType.nameConstraints, critical: true, value }],
    })
    const leaf = signCertificate({ subject: 'CN=leaf', issuer: authority })
    const { valid, codes } = judge({ untrusted: [authority.pem], leaf: leaf.pem })
    expect(valid).toBe(false)
    expect(codes[0]).toMatch(/^path\.(?:malformed-extension|name-constraints-malformed)$/)
  })

  test.each([
    { name: 'case', issuer: 'CN=ROOT' },
    { name: 'spaces', issuer: 'CN=\\ Root\\ ' },
  ])('takes an issuer that differs in $name for the same', ({ issuer }) => {
    const leaf = signCertificate({ subject: 'CN=leaf', issuer: root, issuerName: nameFromText(issuer) })
    expect(judge({ leaf: leaf.pem }).valid).toBe(true)
  })

  test('is answered with no for a CRL of another issuer of the same name, and the CRL is not used', () => {
    const namesake = testAuthority('CN=Root', 'self')
    const leaf = signCertificate({ subject: 'CN=leaf', issuer: root })
    const crls = [writePem('X509 CRL', testCrl(namesake, []).der)]
    const { valid, codes } = judge({ leaf: leaf.pem, crls, revocation: 'require' })
    expect(valid).toBe(false)
    expect(codes).toEqual(['path.revocation-unknown', 'path.revocation-data-ignored'])
  })

  test('passes over what it cannot read beside the leaf, and says so', () => {
    const junk = ['', 'nothing', 'MAA=', '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n']
    const { valid, codes } = judge({ untrusted: junk, crls: junk, ocsp: ['MAA=', 'AAAA'] })
    expect(valid).toBe(true)
    expect(new Set(codes)).toEqual(new Set(['path.certificate-ignored', 'path.revocation-data-ignored']))
  })

  test.each(['', 'nothing', 'MAA=', 'MAAA', '-----BEGIN CERTIFICATE-----'])(
    'is refused by a code where %j stands for the leaf',
    (leaf) => {
      expect(() => judge({ leaf })).toThrow(RootkeepError)
    },
  )

  test('does not trust a CA of version 1 below the anchor, nor one without basicConstraints', () => {
    const plain = [
      extension(subjectKeyIdentifier, new Uint8Array(20), false),
      extension(basicConstraints, { cA: false, pathLenConstraint: null }, true),
    ]
    const middle = testAuthority('CN=CA', root, { extensions: plain })
    const leaf = signCertificate({ subject: 'CN=leaf', issuer: middle })
    const { valid, codes } = judge({ untrusted: [middle.pem], leaf: leaf.pem })
    expect({ valid, first: codes[0] }).toEqual({ valid: false, first: 'path.not-a-ca' })
  })
})
