// What signs: one verb over a private key that stays where it is (the vault, a token, a test).
// Custody implements it, pki uses it; nothing here touches key material.

import type { PureAlgorithm } from '../contract/key-algorithm-name.ts'

/** A digest that signatures are made with; weaker ones are only ever verified. */
export type Digest = 'sha256' | 'sha384' | 'sha512'

/**
 * How bytes are to be signed: with a digest of their own, or by an algorithm that takes the message whole
 * (EdDSA, ML-DSA, SLH-DSA), whose kind is the key's.
 */
export type SignatureScheme =
  | { readonly kind: 'rsa-pkcs1' | 'rsa-pss' | 'ecdsa'; readonly digest: Digest }
  | { readonly kind: PureAlgorithm; readonly digest: 'none' }

export interface Signer {
  /** DER of the SubjectPublicKeyInfo (RFC 5280 §4.1.2.7) that verifies what `sign` returns. */
  readonly subjectPublicKeyInfo: Uint8Array
  /**
   * Signs `message` whole (the digest is taken here, not by the caller) and returns the octets of the
   * signatureValue: ECDSA as DER Ecdsa-Sig-Value (RFC 3279 §2.2.3), all others raw. It takes as long as it
   * takes: an SLH-DSA signature up to twenty seconds where node:crypto has none (key/engine.ts).
   * Throws `vault.locked` when the key's keeper has been locked meanwhile.
   */
  sign(message: Uint8Array, scheme: SignatureScheme): Uint8Array
}
