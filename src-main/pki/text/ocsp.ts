// OCSP requests and responses as a page of text for people, in the layout of certificates: every value in words,
// nothing from a stranger unescaped.

import { readSignatureAlgorithm } from '../algorithm.ts'
import { revocationExtensionInWords } from '../extension/revocation-in-words.ts'
import { type CertId, hashNameOf } from '../ocsp/cert-id.ts'
import type { CertStatus } from '../ocsp/cert-status.ts'
import type { OcspRequest } from '../ocsp/request.ts'
import type { BasicOcspResponse, OcspResponse, ResponderId } from '../ocsp/response.ts'
import type { SingleResponse } from '../ocsp/single-response.ts'
import { extensionsInLines, nameInWords, octetsText, page } from './layout.ts'

/** The request in lines that end in a line feed. */
export function ocspRequestText(request: OcspRequest): string {
  return page([
    `OCSP request${request.isSigned ? ', signed' : ''}`,
    ...extensionsInLines('Extensions', request.extensions, revocationExtensionInWords),
    ...request.certIds.flatMap((certId) => ['  Certificate', ...certIdInLines(certId)]),
  ])
}

/** The response in lines that end in a line feed. */
export function ocspResponseText({ responseStatus, basicResponse }: OcspResponse): string {
  return page([
    'OCSP response',
    `  Status               ${responseStatus}`,
    ...(basicResponse ? basicResponseInLines(basicResponse) : []),
  ])
}

function basicResponseInLines(response: BasicOcspResponse): string[] {
  return [
    `  Responder            ${responderInWords(response.responderId)}`,
    `  Produced at          ${response.producedAt}`,
    `  Signature algorithm  ${readSignatureAlgorithm(response.signatureAlgorithm).name}`,
    `  Certificates         ${response.certificates.length}`,
    ...extensionsInLines('Extensions', response.extensions, revocationExtensionInWords),
    ...response.responses.flatMap(singleResponseInLines),
  ]
}

function responderInWords(responderId: ResponderId): string {
  if (responderId.kind === 'byName') return nameInWords(responderId.name)
  return `key ${octetsText(Buffer.from(responderId.keyHash).toString('hex'))}`
}

function singleResponseInLines(single: SingleResponse): string[] {
  return [
    '  Certificate',
    ...certIdInLines(single.certId),
    `    Status             ${statusInWords(single.certStatus)}`,
    `    This update        ${single.thisUpdate}`,
    `    Next update        ${single.nextUpdate ?? '(at any time)'}`,
    ...(single.archiveCutoff ? [`    Archive cutoff     ${single.archiveCutoff}`] : []),
  ]
}

function certIdInLines(certId: CertId): string[] {
  return [
    `    Serial number      ${octetsText(certId.serialNumber)}`,
    `    Issuer name hash   ${hashNameOf(certId)} ${Buffer.from(certId.issuerNameHash).toString('hex')}`,
    `    Issuer key hash    ${hashNameOf(certId)} ${Buffer.from(certId.issuerKeyHash).toString('hex')}`,
  ]
}

function statusInWords(certStatus: CertStatus): string {
  if (certStatus.status !== 'revoked') return certStatus.status
  const { revokedAt, reason } = certStatus
  return `revoked ${revokedAt}${reason === null ? '' : `, ${reason}`}`
}
