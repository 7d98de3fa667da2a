import { describe, expect, test } from 'vitest'
import { encode } from '../der/writer.ts'
import { attribute, nameOf } from '../name.ts'
import { certificateIssuer } from './certificate-issuer.ts'
import { crlNumber, deltaCRLIndicator } from './crl-number.ts'
import { expiredCertsOnCRL } from './expired-certs-on-crl.ts'
import { invalidityDate } from './invalidity-date.ts'
import { type IssuingDistributionPoint, issuingDistributionPoint } from './issuing-distribution-point.ts'
import { ocspNonce } from './ocsp-nonce.ts'
import { codeOfReason, reasonCode, reasonOfCode } from './reason-code.ts'
import {
  isKnownCrlEntryExtension,
  isKnownCrlExtension,
  revocationExtensionInWords,
} from './revocation-in-words.ts'

const hexOf = (octets: Uint8Array) => Buffer.from(octets).toString('hex')
const bytes = (hex: string) => Buffer.from(hex, 'hex')
const malformed = expect.objectContaining({ code: 'extension.malformed' })

describe('crlNumber', () => {
  test.each([
    [0n, '020100'],
    [127n, '02017f'],
    [128n, '02020080'],
    [2n ** 159n - 1n, `02147f${'ff'.repeat(19)}`],
  ])('is %i as %s', (number, hex) => {
    expect(hexOf(encode(crlNumber.write(number)))).toBe(hex)
    expect(crlNumber.read(bytes(hex))).toBe(number)
    expect(deltaCRLIndicator.read(bytes(hex))).toBe(number)
  })

  test.each(['0201ff', `0216${'01'.repeat(22)}`, '02020001', '020100ff', '0400'])('refuses %s', (hex) => {
    expect(() => crlNumber.read(bytes(hex))).toThrow(malformed)
  })
})

describe('reasonCode', () => {
  test.each([
    ['unspecified', 0],
    ['keyCompromise', 1],
    ['cACompromise', 2],
    ['affiliationChanged', 3],
    ['superseded', 4],
    ['cessationOfOperation', 5],
    ['certificateHold', 6],
    ['removeFromCRL', 8],
    ['privilegeWithdrawn', 9],
    ['aACompromise', 10],
  ] as const)('is %s for %i (RFC 5280 §5.3.1)', (reason, code) => {
    expect([codeOfReason(reason), reasonOfCode(code)]).toEqual([code, reason])
    expect(hexOf(encode(reasonCode.write(reason)))).toBe(`0a01${code.toString(16).padStart(2, '0')}`)
  })

  test.each(['0a0107', '0a010b', '0a01ff', '020101'])('refuses %s', (hex) => {
    expect(() => reasonCode.read(bytes(hex))).toThrow(malformed)
  })
})

describe.each([
  { name: 'invalidityDate', kind: invalidityDate },
  { name: 'expiredCertsOnCRL', kind: expiredCertsOnCRL },
])('$name', ({ kind }) => {
  const hex = `180f${hexOf(Buffer.from('20260101000000Z'))}`

  test('is a GeneralizedTime', () => {
    expect(kind.read(bytes(hex))).toBe('2026-01-01T00:00:00Z')
    expect(hexOf(encode(kind.write('2026-01-01T00:00:00Z')))).toBe(hex)
  })

  test('refuses UTCTime and octets after the end', () => {
    expect(() => kind.read(bytes(`170d${hexOf(Buffer.from('260101000000Z'))}`))).toThrow(malformed)
    expect(() => kind.read(bytes(`${hex}00`))).toThrow(malformed)
  })
})

describe('issuingDistributionPoint', () => {
  const nothing: IssuingDistributionPoint = {
    distributionPoint: null,
    onlyContainsUserCerts: false,
    onlyContainsCACerts: false,
    onlySomeReasons: null,
    indirectCRL: false,
    onlyContainsAttributeCerts: false,
  }
  const uri = { kind: 'uniformResourceIdentifier', value: 'http://a' } as const
  test.each<{ hex: string; value: IssuingDistributionPoint }>([
    { hex: '3000', value: nothing },
    { hex: '30038101ff', value: { ...nothing, onlyContainsUserCerts: true } },
    { hex: '30038201ff', value: { ...nothing, onlyContainsCACerts: true } },
    { hex: '300483020640', value: { ...nothing, onlySomeReasons: ['keyCompromise'] } },
    { hex: '30068401ff8501ff', value: { ...nothing, indirectCRL: true, onlyContainsAttributeCerts: true } },
    {
      hex: '300ea00ca00a8608687474703a2f2f61',
      value: { ...nothing, distributionPoint: { kind: 'fullName', names: [uri] } },
    },
  ])('is $hex', ({ hex, value }) => {
    expect(issuingDistributionPoint.read(bytes(hex))).toEqual(value)
    expect(hexOf(encode(issuingDistributionPoint.write(value)))).toBe(hex)
  })

  test.each(['3003810101', '30058101ff0500', '30068201ff8101ff', '3100'])('refuses %s', (hex) => {
    expect(() => issuingDistributionPoint.read(bytes(hex))).toThrow(malformed)
  })
})

describe('ocspNonce', () => {
  test('is an OCTET STRING of 1 to 128 octets (RFC 9654 §2.1)', () => {
    expect(ocspNonce.read(bytes('040107'))).toHaveLength(1)
    expect(ocspNonce.read(bytes(`048180${'07'.repeat(128)}`))).toHaveLength(128)
    for (const hex of ['0400', `048181${'07'.repeat(129)}`, '07']) {
      expect(() => ocspNonce.read(bytes(hex))).toThrow(malformed)
    }
  })
})

describe('revocationExtensionInWords', () => {
  const name = { kind: 'directoryName', name: nameOf([[attribute('2.5.4.3', 'A\u202eB')]]) } as const
  test.each([
    { oid: '2.5.29.20', value: bytes('020107'), words: ['number 7'] },
    { oid: '2.5.29.27', value: bytes('020106'), words: ['changes since number 6'] },
    { oid: '2.5.29.21', value: bytes('0a0101'), words: ['keyCompromise'] },
    {
      oid: '2.5.29.60',
      value: encode(expiredCertsOnCRL.write('2026-01-01T00:00:00Z')),
      words: ['keeps certificates that expired since 2026-01-01T00:00:00Z'],
    },
    { oid: '2.5.29.14', value: bytes('040101'), words: ['01'] },
    { oid: '1.2.3', value: bytes('0500'), words: ['DER 0500'] },
  ])('says $words of $oid', ({ oid, value, words }) => {
    expect(revocationExtensionInWords({ oid, critical: false, value })).toEqual(words)
  })

  test('escapes what a stranger wrote, and says that a malformed value is malformed', () => {
    const value = encode(certificateIssuer.write([name]))
    const [line = ''] = revocationExtensionInWords({ oid: '2.5.29.29', critical: true, value })
    expect(line).toBe('name:CN=A\\E2\\80\\AEB')
    const [fault = ''] = revocationExtensionInWords({
      oid: '2.5.29.20',
      critical: false,
      value: bytes('0500'),
    })
    expect(fault).toMatch(/malformed.*: 0500$/)
  })
})

describe('isKnownCrlExtension', () => {
  test('knows those that may be critical, of the list and of its entries', () => {
    expect(['2.5.29.27', '2.5.29.28', '2.5.29.29', '1.2.3'].map(isKnownCrlExtension)).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(['2.5.29.29', '2.5.29.21', '2.5.29.28'].map(isKnownCrlEntryExtension)).toEqual([true, true, false])
  })
})
