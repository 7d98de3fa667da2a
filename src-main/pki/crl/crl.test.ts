import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCertificate } from '../certificate.ts'
import type { Der } from '../der/writer.ts'
import { bitString, element, encode, explicit, integer, objectIdentifier, sequence } from '../der/writer.ts'
import { crlNumber } from '../extension/crl-number.ts'
import { writeExtension } from '../extension/extension.ts'
import { issuingDistributionPoint } from '../extension/issuing-distribution-point.ts'
import { readOnePemOrDer } from '../imported-object.ts'
import { nameFromText, nameText } from '../name-text.ts'
import { time } from '../time.ts'
import { type Crl, readCrl, verifyCrlSignature } from './crl.ts'

const vector = (name: string) => readFileSync(new URL(`testdata/openssl/${name}`, import.meta.url))
const issuerCertificate = readCertificate(
  readOnePemOrDer(vector('issuer.pem').toString('latin1'), ['certificate']),
)

/** A CRL of these entries, with a signature of nothing. */
function crlOf(
  entries: readonly Der[],
  options: { extensions?: readonly Der[]; version?: Der[] } = {},
): Uint8Array {
  const { extensions = [], version = [integer(1)] } = options
  const algorithm = sequence([objectIdentifier('1.2.840.10045.4.3.2')])
  const tbsCertList = sequence([
    ...version,
    algorithm,
    nameFromText('CN=Lister').der,
    time('2026-11-20T00:00:00Z'),
    time('2026-12-20T00:00:00Z'),
    sequence(entries),
    ...(extensions.length > 0 ? [explicit(0, sequence(extensions))] : []),
  ])
  return encode(sequence([tbsCertList, algorithm, bitString(new Uint8Array(8))]))
}

function entry(serialNumber: number, extensions: readonly Der[] = []): Der {
  const rest = extensions.length > 0 ? [sequence(extensions)] : []
  return sequence([integer(serialNumber), time('2026-11-01T00:00:00Z'), ...rest])
}

/** certificateIssuer, critical, with one directoryName. */
function certificateIssuer(name: string): Der {
  const value = encode(sequence([explicit(4, nameFromText(name).der)]))
  return writeExtension({ oid: '2.5.29.29', critical: true, value })
}

function serialNumbers(crl: Crl): string[] {
  return [...crl.revokedCertificates].map(({ serialNumber }) => serialNumber)
}

describe('readCrl', () => {
  test('reads what openssl ca wrote, field by field', () => {
    const crl = readCrl(vector('full.der'))
    expect(crl.version).toBe(2)
    expect(nameText(crl.issuer)).toBe('CN=OpenSSL Authority,O=Ruby')
    expect([crl.thisUpdate, crl.nextUpdate]).toEqual(['2026-11-20T00:00:00Z', '2026-12-20T00:00:00Z'])
    expect(crl.extensions.get(crlNumber)).toBe(1512366075204170929049582354406559215n)
    const entries = [...crl.revokedCertificates].map(
      ({ serialNumber, revokedAt, reason, invalidityDate }) => {
        return [serialNumber, revokedAt, reason, invalidityDate]
      },
    )
    expect(entries).toEqual([
      ['01', '2026-11-01T00:00:00Z', null, null],
      ['02', '2026-11-02T03:04:05Z', 'keyCompromise', null],
      ['0f', '2026-11-03T00:00:00Z', 'unspecified', null],
      ['10', '2026-11-06T00:00:00Z', 'keyCompromise', '2026-01-01T00:00:00Z'],
      ['11', '2049-12-31T23:59:59Z', 'removeFromCRL', null],
      ['12', '1950-01-01T00:00:00Z', 'cACompromise', null],
      ['ff'.repeat(19), '2026-11-05T00:00:00Z', 'certificateHold', null],
      [`7f${'ff'.repeat(19)}`, '2026-11-04T00:00:00Z', 'superseded', null],
    ])
  })

  test('reads version 1 and a list without entries', () => {
    expect(readCrl(vector('version-1.der'))).toMatchObject({ version: 1, extensions: { list: [] } })
    expect(readCrl(vector('empty.der')).revokedCertificates.length).toBe(0)
  })

  test('reads the scope of a critical issuingDistributionPoint', () => {
    const { extensions } = readCrl(vector('scoped.der'))
    expect(extensions.isCritical(issuingDistributionPoint)).toBe(true)
    expect(extensions.get(issuingDistributionPoint)).toMatchObject({
      distributionPoint: {
        kind: 'fullName',
        names: [{ kind: 'uniformResourceIdentifier', value: 'http://crl.invalid/users.crl' }],
      },
      onlyContainsUserCerts: true,
      onlyContainsCACerts: false,
      onlySomeReasons: ['keyCompromise', 'cACompromise'],
      indirectCRL: false,
    })
  })

  test('keeps a critical extension that is unknown, for who validates', () => {
    const unknown = writeExtension({ oid: '1.2.3.4', critical: true, value: Uint8Array.of(5, 0) })
    const crl = readCrl(crlOf([entry(1, [unknown])], { extensions: [unknown] }))
    expect(crl.extensions.list).toMatchObject([{ oid: '1.2.3.4', critical: true }])
    expect(crl.revokedCertificates.at(0)?.extensions.list).toMatchObject([{ oid: '1.2.3.4', critical: true }])
  })

  const broken: { name: string; der: Uint8Array; code: string }[] = [
    {
      name: 'octets after the end',
      der: Buffer.concat([vector('full.der'), Buffer.of(0)]),
      code: 'der.malformed',
    },
    { name: 'a cut end', der: vector('full.der').subarray(0, 500), code: 'der.truncated' },
    { name: 'a version that there is not', der: crlOf([], { version: [integer(2)] }), code: 'der.malformed' },
    {
      name: 'extensions in version 1',
      der: crlOf([], {
        version: [],
        extensions: [writeExtension({ oid: '2.5.29.20', critical: false, value: Uint8Array.of(2, 1, 1) })],
      }),
      code: 'der.malformed',
    },
    {
      name: 'an entry without a date',
      der: crlOf([sequence([integer(1)])]),
      code: 'der.truncated',
    },
    {
      name: 'a date that never was',
      der: crlOf([sequence([integer(1), element(0x17, [Buffer.from('260230000000Z')])])]),
      code: 'time.invalid',
    },
    {
      name: 'a padded serial number',
      der: crlOf([sequence([element(0x02, [Uint8Array.of(0, 1)]), time('2026-11-01T00:00:00Z')])]),
      code: 'der.malformed',
    },
  ]
  test.each(broken)('refuses $name', ({ der, code }) => {
    expect(() => readCrl(der)).toThrow(expect.objectContaining({ code }))
  })

  test('refuses lengths of unknown end, and 10,000 levels of nesting, by their first octets', () => {
    expect(() => readCrl(Buffer.from('3080300000000000', 'hex'))).toThrow(
      expect.objectContaining({ code: 'der.indefinite-length' }),
    )
    let nested: Der = integer(1)
    for (let i = 0; i < 10_000; i++) nested = encode(sequence([nested]))
    expect(() => readCrl(crlOf([nested]))).toThrow(expect.objectContaining({ code: 'der.malformed' }))
    expect(() => readCrl(encode(nested))).toThrow(expect.objectContaining({ code: 'der.truncated' }))
  })
})

describe('CrlEntries', () => {
  test('finds an entry by the hex of a contract and by contents octets', () => {
    const { revokedCertificates } = readCrl(vector('full.der'))
    expect(revokedCertificates.find('10')).toMatchObject({ reason: 'keyCompromise' })
    expect(revokedCertificates.find('ff'.repeat(19))).toMatchObject({ reason: 'certificateHold' })
    expect(revokedCertificates.find(Buffer.from(`00${'ff'.repeat(19)}`, 'hex'))).not.toBeNull()
    expect(revokedCertificates.find(Buffer.from('ff'.repeat(19), 'hex'))).toBeNull()
    expect(revokedCertificates.find('13')).toBeNull()
  })

  test('finds in a list that is out of order, and says that it is', () => {
    const crl = readCrl(crlOf([entry(0x300), entry(5), entry(0x299), entry(-1), entry(6)]))
    expect(crl.revokedCertificates.isAscending).toBe(false)
    expect(crl.revokedCertificates.countRepeated()).toBe(0)
    expect(serialNumbers(crl)).toEqual(['0300', '05', '0299', 'ff', '06'])
    for (const serialNumber of ['0300', '05', '0299', '06']) {
      expect(crl.revokedCertificates.find(serialNumber)?.serialNumber).toBe(serialNumber)
    }
    expect(crl.revokedCertificates.find(Uint8Array.of(0xff))?.serialNumber).toBe('ff')
    expect(crl.revokedCertificates.find('ff')).toBeNull()
  })

  test('gives all entries of a serial number that is listed twice, and counts the repeated', () => {
    const crl = readCrl(crlOf([entry(9), entry(7), entry(9), entry(9)]))
    expect(crl.revokedCertificates.findAll('09')).toHaveLength(3)
    expect(crl.revokedCertificates.countRepeated()).toBe(2)
  })

  test('hands certificateIssuer on to the entries that follow (RFC 5280 §5.3.3)', () => {
    const crl = readCrl(
      crlOf([
        entry(1),
        entry(2, [certificateIssuer('CN=A')]),
        entry(3),
        entry(4, [certificateIssuer('CN=B')]),
        entry(1),
      ]),
    )
    const issuers = [...crl.revokedCertificates].map(({ certificateIssuer: names }) => names)
    const at = [0, 1, 2, 3, 4].map((index) => crl.revokedCertificates.at(index)?.certificateIssuer)
    const texts = issuers.map((names) =>
      names?.map((name) => name.kind === 'directoryName' && nameText(name.name)),
    )
    expect(texts).toEqual([undefined, ['CN=A'], ['CN=A'], ['CN=B'], ['CN=B']])
    expect(at).toEqual(issuers)
    expect(crl.revokedCertificates.findAll('01').map((each) => each.certificateIssuer)).toEqual([
      issuers[0],
      issuers[4],
    ])
  })

  test('refuses a reason that there is not when the entry is read', () => {
    const unused = writeExtension({ oid: '2.5.29.21', critical: false, value: Uint8Array.of(0x0a, 1, 7) })
    const crl = readCrl(crlOf([entry(1, [unused])]))
    expect(() => crl.revokedCertificates.at(0)).toThrow(
      expect.objectContaining({ code: 'extension.malformed' }),
    )
    expect(() => crl.revokedCertificates.find('01')).toThrow(
      expect.objectContaining({ code: 'extension.malformed' }),
    )
  })
})

describe('verifyCrlSignature', () => {
  test('accepts the signature of the issuer and no other octets', () => {
    const der = vector('full.der')
    expect(verifyCrlSignature(readCrl(der), issuerCertificate)).toBe(true)
    const changed = Buffer.from(der)
    changed.write('1', changed.indexOf('261102030405Z') + 11)
    expect(verifyCrlSignature(readCrl(changed), issuerCertificate)).toBe(false)
  })

  test('refuses two algorithm identifiers that differ', () => {
    const der = Buffer.from(vector('empty.der'))
    const outer = der.lastIndexOf(Buffer.from('06082a8648ce3d040302', 'hex'))
    der[outer + 9] = 3
    expect(verifyCrlSignature(readCrl(der), issuerCertificate)).toBe(false)
  })
})
