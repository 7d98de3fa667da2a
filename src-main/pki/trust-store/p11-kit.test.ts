import { describe, expect, test } from 'vitest'
import { type TrustScope, unlimitedScope } from '../../contract/trust-list.ts'
import { refusing } from '../../testing/refusing.ts'
import { trustStoreVector, vectorRoot } from '../../testing/trust-store-vector.ts'
import { readCertificate } from '../certificate.ts'
import { readPem, writePem } from '../pem.ts'
import { isP11Kit, readP11Kit, writeP11Kit } from './p11-kit.ts'

const der = vectorRoot()
const pem = trustStoreVector('root.pem').toString('utf8')
const key = writePem('PUBLIC KEY', readCertificate(der).subjectPublicKeyInfo)
const anchor = (more = '') => `[p11-kit-object-v1]\nlabel: "Vector%20Root"\ntrusted: true\n${more}${pem}`
/** Extension {extKeyUsage, value}, by hand: OID 2.5.29.37 and an OCTET STRING of SEQUENCE OF the OIDs in hex. */
const stapled = (value: string, spki = key) =>
  `\n[p11-kit-object-v1]\nclass: x-certificate-extension\nobject-id: 2.5.29.37\nvalue: "${value}"\n${spki}`
const codeSigning = '0%13%06%03U%1d%25%04%0c0%0a%06%08%2b%06%01%05%05%07%03%03'
const ipsecUser = '0%13%06%03U%1d%25%04%0c0%0a%06%08%2b%06%01%05%05%07%03%07'

describe('readP11Kit', () => {
  test('reads an anchor with its label', () => {
    const { certificates, warnings } = readP11Kit(`# a comment\n\n${anchor()}`)
    expect(certificates).toMatchObject([{ label: 'Vector Root', scope: unlimitedScope }])
    expect(Buffer.from(certificates[0]?.der ?? []).equals(der)).toBe(true)
    expect(warnings).toEqual([])
  })

  test('reads purposes that are stapled to its key, and the date after which NSS distrusts', () => {
    const dated = anchor('nss-server-distrust-after: "270101000000Z"\nnss-email-distrust-after: false\n')
    const { certificates } = readP11Kit(dated + stapled(codeSigning))
    expect(certificates[0]?.scope).toEqual({
      ...unlimitedScope,
      purposes: ['codeSigning'],
      issuedUntil: '2027-01-01T00:00:00Z',
    })
  })

  test('staples nothing to another key', () => {
    const other = writePem('PUBLIC KEY', Uint8Array.of(0x30, 0))
    expect(readP11Kit(anchor() + stapled(codeSigning, other)).certificates).toMatchObject([
      { scope: unlimitedScope },
    ])
  })

  test.each([
    { name: 'is distrusted', text: anchor('x-distrusted: true\n'), code: 'distrusted' },
    {
      name: 'is not said to be trusted',
      text: anchor().replace('trusted: true', 'trusted: false'),
      code: 'passed-over',
    },
    { name: 'has purposes unknown here only', text: anchor() + stapled(ipsecUser), code: 'passed-over' },
    { name: 'has a broken extension', text: anchor() + stapled('0%03abc'), code: 'passed-over' },
    {
      name: 'has a date that is none',
      text: anchor('nss-server-distrust-after: "271332000000Z"\n'),
      code: 'passed-over',
    },
  ])('passes over a certificate that $name', ({ text, code }) => {
    const { certificates, warnings } = readP11Kit(text)
    expect(certificates).toEqual([])
    expect(warnings).toMatchObject([{ code }])
  })

  test.each([
    { name: 'text before the first object', text: `x: y\n${anchor()}` },
    { name: 'a line without a colon', text: `[p11-kit-object-v1]\ntrusted\n${pem}` },
    { name: 'a broken escape', text: anchor().replace('Vector%20', 'Vector%2') },
  ])('refuses $name', ({ text }) => {
    expect(() => readP11Kit(text)).toThrow(refusing('trust.store-malformed'))
  })
})

describe('writeP11Kit', () => {
  test('is read again with all of its scope but `until`', () => {
    const scope: TrustScope = {
      purposes: ['serverAuth', 'emailProtection'],
      permitted: [
        { kind: 'dNSName', value: 'example.org' },
        { kind: 'iPAddress', value: '192.0.2.0/24' },
        { kind: 'directoryName', value: 'O=RubyConf' },
      ],
      excluded: [{ kind: 'rfc822Name', value: 'evil.example' }],
      issuedUntil: '2026-12-31T23:59:59Z',
      until: null,
    }
    const { certificates } = readP11Kit(writeP11Kit({ der, label: 'Zoë\n"x"', scope }))
    expect(certificates).toMatchObject([{ label: 'Zoë\n"x"', scope }])
  })

  test('holds the certificate as one block of PEM', () => {
    const text = writeP11Kit({ der, label: '', scope: unlimitedScope })
    expect(readPem(text).map(({ label }) => label)).toEqual(['CERTIFICATE'])
    expect(isP11Kit(text)).toBe(true)
    expect(isP11Kit(pem)).toBe(false)
  })
})
