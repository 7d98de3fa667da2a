// DSA keys and signatures on a path, for certificates of their day: their parameters may be the issuer's (RFC 3279
// §2.3.2). The arithmetic is key/dsa.ts.

import { DerReader, openDer } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import { bitString, encode, objectIdentifier, sequence } from '../der/writer.ts'
import { dsaVerifier } from '../key/dsa.ts'
import { algorithmType } from '../oid.ts'
import type { Signed } from '../verification.ts'

export interface DsaKeyDescription {
  readonly algorithm: string
  readonly family: 'dsa'
  readonly bits: number
  readonly weakness: string | null
}

const digests: Readonly<Record<string, 'sha1' | 'sha256'>> = {
  [algorithmType.dsaWithSHA1]: 'sha1',
  [algorithmType.dsaWithSHA256]: 'sha256',
}
const maximumOctets = 384

/** id-dsa as it stands in an AlgorithmIdentifier. */
const dsaIdentifier = encode(objectIdentifier(algorithmType.dsa))
/** SubjectPublicKeyInfo begins with two headers of two to four octets each. */
const firstOffset = 4
const lastOffset = 8

/** Whether a SubjectPublicKeyInfo is of DSA, without reading it: almost none is. */
export function isDsaKey(subjectPublicKeyInfo: Uint8Array): boolean {
  for (let start = firstOffset; start <= lastOffset; start++) {
    if (subjectPublicKeyInfo[start] === tags.objectIdentifier && hasDsaAt(subjectPublicKeyInfo, start))
      return true
  }
  return false
}

function hasDsaAt(octets: Uint8Array, start: number): boolean {
  for (let i = 0; i < dsaIdentifier.length; i++) if (octets[start + i] !== dsaIdentifier[i]) return false
  return true
}

/** The digest of a DSA signature algorithm, or null for another algorithm. */
export function dsaDigest(signatureAlgorithm: Uint8Array): 'sha1' | 'sha256' | null {
  return digests[new DerReader(signatureAlgorithm).enter(tags.sequence).objectIdentifier()] ?? null
}

/** A DSA key by the octets of its public value, or null for a key of another kind. */
export function describeDsaKey(subjectPublicKeyInfo: Uint8Array): DsaKeyDescription | null {
  if (!isDsaKey(subjectPublicKeyInfo)) return null
  const contents = openDer(subjectPublicKeyInfo)
  contents.skip(tags.sequence)
  const y = openDerInteger(contents.bitString().bytes)
  // A public value is seldom shorter than its modulus, and then by an octet.
  const bits = Math.ceil(y.toString(2).length / 256) * 256
  return {
    algorithm: `dsa-${bits}`,
    family: 'dsa',
    bits,
    weakness: bits < 2048 ? `${bits} bits are fewer than 2048` : null,
  }
}

/** Whether a key is a DSA key that takes its parameters from its issuer's. */
export function lacksDsaParameters(subjectPublicKeyInfo: Uint8Array): boolean {
  if (!isDsaKey(subjectPublicKeyInfo)) return false
  const algorithm = openDer(subjectPublicKeyInfo).enter(tags.sequence)
  return isDsa(algorithm) && !algorithm.isNext(tags.sequence)
}

/** The key with the parameters of the issuer's key, where it lacks its own (RFC 5280 §6.1.4 d–f). */
export function withInheritedParameters(subjectPublicKeyInfo: Uint8Array, issuerKey: Uint8Array): Uint8Array {
  if (!lacksDsaParameters(subjectPublicKeyInfo)) return subjectPublicKeyInfo
  const issuerAlgorithm = openDer(issuerKey).enter(tags.sequence)
  if (!isDsa(issuerAlgorithm) || issuerAlgorithm.isAtEnd) return subjectPublicKeyInfo
  const contents = openDer(subjectPublicKeyInfo)
  contents.skip(tags.sequence)
  const algorithm = sequence([objectIdentifier(algorithmType.dsa), issuerAlgorithm.raw(tags.sequence)])
  return encode(sequence([algorithm, bitString(contents.bitString().bytes)]))
}

/** Whether the signature is the key's; false for a key of another kind, without parameters or out of bounds. */
export function verifyDsaSignature(subjectPublicKeyInfo: Uint8Array, signed: Signed): boolean {
  const digest = dsaDigest(signed.signatureAlgorithm)
  const isSignature = digest && dsaVerifier(subjectPublicKeyInfo)
  return isSignature ? isSignature(digest, signed.message, signed.signature) : false
}

function isDsa(algorithm: DerReader): boolean {
  return algorithm.objectIdentifier() === algorithmType.dsa
}

function openDerInteger(der: Uint8Array): bigint {
  return der.length > maximumOctets + 8 ? 0n : unsigned(new DerReader(der).integer())
}

/** Negative numbers come out as 0, which is in no range. */
function unsigned(content: Uint8Array): bigint {
  return (content[0] ?? 0x80) >= 0x80 ? 0n : BigInt(`0x${Buffer.from(content).toString('hex')}`)
}
