// Keys for tests, in memory: a Signer over node:crypto, and the private key as PEM for other programs.

import { constants, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type { KeyAlgorithm } from '../contract/values.ts'
import type { SignatureScheme, Signer } from '../pki/signer.ts'

export interface TestKey {
  readonly signer: Signer
  /** PKCS#8, unencrypted. */
  readonly privateKeyPem: string
}

const rsaBits: Partial<Record<KeyAlgorithm, number>> = {
  'rsa-2048': 2048,
  'rsa-3072': 3072,
  'rsa-4096': 4096,
}
const curves: Partial<Record<KeyAlgorithm, string>> = {
  'ec-p256': 'P-256',
  'ec-p384': 'P-384',
  'ec-p521': 'P-521',
}

/** A new key pair, different in every run: nothing in a test may depend on its octets. */
export function newTestKey(algorithm: KeyAlgorithm): TestKey {
  const { publicKey, privateKey } = generate(algorithm)
  const subjectPublicKeyInfo = publicKey.export({ type: 'spki', format: 'der' })
  return {
    signer: { subjectPublicKeyInfo, sign: (message, scheme) => signWith(privateKey, message, scheme) },
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

function generate(algorithm: KeyAlgorithm) {
  const modulusLength = rsaBits[algorithm]
  if (modulusLength !== undefined) return generateKeyPairSync('rsa', { modulusLength })
  const namedCurve = curves[algorithm]
  return namedCurve === undefined ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve })
}

function signWith(key: KeyObject, message: Uint8Array, { kind, digest }: SignatureScheme): Uint8Array {
  const algorithm = digest === 'none' ? null : digest
  if (kind !== 'rsa-pss') return sign(algorithm, message, key)
  const padding = constants.RSA_PKCS1_PSS_PADDING
  return sign(algorithm, message, { key, padding, saltLength: constants.RSA_PSS_SALTLEN_DIGEST })
}
