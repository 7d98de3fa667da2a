// Certificate (RFC 5280 §4.1) read from strict DER as views of its octets. Structure is checked at once;
// what a certificate claims (a version, a serial number, times, extensions) is readable however wrong it is,
// because validation and lint report such faults and do not stop at them. Nothing is verified here.

import { hash } from 'node:crypto'
import type { Instant } from '../contract/instant.ts'
import { malformed } from './der/header.ts'
import { type DerReader, openDer } from './der/reader.ts'
import { contextConstructed, contextPrimitive, tags } from './der/tag.ts'
import { type Extensions, noExtensions } from './extension/extension.ts'
import { readOptionalExtensions } from './extension/optional-extensions.ts'
import { type Name, readName } from './name.ts'
import { namesMatch } from './name-match.ts'
import { readSigned } from './signed.ts'
import { readTime } from './time.ts'
import { verifySignature, type WeakDigests } from './verification.ts'

export interface Certificate {
  /** The whole certificate. */
  readonly der: Uint8Array
  /** The octets that are signed, header included. */
  readonly tbsCertificate: Uint8Array
  /** 1, 2 or 3. */
  readonly version: number
  /** The contents octets of the serial number as they stand, so also negative or too long ones. */
  readonly serialNumberOctets: Uint8Array
  /** The contract's serialNumber: lower-case hex of the whole octets, without a leading sign octet. */
  readonly serialNumber: string
  readonly issuer: Name
  readonly subject: Name
  readonly notBefore: Instant
  readonly notAfter: Instant
  /** DER, header included. */
  readonly subjectPublicKeyInfo: Uint8Array
  /** The AlgorithmIdentifier inside what is signed, header included (RFC 5280 §4.1.2.3). */
  readonly tbsSignatureAlgorithm: Uint8Array
  /** The AlgorithmIdentifier beside the signature, header included (RFC 5280 §4.1.1.2). */
  readonly signatureAlgorithm: Uint8Array
  readonly signature: Uint8Array
  readonly hasUniqueIdentifiers: boolean
  readonly extensions: Extensions
}

/**
 * Reads one certificate. Throws `der.*` (also for an unknown version and for extensions in a version that has
 * none), `time.invalid`, `name.malformed`, `extension.malformed` for an empty list, `extension.duplicate`.
 * The values of extensions are read when they are asked for (`extensions.get`).
 */
export function readCertificate(der: Uint8Array): Certificate {
  const signed = readSignedCertificate(der)
  return { ...signed, ...readTbsCertificate(openDer(signed.tbsCertificate)) }
}

/** The certificate's parts outside of what is signed, all of it strict DER; throws `der.*`. */
export function readSignedCertificate(der: Uint8Array): SignedCertificate {
  const { message: tbsCertificate, signatureAlgorithm, signature } = readSigned(der)
  return { der, tbsCertificate, signatureAlgorithm, signature }
}

type SignedCertificate = Pick<Certificate, 'der' | 'tbsCertificate' | 'signatureAlgorithm' | 'signature'>
type TbsCertificate = Omit<Certificate, keyof SignedCertificate>

function readTbsCertificate(tbs: DerReader): TbsCertificate {
  const version = (tbs.enterOptional(contextConstructed(0))?.smallInteger() ?? 0) + 1
  if (version < 1 || version > 3) throw malformed('such a version', tbs.offset)
  const serialNumberOctets = tbs.integer()
  const tbsSignatureAlgorithm = tbs.raw(tags.sequence)
  const issuer = readName(tbs)
  const validity = tbs.enter(tags.sequence)
  const notBefore = readTime(validity)
  const notAfter = readTime(validity)
  validity.finish()
  const subject = readName(tbs)
  const subjectPublicKeyInfo = tbs.raw(tags.sequence)
  const hasUniqueIdentifiers = skipUniqueIdentifiers(tbs)
  const { offset } = tbs
  const extensions = readOptionalExtensions(tbs, 3)
  if (version !== 3 && extensions !== noExtensions)
    throw malformed('extensions in a version that has none', offset)
  tbs.finish()
  const serialNumber = serialNumberText(serialNumberOctets)
  return {
    version,
    serialNumberOctets,
    serialNumber,
    tbsSignatureAlgorithm,
    issuer,
    notBefore,
    notAfter,
    subject,
    subjectPublicKeyInfo,
    hasUniqueIdentifiers,
    extensions,
  }
}

/** Unique identifiers are passed over (RFC 5280 §4.1.2.8: not to be made, to be parsed). */
function skipUniqueIdentifiers(tbs: DerReader): boolean {
  let isFound = false
  for (const number of [1, 2]) {
    if (!tbs.isNext(contextPrimitive(number))) continue
    tbs.bitString(contextPrimitive(number))
    isFound = true
  }
  return isFound
}

/** The contract's hex of a serial number's contents octets: the sign octet of a positive number is left out. */
export function serialNumberText(octets: Uint8Array): string {
  const hasSignOctet = octets.length > 1 && octets[0] === 0
  return Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString(
    'hex',
    hasSignOctet ? 1 : 0,
  )
}

/** SHA-256 of a DER encoding, in the contract's hex. */
export function sha256Fingerprint(der: Uint8Array): string {
  return hash('sha256', der, 'hex')
}

/** SHA-1 of a DER encoding in hex: an old name for a certificate, which proves nothing. */
export function sha1Fingerprint(der: Uint8Array): string {
  return hash('sha1', der, 'hex')
}

/** Whether subject and issuer are one name (RFC 5280 §6.1: self-issued). */
export function isSelfIssued(certificate: Certificate): boolean {
  return namesMatch(certificate.subject, certificate.issuer)
}

/**
 * Whether the certificate's signature is that of the key, and its two AlgorithmIdentifiers are equal (RFC 5280
 * §4.1.1.2). Throws `algorithm.unsupported` or `algorithm.weak`, as `verifySignature` does.
 */
export function isSignedBy(
  certificate: Certificate,
  subjectPublicKeyInfo: Uint8Array,
  options: WeakDigests = {},
): boolean {
  const { signatureAlgorithm, tbsSignatureAlgorithm, tbsCertificate, signature } = certificate
  if (Buffer.compare(signatureAlgorithm, tbsSignatureAlgorithm) !== 0) return false
  return verifySignature(
    subjectPublicKeyInfo,
    { signatureAlgorithm, message: tbsCertificate, signature },
    options,
  )
}
