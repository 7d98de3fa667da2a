import fc from 'fast-check'
import { CertificateRevocationList } from 'pkijs'
import { describe, expect, test } from 'vitest'
import { certify, createHierarchy, testInstant } from '../../testing/hierarchy.ts'
import { newTestKey } from '../../testing/key.ts'
import { builtInProfile } from '../../testing/profile.ts'
import { authorityKeyIdentifier } from '../extension/authority-key-identifier.ts'
import { subjectKeyIdentifier } from '../extension/subject-key-identifier.ts'
import { type CrlOptions, issueCrl, prepareCrl } from './issuance.ts'
import type { RevokedCertificate } from './revoked-certificates.ts'

const { regional, developer } = createHierarchy()
const nextUpdate = '2026-12-20T00:00:00Z'
const usual: CrlOptions = {
  issuer: regional.certificate,
  thisUpdate: testInstant,
  nextUpdate,
  crlNumber: 3n,
  entries: [],
}

function revoked(serialNumber: string, more: Partial<RevokedCertificate> = {}): RevokedCertificate {
  return { serialNumber, revokedAt: '2026-11-20T01:02:03Z', reason: null, invalidityDate: null, ...more }
}

/** [0] EXPLICIT, SEQUENCE, and the authorityKeyIdentifier's header. */
const extensionsStart = 'a02f302d301f0603551d23'

/** The hex of what stands between nextUpdate and the extensions. */
function revokedCertificatesHex(options: Partial<CrlOptions>): string {
  const hex = Buffer.from(prepareCrl({ ...usual, ...options }).tbsCertList).toString('hex')
  const end = `170d${Buffer.from('261220000000Z').toString('hex')}`
  const start = hex.indexOf(end) + end.length
  return hex.slice(start, hex.indexOf(extensionsStart, start))
}

function hexOf(octets: Uint8Array | null | undefined): string | null {
  return octets ? Buffer.from(octets).toString('hex') : null
}

describe('prepareCrl', () => {
  const date = `170d${Buffer.from('261120010203Z').toString('hex')}`
  const dated = `180f${Buffer.from('20260101000000Z').toString('hex')}`

  test('leaves revokedCertificates out when nothing is revoked', () => {
    expect(revokedCertificatesHex({})).toBe('')
  })

  const written: { name: string; entry: RevokedCertificate; hex: string }[] = [
    { name: 'a plain entry', entry: revoked('0f'), hex: `3012 02010f${date}` },
    { name: 'a sign octet where it is needed', entry: revoked('80'), hex: `3013 02020080${date}` },
    { name: 'no octet too many', entry: revoked('00000a'), hex: `3012 02010a${date}` },
    {
      name: 'unspecified as no reason',
      entry: revoked('0f', { reason: 'unspecified' }),
      hex: `3012 02010f${date}`,
    },
    {
      name: 'a reason',
      entry: revoked('0f', { reason: 'aACompromise' }),
      hex: `3020 02010f${date} 300c 300a 0603551d15 0403 0a010a`,
    },
    {
      name: 'an invalidity date',
      entry: revoked('0f', { invalidityDate: '2026-01-01T00:00:00Z' }),
      hex: `302e 02010f${date} 301a 3018 0603551d18 0411 ${dated}`,
    },
    {
      name: 'a time after 2049 in four digits of the year',
      entry: revoked('0f', { revokedAt: '2050-01-01T00:00:00Z' }),
      hex: `3014 02010f 180f${Buffer.from('20500101000000Z').toString('hex')}`,
    },
  ]
  test.each(written)('writes $name', ({ entry, hex }) => {
    const entryHex = hex.replaceAll(' ', '')
    const length = (entryHex.length / 2).toString(16).padStart(2, '0')
    expect(revokedCertificatesHex({ entries: [entry] })).toBe(`30${length}${entryHex}`)
  })

  test('takes serial numbers as octets too, and puts them in ascending order', () => {
    const serials = ['0100', '7f', 'ff', '01', '80']
    const asText = prepareCrl({ ...usual, entries: serials.map((each) => revoked(each)) })
    const asOctets = prepareCrl({
      ...usual,
      entries: serials.map((each) => ({ ...revoked(each), serialNumber: Buffer.from(each, 'hex') })),
    })
    expect(asOctets.tbsCertList).toEqual(asText.tbsCertList)
    const { crl } = issueCrl(asText, regional.key.signer)
    expect([...crl.revokedCertificates].map(({ serialNumber }) => serialNumber)).toEqual([
      '01',
      '7f',
      '80',
      'ff',
      '0100',
    ])
  })

  test('names issuer and key as the certificate of the issuer does', () => {
    const { crl } = issueCrl(prepareCrl(usual), regional.key.signer)
    expect(hexOf(crl.issuer.der)).toBe(hexOf(regional.certificate.subject.der))
    const ofIssuer = regional.certificate.extensions.get(subjectKeyIdentifier)
    expect(hexOf(crl.extensions.get(authorityKeyIdentifier)?.keyIdentifier)).toBe(hexOf(ofIssuer))
    expect(crl.extensions.list.map(({ oid, critical }) => [oid, critical])).toEqual([
      ['2.5.29.35', false],
      ['2.5.29.20', false],
    ])
  })

  const noCrlSign = {
    ...builtInProfile('regional'),
    keyUsage: ['keyCertSign' as const],
    name: 'without-crl-sign',
  }
  const refused: { name: string; options: Partial<CrlOptions>; code: string }[] = [
    { name: 'an end entity', options: { issuer: developer.certificate }, code: 'issuer.not-a-ca' },
    {
      name: 'a CA without cRLSign',
      options: {
        issuer: certify('self', { profile: { ...noCrlSign, certifies: 'root' }, subject: 'CN=X' })
          .certificate,
      },
      code: 'issuer.not-a-ca',
    },
    { name: 'an empty period', options: { nextUpdate: testInstant }, code: 'crl.invalid-period' },
    {
      name: 'a time beyond the CA',
      options: { nextUpdate: '2050-01-01T00:00:00Z' },
      code: 'crl.invalid-period',
    },
    {
      name: 'a time before the CA',
      options: { thisUpdate: '2026-11-19T23:59:59Z' },
      code: 'crl.invalid-period',
    },
    {
      name: 'a day that there is not',
      options: { nextUpdate: '2026-11-31T00:00:00Z' },
      code: 'time.invalid',
    },
    { name: 'a negative number', options: { crlNumber: -1n }, code: 'input.invalid' },
    { name: 'a number of 21 octets', options: { crlNumber: 2n ** 160n }, code: 'input.invalid' },
    { name: 'a delta of itself', options: { baseCrlNumber: 3n }, code: 'crl.number-not-increasing' },
    {
      name: 'a serial number twice',
      options: { entries: [revoked('01'), revoked('0001')] },
      code: 'input.invalid',
    },
    { name: 'a serial number that is none', options: { entries: [revoked('0g')] }, code: 'input.invalid' },
    { name: 'an empty serial number', options: { entries: [revoked('')] }, code: 'input.invalid' },
    {
      name: 'a serial number of 22 octets',
      options: { entries: [revoked('01'.repeat(22))] },
      code: 'input.invalid',
    },
    {
      name: 'a date that never was',
      options: { entries: [revoked('01', { revokedAt: '2026-02-29T00:00:00Z' })] },
      code: 'time.invalid',
    },
    {
      name: 'removeFromCRL in a full CRL',
      options: { entries: [revoked('01', { reason: 'removeFromCRL' })] },
      code: 'input.invalid',
    },
  ]
  test.each(refused)('refuses $name', ({ options, code }) => {
    expect(() => prepareCrl({ ...usual, ...options })).toThrow(expect.objectContaining({ code }))
  })
})

describe('issueCrl', () => {
  test('signs a preparation once', () => {
    const prepared = prepareCrl(usual)
    issueCrl(prepared, regional.key.signer)
    expect(() => issueCrl(prepared, regional.key.signer)).toThrow(TypeError)
  })

  test('hands out nothing that the signer spoiled, or that another key signed', () => {
    const { subjectPublicKeyInfo, sign } = regional.key.signer
    const spoiling = {
      subjectPublicKeyInfo,
      sign: (message: Uint8Array, scheme: Parameters<typeof sign>[1]) => sign(message.subarray(1), scheme),
    }
    expect(() => issueCrl(prepareCrl(usual), spoiling)).toThrow(
      expect.objectContaining({ code: 'crl.self-check-failed' }),
    )
    const { signer } = newTestKey('ec-p256')
    expect(() => issueCrl(prepareCrl(usual), signer)).toThrow(
      expect.objectContaining({ code: 'crl.self-check-failed' }),
    )
  })

  test('is read by pkijs as it was asked for, in any order of entries', () => {
    const reasons = ['keyCompromise', 'certificateHold', null] as const
    const entries = fc.uniqueArray(
      fc.record({
        serialNumber: fc
          .uint8Array({ minLength: 1, maxLength: 20 })
          .map((octets) => Uint8Array.of(1, ...octets)),
        revokedAt: fc.integer({ min: 0, max: 2 ** 32 }).map((seconds) => isoOf(seconds)),
        reason: fc.constantFrom(...reasons),
        invalidityDate: fc.constantFrom(null, '2026-01-01T00:00:00Z'),
      }),
      { selector: ({ serialNumber }) => Buffer.from(serialNumber).toString('hex'), maxLength: 40 },
    )
    fc.assert(
      fc.property(entries, (list) => {
        const { der } = issueCrl(prepareCrl({ ...usual, entries: list }), regional.key.signer)
        expect(readByPkijs(der)).toEqual(list.map(inWordsOfPkijs).sort())
      }),
      { numRuns: 60 },
    )
  })
})

function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

function inWordsOfPkijs({ serialNumber, revokedAt, reason, invalidityDate }: RevokedCertificate): string {
  const codes = { keyCompromise: 1, certificateHold: 6 } as Record<string, number>
  const hex = Buffer.from(serialNumber as Uint8Array).toString('hex')
  return JSON.stringify([hex, revokedAt, reason && codes[reason], invalidityDate])
}

function readByPkijs(der: Uint8Array): string[] {
  const { revokedCertificates = [] } = CertificateRevocationList.fromBER(Uint8Array.from(der))
  const entries = revokedCertificates.map(({ userCertificate, revocationDate, crlEntryExtensions }) => {
    const extnValue = (oid: string) =>
      crlEntryExtensions?.extensions.find(({ extnID }) => extnID === oid)?.extnValue.valueBlock.valueHexView
    const date = extnValue('2.5.29.24')
    return JSON.stringify([
      Buffer.from(userCertificate.valueBlock.valueHexView).toString('hex'),
      isoOf(revocationDate.value.getTime() / 1000),
      extnValue('2.5.29.21')?.at(-1) ?? null,
      date ? '2026-01-01T00:00:00Z' : null,
    ])
  })
  return entries.sort()
}
