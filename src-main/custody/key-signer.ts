// A Signer over a key of the vault. It asks for the private key at each signature, so that it signs nothing
// once the vault that it came from has been locked, even if the vault has been unlocked again since.

import { RootkeepError } from '../contract/errors.ts'
import type { SignatureScheme, Signer } from '../pki/signer.ts'
import { maySign } from './algorithms.ts'
import type { Vault } from './vault.ts'

/**
 * The signer of `keyId` in `vault`. Throws `key.unknown`, and `key.locked` or `key.passphrase-needed` for a key that
 * would not sign now: before anything is spent on the signature, as a serial number.
 */
export function createKeySigner(vault: Vault, keyId: string): Signer {
  const entry = vault.entry(keyId)
  const { algorithm, subjectPublicKeyInfo } = entry
  vault.keyRing.assertUsable(entry)
  return {
    subjectPublicKeyInfo: Buffer.from(subjectPublicKeyInfo, 'base64'),
    sign(message, scheme) {
      const key = vault.privateKey(keyId)
      if (!maySign(algorithm, scheme)) throw unsuitable(algorithm, scheme)
      return key.sign(message, scheme)
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
