// The keys that a vault holds, as they come and go: added, listed, discarded when their act failed, destroyed
// with a tombstone. Signing with them is key-signer.ts.

import type { Random } from '../contract/world.ts'
import type { KeyPair } from './algorithms.ts'
import type { KeyDescription, Vault } from './vault.ts'
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
}

export interface KeyAddition {
  readonly algorithm: string
  readonly purpose: string
  readonly createdAt: string
  readonly random: Random
}

/** Every key, destroyed ones too, in the order in which they came. */
export function listKeys(vault: Vault): HeldKey[] {
  return vault.contents.keys.map(heldKey)
}

/** Seals a key pair into the vault, durably; the pair stays the caller's to dispose of. Throws as `commit`. */
export function addKey(vault: Vault, pair: KeyPair, addition: KeyAddition): HeldKey {
  const { random, ...said } = addition
  const description: KeyDescription = {
    keyId: random(16).toString('hex'),
    ...said,
    subjectPublicKeyInfo: Buffer.from(pair.subjectPublicKeyInfo).toString('base64'),
  }
  const entry = vault.sealKey(description, pair.privateKey, random)
  vault.commit({ keys: [...vault.contents.keys, entry] })
  return heldKey(entry)
}

/** Takes a key out without a trace. Throws `key.unknown`, and as `commit`. */
export function discardKey(vault: Vault, keyId: string): void {
  const discarded = vault.entry(keyId)
  vault.commit({ keys: vault.contents.keys.filter((entry) => entry !== discarded) })
  vault.forget(keyId)
}

/** Takes the private key out and leaves the tombstone. Throws `key.unknown`, and as `commit`. */
export function destroyKey(vault: Vault, keyId: string, destroyedAt: string): void {
  const destroyed = vault.entry(keyId)
  const tombstone: KeyEntry = { ...destroyed, sealed: null, destroyedAt }
  vault.commit({ keys: vault.contents.keys.map((entry) => (entry === destroyed ? tombstone : entry)) })
  vault.forget(keyId)
}

function heldKey({ sealed: _, subjectPublicKeyInfo, ...said }: KeyEntry): HeldKey {
  return { ...said, subjectPublicKeyInfo: Buffer.from(subjectPublicKeyInfo, 'base64') }
}
