// The status of a certificate by OCSP responses (RFC 6960 §3.2): about this certificate, fresh, and signed by its
// issuer or by whom the issuer has certified for that.

import { RootkeepError } from '../../contract/errors.ts'
import { addDays } from '../../contract/instant.ts'
import type { Certificate } from '../certificate.ts'
import { ocspNoCheck } from '../extension/ocsp-no-check.ts'
import { isCertIdOfIssuer } from '../ocsp/cert-id.ts'
import { type BasicOcspResponse, findResponder, verifyOcspSignature } from '../ocsp/response.ts'
import type { SingleResponse } from '../ocsp/single-response.ts'
import { certificateFaults } from './certificate-fault.ts'
import { type Fault, isError } from './fault.ts'
import type { Inquiry } from './inquiry.ts'
import { asSupporting } from './path-options.ts'
import type { StatusQuestion } from './revocation.ts'
import { type RevocationStatus, revokedFault } from './revocation-status.ts'
import { isSameEntity } from './same-name.ts'
import { isReliable } from './supporting-path.ts'

/** How long a response that names no nextUpdate is taken for the present state. */
const daysWithoutNextUpdate = 1

/** What the responses at hand say of the certificate. Throws `path.budget-exhausted`. */
export function ocspStatus(question: StatusQuestion, inquiry: Inquiry): RevocationStatus {
  const faults: Fault[] = []
  let status: RevocationStatus['status'] = 'unknown'
  for (const { response, single } of answersAbout(question, inquiry)) {
    const fault = faultOf(response, single, { question, inquiry })
    if (fault) faults.push(fault)
    else if (single.certStatus.status === 'revoked') return revoked(single.certStatus)
    else if (single.certStatus.status === 'good') status = 'good'
  }
  return { status, faults }
}

interface StatusAnswer {
  readonly response: BasicOcspResponse
  readonly single: SingleResponse
}

/** A response may speak of one certificate more than once; each counts. */
function answersAbout(question: StatusQuestion, { ocspResponses }: Inquiry): StatusAnswer[] {
  return ocspResponses.flatMap(({ basicResponse: response }) => {
    const singles = response?.responses.filter((each) => isAbout(each, question)) ?? []
    return response ? singles.map((single) => ({ response, single })) : []
  })
}

function isAbout({ certId }: SingleResponse, { certificate, issuer }: StatusQuestion): boolean {
  const isSameNumber = Buffer.compare(certId.serialNumberOctets, certificate.serialNumberOctets) === 0
  return isSameNumber && isCertIdOfIssuer(certId, issuer)
}

function revoked({ revokedAt, reason }: { revokedAt: string; reason: string | null }): RevocationStatus {
  return { status: 'revoked', faults: [revokedFault(revokedAt, reason)] }
}

interface Asking {
  readonly question: StatusQuestion
  readonly inquiry: Inquiry
}

/** What keeps a response from being used; only one that is signed by who may counts as the issuer's own fault. */
function faultOf(response: BasicOcspResponse, single: SingleResponse, asking: Asking): Fault | null {
  const fault = timeFault(single, asking.inquiry.options.at) ?? signatureFault(response, asking)
  if (fault) return fault
  const extensions = [...response.extensions.list, ...single.extensions.list]
  const isUnknown = extensions.some(({ critical }) => critical)
  return isUnknown ? invalid('path.ocsp-unknown-critical') : null
}

/** RFC 6960 §3.2, 5–6. */
function timeFault({ thisUpdate, nextUpdate }: SingleResponse, at: string): Fault | null {
  const until = nextUpdate ?? addDays(thisUpdate, daysWithoutNextUpdate)
  if (at >= thisUpdate && at <= until) return null
  const values = { thisUpdate, nextUpdate: until, at }
  return { code: 'path.revocation-stale', sentence: 'path.ocsp-stale', values, compared: values }
}

function signatureFault(response: BasicOcspResponse, { question, inquiry }: Asking): Fault | null {
  const responder = signerOf(response, question.issuer, inquiry)
  if ('code' in responder) return responder
  if (isSameEntity(responder, question.issuer) || isFit(responder, question, inquiry)) return null
  return invalid('path.ocsp-delegate-invalid')
}

/** The certificate whose key signed, or why there is none. */
function signerOf(response: BasicOcspResponse, issuer: Certificate, inquiry: Inquiry): Certificate | Fault {
  const code = 'path.revocation-data-ignored'
  inquiry.budget.spend('signatures', 2 + response.certificates.length)
  try {
    const responder = findResponder(withBag(response, inquiry), issuer)
    if (!responder) return { code, sentence: 'path.ocsp-responder-unfit' }
    return verifyOcspSignature(response, responder) ? responder : { code, sentence: 'path.ocsp-not-signed' }
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    return { code, sentence: 'path.ocsp-unreadable', reason: thrown.message }
  }
}

/** Delegates of the bag may have signed, too, when the response brings no certificate along. */
function withBag(response: BasicOcspResponse, { untrusted }: Inquiry): BasicOcspResponse {
  if (response.certificates.length > 0 || response.responderId.kind !== 'byName') return response
  const { name } = response.responderId
  const certificates = untrusted.withSubject(name).map(({ der }) => der)
  return { ...response, certificates }
}

/** A delegate is valid at the instant and not revoked, unless its issuer says not to ask (RFC 6960 §4.2.2.2.1). */
function isFit(responder: Certificate, { anchor }: StatusQuestion, inquiry: Inquiry): boolean {
  const options = { ...asSupporting(inquiry.options), purpose: 'OCSPSigning' as const }
  if (certificateFaults(responder, 'endEntity', options).some(isError)) return false
  return responder.extensions.has(ocspNoCheck) || isReliable(responder, anchor, inquiry)
}

function invalid(sentence: 'path.ocsp-delegate-invalid' | 'path.ocsp-unknown-critical'): Fault {
  return { code: 'path.ocsp-invalid', sentence }
}
