// EdDSA, ML-DSA and SLH-DSA by @noble, for engines without them. It is JavaScript: not in constant time, and slow
// for SLH-DSA (a signature of the small SHA-2 sets takes some three seconds, of the small SHAKE sets twenty).

import { ed448 } from '@noble/curves/ed448.js'
import { ed25519 } from '@noble/curves/ed25519.js'
import { ml_dsa44, ml_dsa65, ml_dsa87 } from '@noble/post-quantum/ml-dsa.js'
import * as slhDsa from '@noble/post-quantum/slh-dsa.js'
import type { PureAlgorithm } from '../../contract/key-algorithm-name.ts'
import { malformed } from '../der/header.ts'
import type { Engine } from './engine.ts'
import { readPurePrivateKey, writePurePrivateKey } from './private-key.ts'
import { readPurePublicKey, writePurePublicKey } from './pure-key.ts'

/** What @noble's algorithms have in common. */
interface Scheme {
  readonly lengths: { readonly secretKey?: number; readonly signature?: number; readonly seed?: number }
  keygen(seed: Uint8Array): { readonly secretKey: Uint8Array; readonly publicKey: Uint8Array }
  getPublicKey(secretKey: Uint8Array): Uint8Array
  sign(message: Uint8Array, secretKey: Uint8Array): Uint8Array
  verify(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean
}

const schemes: Readonly<Record<PureAlgorithm, Scheme>> = {
  ed25519,
  ed448,
  'ml-dsa-44': ml_dsa44,
  'ml-dsa-65': ml_dsa65,
  'ml-dsa-87': ml_dsa87,
  'slh-dsa-sha2-128s': slhDsa.slh_dsa_sha2_128s,
  'slh-dsa-sha2-128f': slhDsa.slh_dsa_sha2_128f,
  'slh-dsa-sha2-192s': slhDsa.slh_dsa_sha2_192s,
  'slh-dsa-sha2-192f': slhDsa.slh_dsa_sha2_192f,
  'slh-dsa-sha2-256s': slhDsa.slh_dsa_sha2_256s,
  'slh-dsa-sha2-256f': slhDsa.slh_dsa_sha2_256f,
  'slh-dsa-shake-128s': slhDsa.slh_dsa_shake_128s,
  'slh-dsa-shake-128f': slhDsa.slh_dsa_shake_128f,
  'slh-dsa-shake-192s': slhDsa.slh_dsa_shake_192s,
  'slh-dsa-shake-192f': slhDsa.slh_dsa_shake_192f,
  'slh-dsa-shake-256s': slhDsa.slh_dsa_shake_256s,
  'slh-dsa-shake-256f': slhDsa.slh_dsa_shake_256f,
}

export const nobleEngine: Engine = {
  verifier(algorithm, subjectPublicKeyInfo) {
    const { lengths, verify } = schemes[algorithm]
    const publicKey = readPurePublicKey(subjectPublicKeyInfo)
    return (message, signature) =>
      signature.length === lengths.signature && verify(signature, message, publicKey)
  },
  signer(algorithm, pkcs8) {
    const scheme = schemes[algorithm]
    const secretKey = secretKeyOf(algorithm, pkcs8)
    return {
      sign: (message) => scheme.sign(message, secretKey),
      [Symbol.dispose]: () => secretKey.fill(0),
    }
  },
}

/** A key pair in DER (SubjectPublicKeyInfo, PKCS#8). */
export interface NobleKeyPair {
  readonly publicKey: Uint8Array
  /** With a private key in it: whoever asked for it overwrites it. */
  readonly privateKey: Uint8Array
}

/** How many random octets a key pair is made of. */
export function seedLength(algorithm: PureAlgorithm): number {
  return schemes[algorithm].lengths.seed ?? 0
}

/** The key pair that `seed`, of `seedLength` octets, makes; the seed stays the caller's. */
export function keyPairOf(algorithm: PureAlgorithm, seed: Uint8Array): NobleKeyPair {
  const { secretKey, publicKey } = schemes[algorithm].keygen(Uint8Array.from(seed))
  const octets = algorithm.startsWith('ml-dsa-') ? seed : secretKey
  const privateKey = writePurePrivateKey(algorithm, octets)
  secretKey.fill(0)
  return { publicKey: writePurePublicKey(algorithm, publicKey), privateKey }
}

/** The SubjectPublicKeyInfo of a private key in PKCS#8; throws as `nobleEngine.signer`. */
export function noblePublicKey(algorithm: PureAlgorithm, pkcs8: Uint8Array): Uint8Array {
  const secretKey = secretKeyOf(algorithm, pkcs8)
  const publicKey = schemes[algorithm].getPublicKey(secretKey)
  secretKey.fill(0)
  return writePurePublicKey(algorithm, publicKey)
}

/** @noble's secret key, in memory of its own; throws `der.*` for a key of another algorithm or length. */
function secretKeyOf(algorithm: PureAlgorithm, pkcs8: Uint8Array): Uint8Array {
  const scheme = schemes[algorithm]
  const key = readPurePrivateKey(pkcs8)
  if (key?.algorithm !== algorithm) throw malformed('a private key of another algorithm', 0)
  if (!key.seed) return checked(key.octets, scheme)
  if (key.seed.length !== scheme.lengths.seed) throw malformed('a seed of this length', 0)
  const { secretKey } = scheme.keygen(Uint8Array.from(key.seed))
  // RFC 9881 §6: who gets both forms checks that they are one key.
  if (key.octets && Buffer.compare(key.octets, secretKey) !== 0) throw malformed('two different keys', 0)
  return secretKey
}

function checked(octets: Uint8Array | null, { lengths }: Scheme): Uint8Array {
  if (octets?.length !== lengths.secretKey) throw malformed('a private key of this length', 0)
  return Uint8Array.from(octets ?? [])
}
