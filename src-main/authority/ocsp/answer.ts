// What is answered about a certificate, from the records, and who signs it for how long: the same for a request
// that came in (../ocsp.ts) and for answers made in advance (presign.ts).

import { RootkeepError } from '../../contract/errors.ts'
import { addDays } from '../../contract/instant.ts'
import { type CertId, isCertIdOfIssuer } from '../../pki/ocsp/cert-id.ts'
import type { CertificateAnswer, CertStatus } from '../../pki/ocsp/cert-status.ts'
import { createOcspResponder, type OcspResponder } from '../../pki/ocsp/responder.ts'
import type { CertificateStatus } from '../../records/certificate-status.ts'
import { type Issuer, type KeptCertificate, kept, ocspDelegateOf, signerOf } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { beginningOf } from '../succession/lineage.ts'

/** How long an answer holds, where an officer says nothing else. */
const defaultDays = 7

export interface AnswerSigner extends KeptCertificate {
  readonly responder: OcspResponder
}

/**
 * The delegate where there is one in force, else the authority itself; or as asked. Throws
 * `ocsp.delegate-unknown`, `issuer.key-elsewhere`, `vault.locked`.
 */
export function signerOfAnswers(
  keep: Keep,
  issuer: Issuer,
  wanted: 'authority' | 'delegate' | undefined,
): AnswerSigner {
  const row = wanted === 'authority' ? null : ocspDelegateOf(keep, issuer)
  if (!row && wanted === 'delegate') {
    throw new RootkeepError('ocsp.delegate-unknown', 'This authority has no OCSP signer in force.', {
      issuer: issuer.authority.name,
    })
  }
  const by = row ? kept(keep, row) : issuer
  const signer = row ? keep.signer(row.keyId ?? '') : signerOf(keep, issuer)
  const { certificate } = by
  return {
    row: by.row,
    certificate,
    responder: createOcspResponder({ issuer: issuer.certificate, certificate, signer }),
  }
}

/**
 * Until when an answer given at `producedAt` holds: a week, shortened to the signer's certificate, or as asked.
 * Throws `ocsp.invalid-period` for no time at all, and for what was asked beyond that certificate, after which
 * nobody believes the signature.
 */
export function nextUpdateOf(
  { certificate }: AnswerSigner,
  producedAt: string,
  asked: string | undefined,
): string {
  const { notAfter } = certificate
  const end = addDays(producedAt, defaultDays)
  const nextUpdate = asked ?? (end < notAfter ? end : notAfter)
  if (nextUpdate > producedAt && nextUpdate <= notAfter) return nextUpdate
  throw new RootkeepError(
    'ocsp.invalid-period',
    `An answer must hold beyond ${producedAt} and not beyond its signer's end at ${notAfter}.`,
    { producedAt, nextUpdate, signerNotAfter: notAfter },
  )
}

export interface AnswerTerms {
  readonly issuer: Issuer
  readonly thisUpdate: string
  readonly nextUpdate: string
  /** What is said of a serial number that the issuer has never given. */
  readonly neverIssued: 'unknown' | 'revoked'
  /** Where the records have said it already. */
  readonly known?: KnownStatus
}

/** The answer about one certificate; about an expired one with since when its status is kept (RFC 6960 §4.4.4). */
export function answerAbout(
  keep: Keep,
  certId: CertId,
  { issuer, thisUpdate, nextUpdate, neverIssued, known }: AnswerTerms,
): CertificateAnswer {
  const { certStatus, notAfter } = known ?? statusOf(keep, issuer, certId)
  const isNeverIssued = certStatus === null && neverIssued === 'revoked'
  const isExpired = notAfter !== null && notAfter < thisUpdate
  return {
    certId,
    certStatus: certStatus ?? (isNeverIssued ? neverIssuedStatus : { status: 'unknown' }),
    thisUpdate,
    nextUpdate,
    archiveCutoff: isExpired ? beginningOf(keep, issuer) : null,
  }
}

/** RFC 6960 §2.2: on hold since 1970, so that it may be issued yet. */
const neverIssuedStatus: CertStatus = {
  status: 'revoked',
  revokedAt: '1970-01-01T00:00:00Z',
  reason: 'certificateHold',
}

export interface KnownStatus {
  /** Null for a serial number that the issuer has never given. */
  readonly certStatus: CertStatus | null
  readonly notAfter: string | null
}

/** The status of a certificate that was signed, as its row tells. */
export function statusOfSigned({ revocation, notAfter }: CertificateStatus): KnownStatus {
  if (!revocation) return { certStatus: { status: 'good' }, notAfter }
  const { revokedAt, reason } = revocation
  return { certStatus: { status: 'revoked', revokedAt, reason }, notAfter }
}

/** Good only what was issued here and is not revoked; of another issuer's nothing is known. */
function statusOf(keep: Keep, issuer: Issuer, certId: CertId): KnownStatus {
  if (!isCertIdOfIssuer(certId, issuer.certificate))
    return { certStatus: { status: 'unknown' }, notAfter: null }
  const { certificates, revocations } = keep.records
  const { id } = issuer.authority
  const row = certificates.findBySerialNumber(id, certId.serialNumber)
  const notAfter = row?.notAfter ?? null
  const revocation = revocations.find(id, certId.serialNumber)
  if (revocation) {
    const { revokedAt, reason } = revocation
    return { certStatus: { status: 'revoked', revokedAt, reason }, notAfter }
  }
  return { certStatus: row?.status === 'signed' ? { status: 'good' } : null, notAfter }
}
