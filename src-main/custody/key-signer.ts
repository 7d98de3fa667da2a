// A Signer over a key of the vault. It asks for the private key at each signature, so that it signs nothing
// once the vault that it came from has been locked, even if the vault has been unlocked again since.

import { constants, type KeyObject, type SignKeyObjectInput, sign } from 'node:crypto'
import { RootkeepError } from '../contract/errors.ts'
import type { SignatureScheme, Signer } from '../pki/signer.ts'
import { maySign } from './algorithms.ts'
import type { Vault } from './vault.ts'

/**
 * The key alone wherever Node's defaults are ours (PKCS #1 v1.5, ECDSA in DER): to tell options from a key Node
 * throws and catches, which takes a third of the time of a P-256 signature. Of PSS the salt is as long as the digest
 * (RFC 4055 §3.1), which is also the mask generation's digest.
 */
function signingKey(key: KeyObject, kind: SignatureScheme['kind']): KeyObject | SignKeyObjectInput {
  if (kind !== 'rsa-pss') return key
  const { RSA_PKCS1_PSS_PADDING: padding, RSA_PSS_SALTLEN_DIGEST: saltLength } = constants
  return { key, padding, saltLength }
}

/** The signer of `keyId` in `vault`. Throws `key.unknown`. */
export function createKeySigner(vault: Vault, keyId: string): Signer {
  const { algorithm, subjectPublicKeyInfo } = vault.entry(keyId)
  return {
    subjectPublicKeyInfo: Buffer.from(subjectPublicKeyInfo, 'base64'),
    sign(message, scheme) {
      const key = vault.privateKey(keyId)
      if (!maySign(algorithm, scheme)) throw unsuitable(algorithm, scheme)
      const digest = scheme.digest === 'none' ? null : scheme.digest
      return sign(digest, message, signingKey(key, scheme.kind))
    },
  }
}

function unsuitable(algorithm: string, { kind, digest }: SignatureScheme): RootkeepError {
  return new RootkeepError('algorithm.not-allowed', `A key of ${algorithm} does not sign as ${kind}.`, {
    algorithm,
    scheme: kind,
    digest,
  })
}
