// Which primitive comes from where. Electron's node:crypto is BoringSSL, so from node:crypto only what both
// BoringSSL and OpenSSL have is used; the rest comes from elsewhere, and this file is the list.
//
//   AES-256-GCM, HKDF-SHA256, HMAC-SHA256, SHA-256      node:crypto   sealing, derived keys, MACs
//   RSA, ECDSA P-256/P-384/P-521, Ed25519               node:crypto   key generation and signatures
//   Ed448, ML-DSA, SLH-DSA                              node:crypto where it has them, else @noble (pki/key)
//   Argon2id                                            libsodium, else hash-wasm: BoringSSL has none (argon2.ts)

import { type ED25519KeyPairOptions, generateKeyPair, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type { KeyAlgorithm } from '../contract/key-algorithm.ts'
import {
  ecAlgorithms,
  mlDsaAlgorithms,
  type PureAlgorithm,
  pureAlgorithms,
  rsaAlgorithms,
  rsaPssAlgorithms,
  slhDsaAlgorithms,
} from '../contract/key-algorithm-name.ts'
import { isNative } from '../pki/key/engine.ts'
import { keyPairOf, seedLength } from '../pki/key/noble.ts'
import { asPssPrivateKey } from '../pki/key/private-key.ts'
import { asPssPublicKey } from '../pki/key/pss-key.ts'
import type { SignatureScheme } from '../pki/signer.ts'
import { Secret } from './secret.ts'

export interface KeyPair {
  /** DER (RFC 5280 §4.1.2.7). */
  readonly subjectPublicKeyInfo: Uint8Array
  /** PKCS#8 PrivateKeyInfo, DER (RFC 5958); whoever asked for the pair disposes of it. */
  readonly privateKey: Secret
}

const generate = promisify(generateKeyPair)

const encoding: ED25519KeyPairOptions<'der', 'der'> = {
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'der' },
}

/** SHA-1 and MD5 are never signed with, whoever asks. */
const digests: readonly string[] = ['sha256', 'sha384', 'sha512']
const curves = { 'ec-p256': 'prime256v1', 'ec-p384': 'secp384r1', 'ec-p521': 'secp521r1' } as const

/**
 * Generates a key pair, off the main thread where node:crypto does it (RSA-8192 takes a minute). The randomness
 * is that of node:crypto, which takes none from outside. RSA has the public exponent 65537.
 */
export async function generateKey(algorithm: KeyAlgorithm): Promise<KeyPair> {
  const pure = pureAlgorithms.find((each) => each === algorithm)
  if (pure) return isNative(pure) ? generateByNode(pure) : generateByNoble(pure)
  const curve = ecAlgorithms.find((each) => each === algorithm)
  if (curve) return keyPair(await generate('ec', { namedCurve: curves[curve], ...encoding }))
  const modulusLength = Number(algorithm.replace(/^\D+/, ''))
  const pair = keyPair(await generate('rsa', { modulusLength, publicExponent: 0x10001, ...encoding }))
  return isPss(algorithm) ? asPss(pair) : pair
}

/** Whether keys of `algorithm` (a name that vault.json may hold, known or not) can sign as `scheme` says. */
export function maySign(algorithm: string, { kind, digest }: SignatureScheme): boolean {
  if (digest === 'none') return kind === algorithm
  if (!digests.includes(digest)) return false
  switch (kind) {
    case 'ecdsa':
      return ecAlgorithms.some((each) => each === algorithm)
    case 'rsa-pkcs1':
      return rsaAlgorithms.some((each) => each === algorithm)
    case 'rsa-pss':
      return isPss(algorithm) || rsaAlgorithms.some((each) => each === algorithm)
    default:
      return false
  }
}

function isPss(algorithm: string): boolean {
  return rsaPssAlgorithms.some((each) => each === algorithm)
}

function keyPair({ publicKey, privateKey }: { publicKey: Uint8Array; privateKey: Uint8Array }): KeyPair {
  return { subjectPublicKeyInfo: publicKey, privateKey: Secret.take(privateKey) }
}

/** BoringSSL makes no keys of id-RSASSA-PSS: an RSA key under that name. */
function asPss({ subjectPublicKeyInfo, privateKey }: KeyPair): KeyPair {
  using plain = privateKey
  return keyPair({
    publicKey: asPssPublicKey(subjectPublicKeyInfo),
    privateKey: asPssPrivateKey(plain.octets),
  })
}

async function generateByNode(algorithm: PureAlgorithm): Promise<KeyPair> {
  return keyPair(await nodePair(algorithm))
}

/** One call in JavaScript; TypeScript has an overload a family. */
function nodePair(algorithm: PureAlgorithm): Promise<{ publicKey: Buffer; privateKey: Buffer }> {
  const mlDsa = mlDsaAlgorithms.find((each) => each === algorithm)
  if (mlDsa) return generate(mlDsa, encoding)
  const slhDsa = slhDsaAlgorithms.find((each) => each === algorithm)
  if (slhDsa) return generate(slhDsa, encoding)
  return algorithm === 'ed448' ? generate('ed448', encoding) : generate('ed25519', encoding)
}

function generateByNoble(algorithm: PureAlgorithm): KeyPair {
  using seed = Secret.take(randomBytes(seedLength(algorithm)))
  return keyPair(keyPairOf(algorithm, seed.octets))
}
