// What is derived from the vault key: one key for each purpose, by HKDF-SHA256 (RFC 5869), so that no key is
// used twice for different things. Normative: FORMAT.md, "Derived keys".

import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { Secret } from './secret.ts'

export const vaultKeyLength = 32

/** For what a key is derived: the MACs of vault.json and of the journal's head, backups, one private key's seal. */
export type Purpose = 'vault' | 'journal' | 'backup' | `key/${string}`

/** The vault key of the vault `vaultId` (hex), and what follows from it. */
export interface VaultKey {
  readonly secret: Secret
  readonly vaultId: string
}

/** Derives the 32 octets for `purpose`; the caller disposes of them. */
export function derive(vaultKey: VaultKey, purpose: Purpose): Secret {
  const salt = Buffer.from(vaultKey.vaultId, 'hex')
  const info = `rootkeep-vault/1/${purpose}`
  return Secret.take(new Uint8Array(hkdfSync('sha256', vaultKey.secret.octets, salt, info, vaultKeyLength)))
}

/** HMAC-SHA256 (RFC 2104) of `octets` under the key for `purpose`. */
export function authenticate(vaultKey: VaultKey, purpose: Purpose, octets: Uint8Array): Buffer {
  using key = derive(vaultKey, purpose)
  return createHmac('sha256', key.octets).update(octets).digest()
}

/** Whether `mac` is what `authenticate` gives; compares in constant time. */
export function isAuthentic(
  vaultKey: VaultKey,
  purpose: Purpose,
  claim: { readonly octets: Uint8Array; readonly mac: Uint8Array },
): boolean {
  const expected = authenticate(vaultKey, purpose, claim.octets)
  return claim.mac.length === expected.length && timingSafeEqual(claim.mac, expected)
}
