// The keys that a vault holds, as they come and go: added, listed, said anew what for, discarded when their act
// failed, destroyed with a tombstone. Signing with them is key-signer.ts.

import type { Random } from '../contract/world.ts'
import type { KeyPair } from './algorithms.ts'
import { replacing } from './key-protection.ts'
import type { KeyDescription, Vault, VaultChange } from './vault.ts'
import type { KeyEntry } from './vault-format.ts'

/** A key of the vault, without its private part. */
export interface HeldKey {
  readonly keyId: string
  /** A `KeyAlgorithm`, unless a newer version made the key. */
  readonly algorithm: string
  /** What it is for, and for whom: `authority/seattle`. */
  readonly purpose: string
  readonly createdAt: string
  /** DER (RFC 5280 §4.1.2.7). */
  readonly subjectPublicKeyInfo: Uint8Array
  /** Null while the vault holds the private key. */
  readonly destroyedAt: string | null
  /** False for one that never leaves the vault. */
  readonly exportable: boolean
  readonly hasOwnPassphrase: boolean
  /** False for one that needs a passphrase before it signs: its own, or the vault's after it was locked alone. */
  readonly isUsable: boolean
}

export interface KeyAddition {
  readonly algorithm: string
  readonly purpose: string
  readonly createdAt: string
  readonly exportable: boolean
  readonly random: Random
}

/** Every key, destroyed ones too, in the order in which they came. */
export function listKeys(vault: Vault): HeldKey[] {
  return vault.contents.keys.map((entry) => heldKey(vault, entry))
}

/** Seals a key pair into the vault, durably; the pair stays the caller's to dispose of. Throws as `commit`. */
export function addKey(vault: Vault, pair: KeyPair, addition: KeyAddition): HeldKey {
  const { random, exportable, ...said } = addition
  const description: KeyDescription = {
    keyId: random(16).toString('hex'),
    ...said,
    subjectPublicKeyInfo: Buffer.from(pair.subjectPublicKeyInfo).toString('base64'),
    ...(!exportable && { exportable }),
  }
  const entry = vault.sealKey(description, pair.privateKey, random)
  vault.commit({ keys: [...vault.contents.keys, entry] })
  return heldKey(vault, entry)
}

/** The change that seals a key again under what is said of it from now on. Throws `key.unknown`, `vault.damaged`. */
export function describingAnew(
  vault: Vault,
  keyId: string,
  {
    change,
    random,
  }: { readonly change: Pick<Partial<KeyEntry>, 'purpose' | 'exportable'>; readonly random: Random },
): VaultChange {
  const entry = vault.entry(keyId)
  using octets = vault.unsealKey(entry)
  const { sealed: _, destroyedAt: __, ...description } = entry
  return replacing(vault, entry, vault.sealKey({ ...description, ...change }, octets, random))
}

/** Takes a key out without a trace. Throws `key.unknown`, and as `commit`. */
export function discardKey(vault: Vault, keyId: string): void {
  const discarded = vault.entry(keyId)
  vault.commit({ keys: vault.contents.keys.filter((entry) => entry !== discarded) })
}

/** The change that takes the private key out and leaves the tombstone. Throws `key.unknown`. */
export function destroying(vault: Vault, keyId: string, destroyedAt: string): VaultChange {
  const entry = vault.entry(keyId)
  const { protection: _, ...rest } = entry
  return replacing(vault, entry, { ...rest, sealed: null, destroyedAt })
}

export function heldKey(vault: Vault, entry: KeyEntry): HeldKey {
  const { keyId, algorithm, purpose, createdAt, destroyedAt, exportable, protection } = entry
  return {
    keyId,
    algorithm,
    purpose,
    createdAt,
    destroyedAt,
    subjectPublicKeyInfo: Buffer.from(entry.subjectPublicKeyInfo, 'base64'),
    exportable: exportable !== false,
    hasOwnPassphrase: protection !== undefined,
    isUsable: destroyedAt === null && vault.keyRing.isUsable(entry),
  }
}
