// Writes OCSP responses (RFC 6960 §4.2.1) at the speed of the signature: what all responses of one signer have
// in common is made once. Who is revoked, and when the next word comes, is said by the caller.

import { hash } from 'node:crypto'
import { RootkeepError } from '../../contract/errors.ts'
import { signatureAlgorithmDer } from '../algorithm.ts'
import type { Certificate } from '../certificate.ts'
import { contextConstructed, contextPrimitive } from '../der/tag.ts'
import {
  bitString,
  type Der,
  type DerNode,
  element,
  encode,
  enumerated,
  explicit,
  nullElement,
  objectIdentifier,
  octetString,
  sequence,
} from '../der/writer.ts'
import { type Extension, extension } from '../extension/extension.ts'
import { ocspNonce } from '../extension/ocsp-nonce.ts'
import { codeOfReason } from '../extension/reason-code.ts'
import { nameText } from '../name-text.ts'
import { checkKeyStrength, describeKey, schemeOfKey } from '../public-key.ts'
import type { SignatureScheme, Signer } from '../signer.ts'
import type { Instant } from '../time.ts'
import { generalizedTimeOctets } from '../time-octets.ts'
import { subjectPublicKeyOf } from './cert-id.ts'
import type { CertificateAnswer, CertStatus } from './cert-status.ts'
import { isSameEntity, mayRespondFor } from './delegate.ts'
import { ocspType } from './ocsp-type.ts'
import { optionalExtensions } from './optional-extensions.ts'

export interface ResponderOptions {
  /** The CA whose certificates are asked about. */
  readonly issuer: Certificate
  /** Of who signs: the issuer's own, or a delegate's. */
  readonly certificate: Certificate
  readonly signer: Signer
  /** Whether `certificate` goes into each response; by default a delegate's does. */
  readonly includeCertificates?: boolean | undefined
}

export interface OcspAnswer {
  readonly producedAt: Instant
  /** At least one, in the order of the request. */
  readonly responses: readonly CertificateAnswer[]
  /** The request's, or null. */
  readonly nonce: Uint8Array | null
  /** Whether a certificate that was never issued is said to be revoked (RFC 6960 §4.4.8). */
  readonly extendedRevoke?: boolean | undefined
}

/** Who signs responses, and the parts that all of them share. */
export interface OcspResponder {
  readonly issuer: Certificate
  readonly certificate: Certificate
  readonly signer: Signer
  readonly scheme: SignatureScheme
  /** `[2] KeyHash`, encoded. */
  readonly responderId: Uint8Array
  /** `[0] certs`, encoded, or empty. */
  readonly certificates: Uint8Array
}

/**
 * Prepares a signer of responses. Throws `ocsp.not-a-responder` when the certificate is neither the issuer's
 * nor a delegate's (RFC 6960 §4.2.2.2) or not of the signer's key, `algorithm.weak` for a weak key.
 */
export function createOcspResponder(options: ResponderOptions): OcspResponder {
  const { issuer, certificate, signer } = options
  const { subjectPublicKeyInfo } = certificate
  const isOfSigner = Buffer.compare(signer.subjectPublicKeyInfo, subjectPublicKeyInfo) === 0
  if (!isOfSigner || !mayRespondFor(certificate, issuer)) {
    throw new RootkeepError('ocsp.not-a-responder', 'This key may not answer for the issuer', {
      issuer: nameText(issuer.subject),
      responder: nameText(certificate.subject),
    })
  }
  checkKeyStrength(describeKey(subjectPublicKeyInfo))
  const { includeCertificates = !isSameEntity(certificate, issuer) } = options
  // KeyHash is SHA-1 whatever else is in use (RFC 6960 §4.2.1).
  const keyHash = hash('sha1', subjectPublicKeyOf(subjectPublicKeyInfo), 'buffer')
  return {
    issuer,
    certificate,
    signer,
    scheme: schemeOfKey(subjectPublicKeyInfo),
    responderId: encode(explicit(2, octetString(keyHash))),
    certificates: includeCertificates ? encode(explicit(0, sequence([certificate.der]))) : new Uint8Array(0),
  }
}

/** A signed OCSPResponse in DER; throws `time.invalid`, and what the signer throws. */
export function writeOcspResponse(responder: OcspResponder, answer: OcspAnswer): Uint8Array {
  const { signer, scheme, certificates } = responder
  const tbsResponseData = encode(
    sequence([
      responder.responderId,
      generalizedTimeOctets(answer.producedAt),
      sequence(answer.responses.map(singleResponse)),
      ...optionalExtensions(1, responseExtensions(answer)),
    ]),
  )
  const signature = signer.sign(tbsResponseData, scheme)
  const basicResponse = sequence([
    tbsResponseData,
    signatureAlgorithmDer(scheme),
    bitString(signature),
    certificates,
  ])
  const responseBytes = sequence([basicResponseType, octetString(basicResponse)])
  return encode(sequence([successful, explicit(0, responseBytes)]))
}

const successful = encode(enumerated(0))
const basicResponseType = encode(objectIdentifier(ocspType.basicResponse))
const good = element(contextPrimitive(0), [])
const unknown = element(contextPrimitive(2), [])

function singleResponse(answer: CertificateAnswer): DerNode {
  const { certId, certStatus, thisUpdate, nextUpdate, archiveCutoff } = answer
  const cutoff: Extension[] = archiveCutoff
    ? [{ oid: ocspType.archiveCutoff, critical: false, value: generalizedTimeOctets(archiveCutoff) }]
    : []
  return sequence([
    certId.der,
    statusElement(certStatus),
    generalizedTimeOctets(thisUpdate),
    ...(nextUpdate === null ? [] : [explicit(0, generalizedTimeOctets(nextUpdate))]),
    ...optionalExtensions(1, cutoff),
  ])
}

/** CertStatus; no reason is said for unspecified, as in CRLs (RFC 5280 §5.3.1). */
function statusElement(certStatus: CertStatus): Der {
  if (certStatus.status !== 'revoked') return certStatus.status === 'good' ? good : unknown
  const { revokedAt, reason } = certStatus
  const hasReason = reason !== null && reason !== 'unspecified'
  return element(contextConstructed(1), [
    generalizedTimeOctets(revokedAt),
    ...(hasReason ? [explicit(0, enumerated(codeOfReason(reason)))] : []),
  ])
}

function responseExtensions({ nonce, extendedRevoke = false }: OcspAnswer): Extension[] {
  return [
    ...(nonce ? [extension(ocspNonce, nonce, false)] : []),
    ...(extendedRevoke
      ? [{ oid: ocspType.extendedRevoke, critical: false, value: encode(nullElement) }]
      : []),
  ]
}
