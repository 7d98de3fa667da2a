// Sealing: AES-256-GCM (NIST SP 800-38D) with associated data that says what is sealed and where it belongs,
// so that a sealed thing moved, swapped or relabelled does not open. Normative: FORMAT.md, "Sealing".

import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Random } from '../contract/world.ts'
import { type CanonicalValue, canonicalJson } from './canonical-json.ts'
import { Secret } from './secret.ts'
import { type SealedOctets, vaultFormat } from './vault-format.ts'

const cipher = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16
/** Of sealing, which has not changed since format 1: what was sealed then opens in every later format. */
const sealingVersion = 1

/** What the associated data binds: the vault, what kind of thing it is, and all that its entry says of it. */
export interface Binding {
  readonly vaultId: string
  readonly purpose: 'slot' | 'key' | 'protection' | 'backup'
  /** The entry of vault.json without the sealed octets. */
  readonly entry: CanonicalValue
}

/** Seals `plaintext` under `key` (32 octets) with a fresh nonce; both stay the caller's to dispose of. */
export function seal(
  key: Secret,
  plaintext: Secret,
  context: { binding: Binding; random: Random },
): SealedOctets {
  const nonce = context.random(nonceLength)
  const encryption = createCipheriv(cipher, key.octets, nonce)
  encryption.setAAD(associatedData(context.binding))
  const ciphertext = Buffer.concat([
    encryption.update(plaintext.octets),
    encryption.final(),
    encryption.getAuthTag(),
  ])
  return { nonce: nonce.toString('base64'), ciphertext: ciphertext.toString('base64') }
}

/** Opens what `seal` made; null when key, octets or binding are not those that it was sealed with. */
export function open(key: Secret, sealed: SealedOctets, binding: Binding): Secret | null {
  const ciphertext = Buffer.from(sealed.ciphertext, 'base64')
  const decryption = createDecipheriv(cipher, key.octets, Buffer.from(sealed.nonce, 'base64'), {
    authTagLength: tagLength,
  })
  decryption.setAAD(associatedData(binding))
  decryption.setAuthTag(ciphertext.subarray(-tagLength))
  const plaintext = Secret.take(decryption.update(ciphertext.subarray(0, -tagLength)))
  try {
    decryption.final()
    return plaintext
  } catch {
    plaintext.dispose()
    return null
  }
}

function associatedData({ vaultId, purpose, entry }: Binding): Buffer {
  return canonicalJson({ format: vaultFormat, formatVersion: sealingVersion, vaultId, purpose, entry })
}
