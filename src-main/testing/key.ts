// Keys for tests, in memory: a Signer over node:crypto, or over @noble where node:crypto is cut down, and the
// private key as PEM for other programs.

import { constants, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import type { KeyAlgorithm } from '../contract/key-algorithm.ts'
import { type PureAlgorithm, pureAlgorithms } from '../contract/key-algorithm-name.ts'
import { isNative } from '../pki/key/engine.ts'
import { keyPairOf, nobleEngine, seedLength } from '../pki/key/noble.ts'
import { asPssPrivateKey } from '../pki/key/private-key.ts'
import { asPssPublicKey } from '../pki/key/pss-key.ts'
import { writePem } from '../pki/pem.ts'
import type { SignatureScheme, Signer } from '../pki/signer.ts'

export interface TestKey {
  readonly signer: Signer
  /** PKCS#8, unencrypted. */
  readonly privateKeyPem: string
}

const curves: Partial<Record<KeyAlgorithm, string>> = {
  'ec-p256': 'P-256',
  'ec-p384': 'P-384',
  'ec-p521': 'P-521',
}

/** A new key pair, different in every run: nothing in a test may depend on its octets. */
export function newTestKey(algorithm: KeyAlgorithm): TestKey {
  const pure = pureAlgorithms.find((each) => each === algorithm)
  if (pure && !isNative(pure)) return newNobleKey(pure)
  const { publicKey, privateKey } = generate(algorithm)
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'der' })
  const isPss = algorithm.startsWith('rsa-pss-')
  return {
    signer: {
      subjectPublicKeyInfo: isPss ? asPssPublicKey(spki) : spki,
      sign: (message, scheme) => signWith(privateKey, message, scheme),
    },
    privateKeyPem: writePem('PRIVATE KEY', isPss ? asPssPrivateKey(pkcs8) : pkcs8),
  }
}

/** A key that @noble makes and signs with, whatever node:crypto has. */
export function newNobleKey(algorithm: PureAlgorithm): TestKey {
  const { publicKey, privateKey } = keyPairOf(algorithm, randomBytes(seedLength(algorithm)))
  const signer = nobleEngine.signer(algorithm, privateKey)
  return {
    signer: { subjectPublicKeyInfo: publicKey, sign: (message) => signer.sign(message) },
    privateKeyPem: writePem('PRIVATE KEY', privateKey),
  }
}

function generate(algorithm: KeyAlgorithm): { publicKey: KeyObject; privateKey: KeyObject } {
  const modulusLength = Number(/^rsa-(?:pss-)?(\d+)$/.exec(algorithm)?.[1])
  if (modulusLength > 0) return generateKeyPairSync('rsa', { modulusLength })
  const namedCurve = curves[algorithm]
  if (namedCurve) return generateKeyPairSync('ec', { namedCurve })
  // TypeScript has an overload a family, JavaScript one function.
  return Reflect.apply(generateKeyPairSync, null, [algorithm, undefined])
}

function signWith(key: KeyObject, message: Uint8Array, { kind, digest }: SignatureScheme): Uint8Array {
  const algorithm = digest === 'none' ? null : digest
  if (kind !== 'rsa-pss') return sign(algorithm, message, key)
  const padding = constants.RSA_PKCS1_PSS_PADDING
  return sign(algorithm, message, { key, padding, saltLength: constants.RSA_PSS_SALTLEN_DIGEST })
}
