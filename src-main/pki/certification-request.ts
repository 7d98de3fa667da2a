// PKCS#10 certification requests (RFC 2986): read, their proof of possession verified, and written. What of
// a request is granted is the profile's business.

import { RootkeepError } from '../contract/errors.ts'
import { signatureAlgorithmDer } from './algorithm.ts'
import { malformed } from './der/header.ts'
import { DerReader, openDer } from './der/reader.ts'
import { contextConstructed, tags } from './der/tag.ts'
import {
  bitString,
  type Der,
  element,
  encode,
  integer,
  objectIdentifier,
  sequence,
  setOf,
} from './der/writer.ts'
import {
  type Extension,
  type Extensions,
  noExtensions,
  readExtensions,
  writeExtension,
} from './extension/extension.ts'
import { type Name, readName } from './name.ts'
import { requestAttribute } from './oid.ts'
import { schemeOfKey } from './public-key.ts'
import { readSigned } from './signed.ts'
import type { Signer } from './signer.ts'
import { verifySignature } from './verification.ts'

export interface CertificationRequest {
  readonly der: Uint8Array
  /** The octets that are signed, header included. */
  readonly certificationRequestInfo: Uint8Array
  readonly subject: Name
  /** DER, header included. */
  readonly subjectPublicKeyInfo: Uint8Array
  /** The types of all attributes in dotted decimal; their values are not read, a challengePassword least of all. */
  readonly attributeTypes: readonly string[]
  /** The extensions asked for, in PKCS#9's extensionRequest or in Microsoft's attribute of the same syntax. */
  readonly extensions: Extensions
  readonly signatureAlgorithm: Uint8Array
  readonly signature: Uint8Array
}

/** Attributes beyond this number are refused. */
const maximumAttributes = 64

/** Reads one request; throws `der.*`, `name.malformed`, `extension.malformed` or `extension.duplicate`. */
export function readCertificationRequest(der: Uint8Array): CertificationRequest {
  const { message: certificationRequestInfo, signatureAlgorithm, signature } = readSigned(der)
  const info = openDer(certificationRequestInfo)
  if (info.smallInteger() !== 0) throw malformed('such a version', info.offset)
  const subject = readName(info)
  const subjectPublicKeyInfo = info.raw(tags.sequence)
  const attributes = readAttributes(info)
  info.finish()
  return {
    der,
    certificationRequestInfo,
    subject,
    subjectPublicKeyInfo,
    ...attributes,
    signatureAlgorithm,
    signature,
  }
}

/** Attributes may be absent altogether: old programs leave them out, though RFC 2986 §4.1 does not allow it. */
function readAttributes(info: DerReader): Pick<CertificationRequest, 'attributeTypes' | 'extensions'> {
  const attributes = info.enterOptional(contextConstructed(0))
  const attributeTypes: string[] = []
  let extensions = noExtensions
  while (attributes && !attributes.isAtEnd) {
    const contents = attributes.enter(tags.sequence)
    const type = contents.objectIdentifier()
    const values = contents.enter(tags.set)
    contents.finish()
    attributeTypes.push(type)
    if (attributeTypes.length > maximumAttributes) throw malformed('this many attributes', attributes.offset)
    if (isExtensionRequest(type)) extensions = readExtensionRequest(values, extensions)
  }
  return { attributeTypes, extensions }
}

function isExtensionRequest(type: string): boolean {
  return type === requestAttribute.extensionRequest || type === requestAttribute.microsoftExtensionRequest
}

/** ExtensionRequest is single-valued (RFC 2985 §5.4.2), and there is one; an empty list asks for nothing. */
function readExtensionRequest(values: DerReader, before: Extensions): Extensions {
  if (before !== noExtensions)
    throw new RootkeepError('extension.duplicate', 'The request asks for extensions twice')
  const raw = values.raw(tags.sequence)
  values.finish()
  if (raw.length === 2) return noExtensions
  return readExtensions(new DerReader(raw))
}

/**
 * Verifies that the request was signed by the key that it carries (RFC 2986 §3). Throws
 * `request.bad-signature`, `algorithm.unsupported` or `algorithm.weak` (also for a SHA-1 signature).
 */
export function verifyProofOfPossession(request: CertificationRequest): void {
  const { subjectPublicKeyInfo, certificationRequestInfo, signatureAlgorithm, signature } = request
  const signed = { message: certificationRequestInfo, signatureAlgorithm, signature }
  if (verifySignature(subjectPublicKeyInfo, signed)) return
  throw new RootkeepError('request.bad-signature', 'The request was not signed by the key that it carries')
}

/** A request in DER for `subject` and the signer's key, asking for `extensions` (none: no attribute). */
export function writeCertificationRequest(
  subject: Name,
  extensions: readonly Extension[],
  signer: Signer,
): Uint8Array {
  const scheme = schemeOfKey(signer.subjectPublicKeyInfo)
  const attributes = element(
    contextConstructed(0),
    extensions.length === 0 ? [] : [extensionRequest(extensions)],
  )
  const info = encode(sequence([integer(0), subject.der, signer.subjectPublicKeyInfo, attributes]))
  return encode(sequence([info, signatureAlgorithmDer(scheme), bitString(signer.sign(info, scheme))]))
}

function extensionRequest(extensions: readonly Extension[]): Der {
  const values = setOf([sequence(extensions.map(writeExtension))])
  return sequence([objectIdentifier(requestAttribute.extensionRequest), values])
}
