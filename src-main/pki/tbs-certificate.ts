// The TBSCertificate (RFC 5280 §4.1) written from its parts. Most parts are DER already (names and keys are
// copied octet for octet), so one allocation lays down the whole; and a certificate of it once signed.

import { bitString, type Der, encode, explicit, integer, sequence } from './der/writer.ts'
import { type Instant, time } from './time.ts'

export interface TbsCertificateParts {
  /** Unsigned big-endian. */
  readonly serialNumber: Uint8Array
  /** DER of the AlgorithmIdentifier. */
  readonly signatureAlgorithm: Uint8Array
  /** DER of the Name. */
  readonly issuer: Uint8Array
  readonly notBefore: Instant
  readonly notAfter: Instant
  /** DER of the Name. */
  readonly subject: Uint8Array
  /** DER. */
  readonly subjectPublicKeyInfo: Uint8Array
  /** Extensions in the order in which they are written; at least one. */
  readonly extensions: readonly Der[]
}

/** `[0] EXPLICIT INTEGER 2`: version 3 (RFC 5280 §4.1.2.1). */
const version3 = encode(explicit(0, integer(2)))

/** The DER of a version 3 TBSCertificate. */
export function writeTbsCertificate(parts: TbsCertificateParts): Uint8Array {
  return encode(
    sequence([
      version3,
      integer(parts.serialNumber),
      parts.signatureAlgorithm,
      parts.issuer,
      sequence([time(parts.notBefore), time(parts.notAfter)]),
      parts.subject,
      parts.subjectPublicKeyInfo,
      explicit(3, sequence(parts.extensions)),
    ]),
  )
}

/** The DER of the Certificate: what was signed, how, and the octets of the signature. */
export function writeCertificate(
  tbsCertificate: Uint8Array,
  signatureAlgorithm: Uint8Array,
  signature: Uint8Array,
): Uint8Array {
  return encode(sequence([tbsCertificate, signatureAlgorithm, bitString(signature)]))
}
