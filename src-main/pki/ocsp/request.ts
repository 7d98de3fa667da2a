// OCSPRequest (RFC 6960 §4.1.1): a stranger's question read strictly and within bounds, and one of ours
// written. A signature is read and set aside: everyone gets the same answers here.

import { RootkeepError } from '../../contract/errors.ts'
import { checkDer } from '../der/check.ts'
import { malformed } from '../der/header.ts'
import { type DerReader, openDer } from '../der/reader.ts'
import { contextConstructed, tags } from '../der/tag.ts'
import { encode, sequence } from '../der/writer.ts'
import { type Extensions, extension } from '../extension/extension.ts'
import { ocspNonce } from '../extension/ocsp-nonce.ts'
import { optionalExtensions, readOptionalExtensions } from '../extension/optional-extensions.ts'
import { readGeneralName } from '../general-name.ts'
import { readOctetsOfBits } from '../signed.ts'
import { type CertId, readCertId } from './cert-id.ts'
import { ocspType } from './ocsp-type.ts'

export interface OcspRequest {
  readonly der: Uint8Array
  /** What is asked about, at least one, in order. */
  readonly certIds: readonly CertId[]
  /** 1 to 128 octets that the answer is to repeat, or null. */
  readonly nonce: Uint8Array | null
  readonly extensions: Extensions
  readonly isSigned: boolean
}

/** A question of some thousand certificates by SHA-512 fits; more is an attack or a mistake. */
const maximumLength = 256 * 1024
const maximumCertIds = 1000

/** Extensions that may be critical: those that are obeyed, or that no answer of ours goes against. */
const knownExtensions: ReadonlySet<string> = new Set([
  ocspNonce.oid,
  ocspType.acceptableResponses,
  ocspType.preferredSignatureAlgorithms,
])

/**
 * Reads one request. Whatever is wrong with it is `ocsp.malformed-request`, with what it was as `fault` and
 * `cause`: no strict DER, no or more than a thousand CertIDs, a nonce of 0 or more than 128 octets (RFC 9654
 * §2.1), an unknown critical extension.
 */
export function readOcspRequest(der: Uint8Array): OcspRequest {
  try {
    return readStrictly(der)
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    const details = { ...thrown.details, fault: thrown.code }
    throw new RootkeepError(
      'ocsp.malformed-request',
      `The OCSP request is malformed: ${thrown.message}`,
      details,
      {
        cause: thrown,
      },
    )
  }
}

/** A request in DER for these CertIDs, with a nonce if one is given (RFC 9654 §2.1: 32 octets are advised). */
export function writeOcspRequest(certIds: readonly CertId[], nonce: Uint8Array | null): Uint8Array {
  const requestList = sequence(certIds.map(({ der }) => sequence([der])))
  const extensions = optionalExtensions(2, nonce ? [extension(ocspNonce, nonce, false)] : [])
  return encode(sequence([sequence([requestList, ...extensions])]))
}

function readStrictly(der: Uint8Array): OcspRequest {
  if (der.length > maximumLength) {
    throw new RootkeepError('input.too-large', 'It is larger than 256 KiB', { octets: der.length })
  }
  const outer = openDer(der)
  const tbsRequest = outer.enter(tags.sequence)
  const signature = outer.enterOptional(contextConstructed(0))
  if (signature) readSignature(signature)
  outer.finish()
  checkVersion(tbsRequest)
  readRequestorName(tbsRequest)
  const certIds = readRequestList(tbsRequest.enter(tags.sequence))
  const extensions = readOptionalExtensions(tbsRequest, 2)
  tbsRequest.finish()
  checkCritical(extensions)
  return { der, certIds, nonce: extensions.get(ocspNonce), extensions, isSigned: signature !== null }
}

/** Version 1 is the DEFAULT; written out against DER by some clients. */
function checkVersion(tbsRequest: DerReader): void {
  const version = tbsRequest.enterOptional(contextConstructed(0))
  if (!version) return
  if (version.smallInteger() !== 0) throw malformed('such a version', version.offset)
  version.finish()
}

function readRequestorName(tbsRequest: DerReader): void {
  const wrapped = tbsRequest.enterOptional(contextConstructed(1))
  if (!wrapped) return
  readGeneralName(wrapped)
  wrapped.finish()
}

function readRequestList(list: DerReader): CertId[] {
  const certIds: CertId[] = []
  while (!list.isAtEnd) {
    if (certIds.length >= maximumCertIds) throw malformed('more than a thousand requests', list.offset)
    const request = list.enter(tags.sequence)
    certIds.push(readCertId(request))
    checkCritical(readOptionalExtensions(request, 0))
    request.finish()
  }
  if (certIds.length === 0) throw malformed('an empty list', list.offset)
  return certIds
}

/** RFC 6960 §4.4: a critical extension that is unknown refuses the request. */
function checkCritical(extensions: Extensions): void {
  const unknown = extensions.list.find(({ oid, critical }) => critical && !knownExtensions.has(oid))
  if (!unknown) return
  throw new RootkeepError('extension.malformed', 'A critical extension is unknown', {
    extension: unknown.oid,
  })
}

/** Its structure only: signature algorithm, signature, certificates. */
function readSignature(wrapped: DerReader): void {
  const signature = wrapped.enter(tags.sequence)
  wrapped.finish()
  checkDer(signature.raw(tags.sequence))
  readOctetsOfBits(signature)
  const certificates = signature.enterOptional(contextConstructed(0))
  if (certificates) checkDer(certificates.raw(tags.sequence))
  certificates?.finish()
  signature.finish()
}
