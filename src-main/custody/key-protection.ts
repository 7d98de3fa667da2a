// A key's own passphrase: its PKCS#8 is sealed under a key derived from that passphrase, and the result under the
// vault's, so that neither opens it alone. Normative: FORMAT.md, "A passphrase of its own".

import { RootkeepError } from '../contract/errors.ts'
import type { Random } from '../contract/world.ts'
import type { KdfCost } from './argon2.ts'
import { deriveBy, newKdf } from './kdf.ts'
import { type Binding, open, seal } from './seal.ts'
import { Secret } from './secret.ts'
import { openSigningKey } from './signing-key.ts'
import type { KeyDescription, Vault, VaultChange } from './vault.ts'
import type { Kdf, KeyEntry } from './vault-format.ts'

const nonceLength = 12

interface Protecting {
  readonly cost: KdfCost
  readonly random: Random
}

/** The change that gives a key a passphrase of its own; `committing` commits it. Throws `key.unknown`, `key.has-passphrase`. */
export async function protectKey(
  vault: Vault,
  { keyId, passphrase }: { readonly keyId: string; readonly passphrase: Secret },
  { cost, random }: Protecting,
): Promise<VaultChange> {
  const before = vault.entry(keyId)
  if (before.protection) {
    throw new RootkeepError('key.has-passphrase', 'This key has a passphrase of its own already.', { keyId })
  }
  vault.keyRing.assertUsable(before)
  const protection = newKdf(cost, random)
  using wrappingKey = await deriveBy(protection, passphrase)
  const entry = vault.entry(keyId)
  using pkcs8 = vault.unsealKey(entry)
  const description = { ...descriptionOf(entry), protection }
  const inner = seal(wrappingKey, pkcs8, { binding: bindingOf(vault, description), random })
  using octets = Secret.take(
    Buffer.concat([Buffer.from(inner.nonce, 'base64'), Buffer.from(inner.ciphertext, 'base64')]),
  )
  return replacing(vault, entry, vault.sealKey(description, octets, random))
}

/** The change that takes the passphrase away again. Throws `key.unknown`, `key.has-no-passphrase`, `key.wrong-passphrase`. */
export async function unprotectKey(
  vault: Vault,
  { keyId, passphrase }: { readonly keyId: string; readonly passphrase: Secret },
  { random }: Pick<Protecting, 'random'>,
): Promise<VaultChange> {
  using pkcs8 = await openProtected(vault, keyId, passphrase)
  const entry = vault.entry(keyId)
  const { protection: _, ...description } = descriptionOf(entry)
  return replacing(vault, entry, vault.sealKey(description, pkcs8, random))
}

/** Makes a key ready to sign until the vault or the key is locked. Throws as `unprotectKey`, `vault.locked`. */
export async function openByOwnPassphrase(vault: Vault, keyId: string, passphrase: Secret): Promise<void> {
  using pkcs8 = await openProtected(vault, keyId, passphrase)
  vault.assertOpen()
  vault.keyRing.put(keyId, openSigningKey(pkcs8))
}

/** PKCS#8 of a key with a passphrase of its own; the caller disposes of it. Throws as `unprotectKey`. */
export async function openProtected(vault: Vault, keyId: string, passphrase: Secret): Promise<Secret> {
  const entry = vault.entry(keyId)
  const { protection } = entry
  if (!protection) {
    throw new RootkeepError('key.has-no-passphrase', 'This key has no passphrase of its own.', { keyId })
  }
  using wrappingKey = await deriveBy(protection, passphrase)
  using octets = vault.unsealKey(entry)
  const nonce = octets.octets.subarray(0, nonceLength).toString('base64')
  const ciphertext = octets.octets.subarray(nonceLength).toString('base64')
  const pkcs8 = open(wrappingKey, { nonce, ciphertext }, bindingOf(vault, { ...entry, protection }))
  if (pkcs8) return pkcs8
  throw new RootkeepError('key.wrong-passphrase', "This is not the key's own passphrase.", { keyId })
}

function descriptionOf({ sealed: _, destroyedAt: __, ...description }: KeyEntry): KeyDescription {
  return description
}

/** The change that puts an entry into the place of another. */
export function replacing(vault: Vault, before: KeyEntry, after: KeyEntry): VaultChange {
  return { keys: vault.contents.keys.map((entry) => (entry === before ? after : entry)) }
}

/** Not the purpose, nor whether it may be exported: these may change without the passphrase. */
function bindingOf(
  { contents }: Vault,
  { keyId, algorithm, subjectPublicKeyInfo, protection }: KeyDescription & { readonly protection: Kdf },
): Binding {
  const entry = { keyId, algorithm, subjectPublicKeyInfo, protection }
  return { vaultId: contents.vaultId, purpose: 'protection', entry }
}
