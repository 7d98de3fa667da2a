// What signs: one verb over a private key that stays where it is (the vault, a token, a test).
// Custody implements it, pki uses it; nothing here touches key material.

/** The digest that goes with a signature; `none` for Ed25519, which hashes by itself (RFC 8032). */
export type Digest = 'sha256' | 'sha384' | 'sha512' | 'none'

/** How bytes are to be signed: the scheme of the key, and its digest. */
export interface SignatureScheme {
  readonly kind: 'rsa-pkcs1' | 'rsa-pss' | 'ecdsa' | 'eddsa'
  readonly digest: Digest
}

export interface Signer {
  /** DER of the SubjectPublicKeyInfo (RFC 5280 §4.1.2.7) that verifies what `sign` returns. */
  readonly subjectPublicKeyInfo: Uint8Array
  /**
   * Signs `message` whole (the digest is taken here, not by the caller) and returns the octets of the
   * signatureValue: ECDSA as DER Ecdsa-Sig-Value (RFC 3279 §2.2.3), RSA and EdDSA raw.
   * Throws `vault.locked` when the key's keeper has been locked meanwhile.
   */
  sign(message: Uint8Array, scheme: SignatureScheme): Uint8Array
}
