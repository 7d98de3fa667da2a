// Which primitive comes from where. Electron's node:crypto is BoringSSL, so from node:crypto only what both
// BoringSSL and OpenSSL have is used; the rest comes from elsewhere, and this file is the list.
//
//   AES-256-GCM, HKDF-SHA256, HMAC-SHA256, SHA-256      node:crypto   sealing, derived keys, MACs
//   RSA, ECDSA P-256/P-384/P-521, Ed25519               node:crypto   key generation and signatures
//   Argon2id                                            hash-wasm     BoringSSL has none (argon2-worker.ts)

import { type ED25519KeyPairOptions, generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'
import type { KeyAlgorithm } from '../contract/values.ts'
import type { SignatureScheme } from '../pki/signer.ts'
import { Secret } from './secret.ts'

export interface KeyPair {
  /** DER (RFC 5280 §4.1.2.7). */
  readonly subjectPublicKeyInfo: Buffer
  /** PKCS#8 PrivateKeyInfo, DER (RFC 5958); whoever asked for the pair disposes of it. */
  readonly privateKey: Secret
}

const generate = promisify(generateKeyPair)

const encoding: ED25519KeyPairOptions<'der', 'der'> = {
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'der' },
}

const rsaBits = { 'rsa-2048': 2048, 'rsa-3072': 3072, 'rsa-4096': 4096 } as const
const curves = { 'ec-p256': 'prime256v1', 'ec-p384': 'secp384r1', 'ec-p521': 'secp521r1' } as const

const signatureKinds: Record<KeyAlgorithm, readonly SignatureScheme['kind'][]> = {
  'rsa-2048': ['rsa-pkcs1', 'rsa-pss'],
  'rsa-3072': ['rsa-pkcs1', 'rsa-pss'],
  'rsa-4096': ['rsa-pkcs1', 'rsa-pss'],
  'ec-p256': ['ecdsa'],
  'ec-p384': ['ecdsa'],
  'ec-p521': ['ecdsa'],
  ed25519: ['eddsa'],
}

/**
 * Generates a key pair off the main thread (RSA-4096 takes seconds). The generator is that of node:crypto,
 * which takes no randomness from outside. RSA has the public exponent 65537.
 */
export async function generateKey(algorithm: KeyAlgorithm): Promise<KeyPair> {
  const { publicKey, privateKey } = await generateDer(algorithm)
  return { subjectPublicKeyInfo: publicKey, privateKey: Secret.take(privateKey) }
}

/** Whether keys of `algorithm` (a name that vault.json may hold, known or not) can sign as `scheme` says. */
export function maySign(algorithm: string, scheme: SignatureScheme): boolean {
  const kinds = Object.entries(signatureKinds).find(([name]) => name === algorithm)?.[1] ?? []
  return kinds.includes(scheme.kind) && (scheme.kind === 'eddsa') === (scheme.digest === 'none')
}

function generateDer(algorithm: KeyAlgorithm): Promise<{ publicKey: Buffer; privateKey: Buffer }> {
  switch (algorithm) {
    case 'ed25519':
      return generate('ed25519', encoding)
    case 'ec-p256':
    case 'ec-p384':
    case 'ec-p521':
      return generate('ec', { namedCurve: curves[algorithm], ...encoding })
    default:
      return generate('rsa', { modulusLength: rsaBits[algorithm], publicExponent: 0x10001, ...encoding })
  }
}
