// The TBSCertificate (RFC 5280 §4.1) written from its parts. Most parts are DER already (names and keys are
// copied octet for octet), so one allocation lays down the whole; and a certificate of it once signed.

import type { Instant } from '../contract/instant.ts'
import { tags } from './der/tag.ts'
import { bitString, type Der, encode, explicit, integer, sequence } from './der/writer.ts'
import { putTime } from './time-octets.ts'

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
      validity(parts),
      parts.subject,
      parts.subjectPublicKeyInfo,
      explicit(3, sequence(parts.extensions)),
    ]),
  )
}

/** Validity, without the detour over Date that time.ts takes: a batch writes thousands. */
function validity({ notBefore, notAfter }: TbsCertificateParts): Uint8Array {
  const out = new Uint8Array(2 + 2 * 17)
  const end = putTime(out, putTime(out, 2, notBefore), notAfter)
  out[0] = tags.sequence
  out[1] = end - 2
  return out.subarray(0, end)
}

/** The DER of the Certificate: what was signed, how, and the octets of the signature. */
export function writeCertificate(
  tbsCertificate: Uint8Array,
  signatureAlgorithm: Uint8Array,
  signature: Uint8Array,
): Uint8Array {
  return encode(sequence([tbsCertificate, signatureAlgorithm, bitString(signature)]))
}
