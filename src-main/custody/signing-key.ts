// A private key out of its seal, ready to sign by whoever computes its algorithm: node:crypto for RSA and ECDSA,
// for the others pki/key.

import { constants, createPrivateKey, type KeyObject, type SignKeyObjectInput, sign } from 'node:crypto'
import { engineOf, type PureSigner } from '../pki/key/engine.ts'
import { asPlainPrivateKey, readPurePrivateKey } from '../pki/key/private-key.ts'
import type { SignatureScheme } from '../pki/signer.ts'
import { Secret } from './secret.ts'

/** Signs by a scheme that fits its key: whether it fits is for who asks. */
export interface SigningKey extends Disposable {
  sign(message: Uint8Array, scheme: SignatureScheme): Uint8Array
}

/** The key in PKCS#8, which stays the caller's to dispose of. Throws for what cannot be read. */
export function openSigningKey(pkcs8: Secret): SigningKey {
  const pure = readPurePrivateKey(pkcs8.octets)
  return pure
    ? ofPureSigner(engineOf(pure.algorithm).signer(pure.algorithm, pkcs8.octets))
    : ofKeyObject(importKey(pkcs8))
}

function ofPureSigner(signer: PureSigner): SigningKey {
  return {
    sign: (message) => signer.sign(message),
    [Symbol.dispose]: () => signer[Symbol.dispose](),
  }
}

function ofKeyObject(key: KeyObject): SigningKey {
  return {
    sign: (message, { kind, digest }) => sign(digest, message, withPadding(key, kind)),
    // A KeyObject cannot be overwritten; letting go of it is all that there is.
    [Symbol.dispose]: () => {},
  }
}

/**
 * The key alone wherever Node's defaults are ours (PKCS #1 v1.5, ECDSA in DER): to tell options from a key Node
 * throws and catches, which takes a third of the time of a P-256 signature. Of PSS the salt is as long as the digest
 * (RFC 4055 §3.1), which is also the mask generation's digest.
 */
function withPadding(key: KeyObject, kind: SignatureScheme['kind']): KeyObject | SignKeyObjectInput {
  if (kind !== 'rsa-pss') return key
  return { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
}

/** BoringSSL reads no keys of id-RSASSA-PSS. */
function importKey(pkcs8: Secret): KeyObject {
  using plain = Secret.take(asPlainPrivateKey(pkcs8.octets))
  return createPrivateKey({ key: plain.octets, format: 'der', type: 'pkcs8' })
}
