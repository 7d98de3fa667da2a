// OCSPResponse (RFC 6960 §4.2.1) read from strict DER: its status and, where there is one, the basic response.
// Nothing is verified on reading; what the answer is worth is path validation's.

import { hash } from 'node:crypto'
import { RootkeepError } from '../../contract/errors.ts'
import type { Instant } from '../../contract/instant.ts'
import { type Certificate, readCertificate } from '../certificate.ts'
import { checkDer } from '../der/check.ts'
import { malformed } from '../der/header.ts'
import { type DerReader, openDer } from '../der/reader.ts'
import { contextConstructed, tags } from '../der/tag.ts'
import type { Extensions } from '../extension/extension.ts'
import { ocspNonce } from '../extension/ocsp-nonce.ts'
import { readOptionalExtensions } from '../extension/optional-extensions.ts'
import { type Name, readName } from '../name.ts'
import { namesMatch } from '../name-match.ts'
import { readOctetsOfBits } from '../signed.ts'
import { readGeneralizedTime } from '../time.ts'
import { verifySignature } from '../verification.ts'
import { subjectPublicKeyOf } from './cert-id.ts'
import { mayRespondFor } from './delegate.ts'
import { ocspType } from './ocsp-type.ts'
import { type OcspResponseStatus, responseStatusOfCode } from './response-status.ts'
import { readSingleResponse, type SingleResponse } from './single-response.ts'

/** Who says to have signed: by name, or by the SHA-1 of its key. */
export type ResponderId =
  | { readonly kind: 'byName'; readonly name: Name }
  | { readonly kind: 'byKey'; readonly keyHash: Uint8Array }

export interface BasicOcspResponse {
  /** The octets that are signed, header included. */
  readonly tbsResponseData: Uint8Array
  readonly responderId: ResponderId
  readonly producedAt: Instant
  readonly responses: readonly SingleResponse[]
  readonly nonce: Uint8Array | null
  readonly extensions: Extensions
  readonly signatureAlgorithm: Uint8Array
  readonly signature: Uint8Array
  /** DER of the certificates that came along, a delegate's among them. */
  readonly certificates: readonly Uint8Array[]
}

export interface OcspResponse {
  readonly der: Uint8Array
  readonly responseStatus: OcspResponseStatus
  /** Null exactly when the status is not `successful`. */
  readonly basicResponse: BasicOcspResponse | null
}

/** Beyond any answer to a request that is answered here. */
const maximumLength = 4 * 1024 * 1024
const maximumCertificates = 64

/** Reads one response; whatever is wrong with it is `ocsp.malformed-response`, with `fault` and `cause`. */
export function readOcspResponse(der: Uint8Array): OcspResponse {
  try {
    return readStrictly(der)
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    const details = { ...thrown.details, fault: thrown.code }
    const message = `The OCSP response is malformed: ${thrown.message}`
    throw new RootkeepError('ocsp.malformed-response', message, details, { cause: thrown })
  }
}

/**
 * Whether the response's signature is that of the certificate's key. Throws `algorithm.unsupported` or
 * `algorithm.weak`, as `verifySignature` does.
 */
export function verifyOcspSignature(
  response: BasicOcspResponse,
  responderCertificate: Certificate,
  options: { readonly maySha1?: boolean } = {},
): boolean {
  const { tbsResponseData: message, signatureAlgorithm, signature } = response
  const signed = { message, signatureAlgorithm, signature }
  return verifySignature(responderCertificate.subjectPublicKeyInfo, signed, options)
}

/**
 * The certificate of who signed, of those that may answer for `issuer` (RFC 6960 §4.2.2.2): the issuer's, or
 * one that came along. Null when there is none; then the response says nothing about the issuer's certificates.
 * Throws what `mayRespondFor` does, and what `readCertificate` throws of a certificate that came along.
 */
export function findResponder(response: BasicOcspResponse, issuer: Certificate): Certificate | null {
  if (isIdOf(response.responderId, issuer)) return issuer
  for (const der of response.certificates) {
    const certificate = readCertificate(der)
    if (isIdOf(response.responderId, certificate) && mayRespondFor(certificate, issuer)) return certificate
  }
  return null
}

function isIdOf(responderId: ResponderId, { subject, subjectPublicKeyInfo }: Certificate): boolean {
  if (responderId.kind === 'byName') return namesMatch(responderId.name, subject)
  const keyHash = hash('sha1', subjectPublicKeyOf(subjectPublicKeyInfo), 'buffer')
  return Buffer.compare(responderId.keyHash, keyHash) === 0
}

function readStrictly(der: Uint8Array): OcspResponse {
  if (der.length > maximumLength) {
    throw new RootkeepError('input.too-large', 'It is larger than 4 MiB', { octets: der.length })
  }
  checkDer(der)
  const outer = openDer(der)
  const responseStatus = responseStatusOfCode(outer.smallInteger(tags.enumerated))
  const { offset } = outer
  const wrapped = outer.enterOptional(contextConstructed(0))
  outer.finish()
  if ((responseStatus === 'successful') !== (wrapped !== null)) {
    throw malformed('this status with or without an answer', offset)
  }
  return { der, responseStatus, basicResponse: wrapped && readResponseBytes(wrapped) }
}

function readResponseBytes(wrapped: DerReader): BasicOcspResponse {
  const responseBytes = wrapped.enter(tags.sequence)
  wrapped.finish()
  if (responseBytes.objectIdentifier() !== ocspType.basicResponse) {
    throw malformed('another type of response', responseBytes.offset)
  }
  const basicResponse = responseBytes.octetString()
  responseBytes.finish()
  checkDer(basicResponse)
  return readBasicResponse(openDer(basicResponse))
}

function readBasicResponse(basic: DerReader): BasicOcspResponse {
  const tbsResponseData = basic.raw(tags.sequence)
  const signatureAlgorithm = basic.raw(tags.sequence)
  const signature = readOctetsOfBits(basic)
  const certificates = readCertificates(basic)
  basic.finish()
  return {
    tbsResponseData,
    signatureAlgorithm,
    signature,
    certificates,
    ...readResponseData(tbsResponseData),
  }
}

function readResponseData(
  tbsResponseData: Uint8Array,
): Pick<BasicOcspResponse, 'responderId' | 'producedAt' | 'responses' | 'nonce' | 'extensions'> {
  const data = openDer(tbsResponseData)
  const version = data.enterOptional(contextConstructed(0))
  if (version && version.smallInteger() !== 0) throw malformed('such a version', version.offset)
  const responderId = readResponderId(data)
  const producedAt = readGeneralizedTime(data)
  const list = data.enter(tags.sequence)
  const responses: SingleResponse[] = []
  while (!list.isAtEnd) responses.push(readSingleResponse(list))
  const extensions = readOptionalExtensions(data, 1)
  data.finish()
  return { responderId, producedAt, responses, nonce: extensions.get(ocspNonce), extensions }
}

function readResponderId(data: DerReader): ResponderId {
  const isByName = data.isNext(contextConstructed(1))
  const wrapped = data.enter(contextConstructed(isByName ? 1 : 2))
  const responderId: ResponderId = isByName
    ? { kind: 'byName', name: readName(wrapped) }
    : { kind: 'byKey', keyHash: wrapped.octetString() }
  wrapped.finish()
  return responderId
}

function readCertificates(basic: DerReader): Uint8Array[] {
  const wrapped = basic.enterOptional(contextConstructed(0))
  if (!wrapped) return []
  const list = wrapped.enter(tags.sequence)
  wrapped.finish()
  const certificates: Uint8Array[] = []
  while (!list.isAtEnd) {
    if (certificates.length >= maximumCertificates) throw malformed('this many certificates', list.offset)
    certificates.push(list.raw(tags.sequence))
  }
  return certificates
}
