// What computes EdDSA, ML-DSA and SLH-DSA: node:crypto where it has the algorithm (Node 24 has all of them,
// Electron's BoringSSL only Ed25519), else @noble. Which, is asked of node:crypto itself, once an algorithm, and
// never guessed from a platform's name. RSA and ECDSA are node:crypto's everywhere, DSA is dsa.ts.

import { createPublicKey } from 'node:crypto'
import type { PureAlgorithm } from '../../contract/key-algorithm-name.ts'
import { nativeEngine } from './native.ts'
import { nobleEngine } from './noble.ts'
import { publicKeyLengths, writePurePublicKey } from './pure-key.ts'

/** Whether the octets are the key's signature of the message; false for anything malformed. */
export type Verify = (message: Uint8Array, signature: Uint8Array) => boolean

/** A private key that is ready to sign; whoever opened it disposes of it. */
export interface PureSigner extends Disposable {
  sign(message: Uint8Array): Uint8Array
}

export interface Engine {
  /** From a SubjectPublicKeyInfo in DER whose length is right; null for octets that are no key. */
  verifier(algorithm: PureAlgorithm, subjectPublicKeyInfo: Uint8Array): Verify | null
  /** From PKCS#8 in DER, which stays the caller's; throws for what is no private key of the algorithm. */
  signer(algorithm: PureAlgorithm, pkcs8: Uint8Array): PureSigner
}

const native = new Map<PureAlgorithm, boolean>()

/** Whether node:crypto has the algorithm. */
export function isNative(algorithm: PureAlgorithm): boolean {
  const known = native.get(algorithm)
  if (known !== undefined) return known
  const answer = probe(algorithm)
  native.set(algorithm, answer)
  return answer
}

/** The engine for an algorithm. */
export function engineOf(algorithm: PureAlgorithm): Engine {
  return isNative(algorithm) ? nativeEngine : nobleEngine
}

/** A public key of zeros is read by whoever knows the algorithm: nothing is computed with it. */
function probe(algorithm: PureAlgorithm): boolean {
  const specimen = writePurePublicKey(algorithm, new Uint8Array(publicKeyLengths[algorithm]))
  try {
    const key = createPublicKey({ key: Buffer.from(specimen), format: 'der', type: 'spki' })
    return key.asymmetricKeyType === algorithm
  } catch {
    return false
  }
}
