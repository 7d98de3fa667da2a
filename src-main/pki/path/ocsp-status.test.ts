import { describe, expect, test } from 'vitest'
import type { TestEntity } from '../../testing/hierarchy.ts'
import { askPath, codesOf, testAuthority, testCrl } from '../../testing/path-question.ts'
import { type SignedParts, signCertificate } from '../../testing/signed-certificate.ts'
import type { Crl } from '../crl/crl.ts'
import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { extension } from '../extension/extension.ts'
import { ocspNoCheck } from '../extension/ocsp-no-check.ts'
import { certIdFor } from '../ocsp/cert-id.ts'
import type { CertStatus } from '../ocsp/cert-status.ts'
import { createOcspResponder, writeOcspResponse } from '../ocsp/responder.ts'
import { type OcspResponse, readOcspResponse } from '../ocsp/response.ts'
import { keyPurpose } from '../oid.ts'

const root = testAuthority('CN=Root', 'self')
const developer = signCertificate({ subject: 'CN=drbrain', issuer: root })
const other = signCertificate({ subject: 'CN=zenspider', issuer: root })

function ask({ ocsp, crls = [] }: { ocsp: readonly OcspResponse[]; crls?: readonly Crl[] }) {
  const bags = { anchors: [root], ocspResponses: ocsp, crls }
  const report = askPath(developer, bags, { revocation: 'require' })
  return { isValid: report.isValid, codes: codesOf(report) }
}

const good = { isValid: true, codes: [] }
const revoked = { isValid: false, codes: ['error revoked'] }

function responseOf(
  signer: TestEntity,
  certStatuses: CertStatus | readonly CertStatus[],
  {
    about = developer,
    issuer = root,
    thisUpdate = '2026-11-19T00:00:00Z',
    nextUpdate = '2026-11-26T00:00:00Z',
  } = {},
): OcspResponse {
  const { certificate, key } = signer
  const responder = createOcspResponder({ issuer: issuer.certificate, certificate, signer: key.signer })
  const certId = certIdFor('sha1', issuer.certificate, about.certificate.serialNumberOctets)
  const responses = [certStatuses].flat().map((certStatus) => {
    return { certId, certStatus, thisUpdate, nextUpdate, archiveCutoff: null }
  })
  return readOcspResponse(writeOcspResponse(responder, { producedAt: thisUpdate, nonce: null, responses }))
}

function delegateOf(issuer: TestEntity, more: Partial<SignedParts> = {}): TestEntity {
  const extensions = [
    extension(extKeyUsage, [keyPurpose.OCSPSigning], false),
    extension(ocspNoCheck, true, false),
  ]
  return signCertificate({ subject: 'CN=OCSP', issuer, extensions, ...more })
}

const goodStatus: CertStatus = { status: 'good' }
const revokedStatus: CertStatus = {
  status: 'revoked',
  revokedAt: '2026-10-01T00:00:00Z',
  reason: 'superseded',
}

describe('ocspStatus', () => {
  test('takes the word of the issuer and of its delegate', () => {
    for (const signer of [root, delegateOf(root)]) {
      expect(ask({ ocsp: [responseOf(signer, goodStatus)] })).toEqual(good)
      expect(ask({ ocsp: [responseOf(signer, revokedStatus)] })).toEqual(revoked)
      expect(ask({ ocsp: [responseOf(signer, { status: 'unknown' })] }).isValid).toBe(false)
    }
  })

  test('does not take a response about another certificate', () => {
    const about = ask({ ocsp: [responseOf(root, goodStatus, { about: other })] })
    expect(about).toEqual({ isValid: false, codes: ['error revocation-unknown'] })
    const namesake = testAuthority('CN=Root', 'self')
    const foreign = responseOf(namesake, goodStatus, { issuer: namesake })
    expect(ask({ ocsp: [foreign] })).toEqual({ isValid: false, codes: ['error revocation-unknown'] })
  })

  test('hears all that one response says of the certificate', () => {
    expect(ask({ ocsp: [responseOf(root, [goodStatus, revokedStatus])] })).toEqual(revoked)
  })

  test('does not take word outside its time', () => {
    const stale = responseOf(root, goodStatus, {
      thisUpdate: '2026-11-01T00:00:00Z',
      nextUpdate: '2026-11-08T00:00:00Z',
    })
    expect(ask({ ocsp: [stale] }).codes).toEqual(['error revocation-unknown', 'warning revocation-stale'])
  })

  test('does not take the word of a delegate that has expired or that another CA has certified', () => {
    const expired = delegateOf(root, { notAfter: '2026-11-01T00:00:00Z' })
    const answer = ask({ ocsp: [responseOf(expired, goodStatus)] })
    expect(answer.isValid).toBe(false)
    expect(answer.codes).toContain('error ocsp-invalid')
    const foreign = testAuthority('CN=Root', 'self')
    const response = responseOf(delegateOf(foreign), goodStatus, { issuer: foreign })
    expect(ask({ ocsp: [response] }).isValid).toBe(false)
  })

  test('asks whether a delegate is revoked, unless its issuer says not to', () => {
    const asked = signCertificate({
      subject: 'CN=OCSP',
      issuer: root,
      extensions: [extension(extKeyUsage, [keyPurpose.OCSPSigning], false)],
    })
    const ocsp = [responseOf(asked, goodStatus)]
    expect(ask({ ocsp, crls: [testCrl(root, [])] })).toMatchObject({ isValid: true })
    const answer = ask({ ocsp, crls: [testCrl(root, [asked])] })
    expect(answer.codes.join()).toContain('ocsp-invalid')
  })

  test('believes a CRL that revokes over a response that does not', () => {
    expect(ask({ ocsp: [responseOf(root, goodStatus)], crls: [testCrl(root, [developer])] })).toEqual(revoked)
  })

  test('does not believe a response of which one bit has changed', () => {
    const response = responseOf(root, goodStatus)
    const { basicResponse } = response
    if (!basicResponse) throw new Error('no answer')
    const signature = Uint8Array.from(basicResponse.signature)
    signature[signature.length - 1] = (signature.at(-1) ?? 0) ^ 1
    const changed = { ...response, basicResponse: { ...basicResponse, signature } }
    expect(ask({ ocsp: [changed] }).codes).toContain('error revocation-unknown')
  })

  test('lets no stranger spoil an answer with a response of their own making', () => {
    const { basicResponse, ...rest } = responseOf(root, goodStatus)
    if (!basicResponse) throw new Error('no answer')
    const forgeries = [
      { ...basicResponse, signature: new Uint8Array(8) },
      { ...basicResponse, signatureAlgorithm: Uint8Array.of(0x30, 0x03, 0x06, 0x01, 0x2a) },
      {
        ...basicResponse,
        responderId: { kind: 'byKey' as const, keyHash: new Uint8Array(20) },
        certificates: [Uint8Array.of(1)],
      },
    ]
    const ocsp = forgeries.map((each) => ({ ...rest, basicResponse: each }))
    const report = askPath(developer, { anchors: [root], ocspResponses: ocsp }, { revocation: 'prefer' })
    expect(report.isValid).toBe(true)
    expect(codesOf(report)).toEqual([
      'warning revocation-unknown',
      ...forgeries.map(() => 'warning revocation-data-ignored'),
    ])
  })
})
