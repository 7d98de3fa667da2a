// The public keys of algorithms that take messages whole (EdDSA, ML-DSA, SLH-DSA): which one an OID names, how
// long it is, and its SubjectPublicKeyInfo (RFC 8410 §4, RFC 9881 §4, RFC 9909 §5).

import { type PureAlgorithm, pureAlgorithms } from '../../contract/key-algorithm-name.ts'
import { openDer } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import { bitString, encode, objectIdentifier, sequence } from '../der/writer.ts'
import { pureAlgorithmType } from '../oid.ts'

/** Octets of a public key (RFC 8032 §5, FIPS 204 table 2, FIPS 205 table 2). */
export const publicKeyLengths: Readonly<Record<PureAlgorithm, number>> = {
  ed25519: 32,
  ed448: 57,
  'ml-dsa-44': 1312,
  'ml-dsa-65': 1952,
  'ml-dsa-87': 2592,
  'slh-dsa-sha2-128s': 32,
  'slh-dsa-sha2-128f': 32,
  'slh-dsa-sha2-192s': 48,
  'slh-dsa-sha2-192f': 48,
  'slh-dsa-sha2-256s': 64,
  'slh-dsa-sha2-256f': 64,
  'slh-dsa-shake-128s': 32,
  'slh-dsa-shake-128f': 32,
  'slh-dsa-shake-192s': 48,
  'slh-dsa-shake-192f': 48,
  'slh-dsa-shake-256s': 64,
  'slh-dsa-shake-256f': 64,
}

/** The algorithm of an OID in dotted decimal; null for one that is none of these. */
export function pureAlgorithmOf(oid: string): PureAlgorithm | null {
  return pureAlgorithms.find((each) => pureAlgorithmType[each] === oid) ?? null
}

/** DER of the SubjectPublicKeyInfo. */
export function writePurePublicKey(algorithm: PureAlgorithm, publicKey: Uint8Array): Uint8Array {
  return encode(sequence([sequence([objectIdentifier(pureAlgorithmType[algorithm])]), bitString(publicKey)]))
}

/** The public key in a SubjectPublicKeyInfo, as a view; throws `der.*`. */
export function readPurePublicKey(subjectPublicKeyInfo: Uint8Array): Uint8Array {
  const contents = openDer(subjectPublicKeyInfo)
  contents.skip(tags.sequence)
  return contents.bitString().bytes
}
