// ResponseData (RFC 6960 §4.2.1), what is signed of a response, written from its end to its start.

import type { Instant } from '../../contract/instant.ts'
import type { BackwardWriter } from '../der/backward-writer.ts'
import { contextConstructed, tags } from '../der/tag.ts'
import { encode, enumerated, nullElement, objectIdentifier } from '../der/writer.ts'
import { ocspNonce } from '../extension/ocsp-nonce.ts'
import { codeOfReason } from '../extension/reason-code.ts'
import { generalizedTime } from '../time.ts'
import type { CertificateAnswer, CertStatus } from './cert-status.ts'
import { ocspType } from './ocsp-type.ts'

/** What a response says, whoever signs it. */
export interface OcspAnswer {
  readonly producedAt: Instant
  /** At least one, in the order of the request. */
  readonly responses: readonly CertificateAnswer[]
  /** The request's, or null. */
  readonly nonce: Uint8Array | null
  /** Whether a certificate that was never issued is said to be revoked (RFC 6960 §4.4.8). */
  readonly extendedRevoke?: boolean | undefined
}

const good = Uint8Array.of(0x80, 0x00)
const unknown = Uint8Array.of(0x82, 0x00)
const nonceType = encode(objectIdentifier(ocspNonce.oid))
const extendedRevokeType = encode(objectIdentifier(ocspType.extendedRevoke))
const archiveCutoffType = encode(objectIdentifier(ocspType.archiveCutoff))
const nullOctets = encode(nullElement)

/** Writes ResponseData into an empty writer; `responderId` is encoded. Throws `time.invalid`. */
export function putResponseData(out: BackwardWriter, responderId: Uint8Array, answer: OcspAnswer): void {
  putResponseExtensions(out, answer)
  const since = out.length
  for (let i = answer.responses.length - 1; i >= 0; i--) {
    const single = answer.responses[i]
    if (single) putSingleResponse(out, single)
  }
  out.wrap(tags.sequence, since)
  out.putGeneralizedTime(answer.producedAt)
  out.put(responderId)
  out.wrap(tags.sequence, 0)
}

function putResponseExtensions(out: BackwardWriter, { nonce, extendedRevoke = false }: OcspAnswer): void {
  const since = out.length
  if (extendedRevoke) putExtension(out, extendedRevokeType, nullOctets)
  if (nonce) putNonce(out, nonce)
  wrapExtensions(out, since)
}

function putSingleResponse(out: BackwardWriter, answer: CertificateAnswer): void {
  const since = out.length
  if (answer.archiveCutoff !== null) {
    putExtension(out, archiveCutoffType, generalizedTime(answer.archiveCutoff))
    wrapExtensions(out, since)
  }
  if (answer.nextUpdate !== null) {
    const sinceTime = out.length
    out.putGeneralizedTime(answer.nextUpdate)
    out.wrap(contextConstructed(0), sinceTime)
  }
  out.putGeneralizedTime(answer.thisUpdate)
  putCertStatus(out, answer.certStatus)
  out.put(answer.certId.der)
  out.wrap(tags.sequence, since)
}

/** CertStatus; no reason is said for unspecified, as in CRLs (RFC 5280 §5.3.1). */
function putCertStatus(out: BackwardWriter, certStatus: CertStatus): void {
  if (certStatus.status !== 'revoked') {
    out.put(certStatus.status === 'good' ? good : unknown)
    return
  }
  const { revokedAt, reason } = certStatus
  const since = out.length
  if (reason !== null && reason !== 'unspecified') {
    out.put(encode(enumerated(codeOfReason(reason))))
    out.wrap(contextConstructed(0), since)
  }
  out.putGeneralizedTime(revokedAt)
  out.wrap(contextConstructed(1), since)
}

function putNonce(out: BackwardWriter, nonce: Uint8Array): void {
  const since = out.length
  out.put(nonce)
  out.wrap(tags.octetString, since)
  wrapExtension(out, nonceType, since)
}

function putExtension(out: BackwardWriter, type: Uint8Array, value: Uint8Array): void {
  const since = out.length
  out.put(value)
  wrapExtension(out, type, since)
}

/** Makes what was written since then the value of an Extension that is not critical. */
function wrapExtension(out: BackwardWriter, type: Uint8Array, since: number): void {
  out.wrap(tags.octetString, since)
  out.put(type)
  out.wrap(tags.sequence, since)
}

/** `[1] EXPLICIT Extensions OPTIONAL`. */
function wrapExtensions(out: BackwardWriter, since: number): void {
  if (out.length === since) return
  out.wrap(tags.sequence, since)
  out.wrap(contextConstructed(1), since)
}
