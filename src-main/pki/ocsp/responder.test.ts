import { describe, expect, test } from 'vitest'
import { certify, createHierarchy, testInstant } from '../../testing/hierarchy.ts'
import { newTestKey } from '../../testing/key.ts'
import { builtInProfile } from '../../testing/profile.ts'
import { certIdFor } from './cert-id.ts'
import type { CertificateAnswer, CertStatus } from './cert-status.ts'
import { mayRespondFor } from './delegate.ts'
import { createOcspResponder, writeOcspResponse } from './responder.ts'
import { readOcspResponse, verifyOcspSignature } from './response.ts'
import type { OcspAnswer } from './response-data.ts'
import { writeOcspError } from './response-status.ts'

const { root, regional, developer } = createHierarchy()
const delegate = certify(regional, { profile: 'ocsp-signer', subject: 'CN=OCSP signer' })
const certId = certIdFor('sha256', regional.certificate, developer.certificate.serialNumberOctets)

const ofDelegate = createOcspResponder({
  issuer: regional.certificate,
  certificate: delegate.certificate,
  signer: delegate.key.signer,
})

function answerOf(certStatus: CertStatus, more: Partial<CertificateAnswer & OcspAnswer> = {}): OcspAnswer {
  const { nonce = null, extendedRevoke, ...single } = more
  const times = { thisUpdate: testInstant, nextUpdate: '2026-11-27T00:00:00Z', archiveCutoff: null }
  return {
    producedAt: testInstant,
    nonce,
    extendedRevoke,
    responses: [{ certId, certStatus, ...times, ...single }],
  }
}

function basicOf(der: Uint8Array) {
  const { basicResponse } = readOcspResponse(der)
  if (!basicResponse) throw new Error('no answer')
  return basicResponse
}

describe('writeOcspResponse', () => {
  const statuses: CertStatus[] = [
    { status: 'good' },
    { status: 'unknown' },
    { status: 'revoked', revokedAt: '2026-11-01T00:00:00Z', reason: null },
    { status: 'revoked', revokedAt: '2055-11-01T00:00:00Z', reason: 'certificateHold' },
  ]
  test.each(statuses)('says %o of the CertID that was asked, octet for octet', (certStatus) => {
    const basic = basicOf(writeOcspResponse(ofDelegate, answerOf(certStatus)))
    expect(basic.responses).toMatchObject([{ certStatus, nextUpdate: '2026-11-27T00:00:00Z' }])
    expect(Buffer.compare(basic.responses[0]?.certId.der ?? new Uint8Array(0), certId.der)).toBe(0)
    expect(verifyOcspSignature(basic, delegate.certificate)).toBe(true)
  })

  test('says no reason for unspecified', () => {
    const certStatus = { status: 'revoked', revokedAt: testInstant, reason: 'unspecified' } as const
    const [single] = basicOf(writeOcspResponse(ofDelegate, answerOf(certStatus))).responses
    expect(single?.certStatus).toMatchObject({ reason: null })
  })

  test('repeats the nonce, and leaves nextUpdate and extensions out where there are none', () => {
    const nonce = Uint8Array.of(1, 2, 3)
    const withNonce = basicOf(writeOcspResponse(ofDelegate, answerOf({ status: 'good' }, { nonce })))
    expect(withNonce.nonce).toHaveLength(3)
    const without = basicOf(writeOcspResponse(ofDelegate, answerOf({ status: 'good' }, { nextUpdate: null })))
    expect([without.nonce, without.extensions.list, without.responses[0]?.nextUpdate]).toEqual([
      null,
      [],
      null,
    ])
  })

  test('writes archiveCutoff and extendedRevoke (RFC 6960 §4.4.4, §4.4.8)', () => {
    const more = { archiveCutoff: '2020-01-01T00:00:00Z', extendedRevoke: true }
    const basic = basicOf(writeOcspResponse(ofDelegate, answerOf({ status: 'good' }, more)))
    expect(basic.responses[0]?.archiveCutoff).toBe('2020-01-01T00:00:00Z')
    expect(basic.extensions.list).toMatchObject([{ oid: '1.3.6.1.5.5.7.48.1.9', critical: false }])
    expect([...(basic.extensions.list[0]?.value ?? [])]).toEqual([5, 0])
  })

  test("brings a delegate's certificate along and not the issuer's, unless it is asked otherwise", () => {
    const ofIssuer = {
      issuer: regional.certificate,
      certificate: regional.certificate,
      signer: regional.key.signer,
    }
    const certificatesBy = (responder: typeof ofDelegate) =>
      basicOf(writeOcspResponse(responder, answerOf({ status: 'good' }))).certificates.length
    expect(certificatesBy(ofDelegate)).toBe(1)
    expect(certificatesBy(createOcspResponder(ofIssuer))).toBe(0)
    expect(certificatesBy(createOcspResponder({ ...ofIssuer, includeCertificates: true }))).toBe(1)
  })
})

describe('createOcspResponder', () => {
  const refused = [
    { name: 'a certificate without the purpose', issuer: regional, by: developer },
    { name: 'the delegate of another CA', issuer: root, by: delegate },
    { name: 'the issuer of the issuer', issuer: regional, by: root },
  ]
  test.each(refused)('refuses $name', ({ issuer, by }) => {
    const options = { issuer: issuer.certificate, certificate: by.certificate, signer: by.key.signer }
    expect(() => createOcspResponder(options)).toThrow(
      expect.objectContaining({ code: 'ocsp.not-a-responder' }),
    )
  })

  test('refuses a signer whose key the certificate does not have', () => {
    const options = { issuer: regional.certificate, certificate: delegate.certificate }
    const { signer } = newTestKey('ec-p256')
    expect(() => createOcspResponder({ ...options, signer })).toThrow(
      expect.objectContaining({ code: 'ocsp.not-a-responder' }),
    )
  })
})

describe('mayRespondFor', () => {
  test('takes no certificate that claims the issuer and was signed by another', () => {
    const impostor = certify('self', { profile: 'root', subject: 'CN=Test Regional' })
    const forged = certify(impostor, { profile: 'ocsp-signer', subject: 'CN=OCSP signer' })
    expect(mayRespondFor(forged.certificate, impostor.certificate)).toBe(true)
    expect(mayRespondFor(forged.certificate, regional.certificate)).toBe(false)
  })

  test('takes anyExtendedKeyUsage for no right to answer (RFC 6960 §4.2.2.2)', () => {
    const profile = {
      ...builtInProfile('ocsp-signer'),
      name: 'any',
      ocspNoCheck: false,
      extKeyUsage: { critical: false, purposes: ['anyExtendedKeyUsage'] },
    }
    const any = certify(regional, { profile, subject: 'CN=Any' })
    expect(mayRespondFor(any.certificate, regional.certificate)).toBe(false)
  })
})

describe('writeOcspError', () => {
  test.each([
    ['malformedRequest', '30030a0101'],
    ['internalError', '30030a0102'],
    ['tryLater', '30030a0103'],
    ['sigRequired', '30030a0105'],
    ['unauthorized', '30030a0106'],
  ] as const)('writes %s as %s', (status, hex) => {
    expect(Buffer.from(writeOcspError(status)).toString('hex')).toBe(hex)
  })
})
