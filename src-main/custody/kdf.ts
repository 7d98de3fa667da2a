// A derivation as vault.json writes it down, for slots and for keys with a passphrase of their own: made, and
// carried out. Normative: FORMAT.md, "Slots". Who computes Argon2id is argon2.ts.

import type { Random } from '../contract/world.ts'
import { deriveKey, type KdfCost } from './argon2.ts'
import type { Secret } from './secret.ts'
import type { Kdf } from './vault-format.ts'

/** The parameters of a new derivation, under a salt of its own. */
export function newKdf({ memoryKiB, passes }: KdfCost, random: Random): Kdf {
  const salt = random(16).toString('base64')
  return { algorithm: 'argon2id', version: 0x13, memoryKiB, passes, parallelism: 1, salt }
}

/** The 32 octets that the passphrase gives; the caller disposes of them. Throws `vault.too-costly`. */
export function deriveBy(kdf: Kdf, passphrase: Secret): Promise<Secret> {
  const { memoryKiB, passes, parallelism } = kdf
  return deriveKey(passphrase, { memoryKiB, passes, parallelism, salt: Buffer.from(kdf.salt, 'base64') })
}

/** As `Argon2id, 256 MiB, 3 passes`. */
export function kdfText({ memoryKiB, passes }: KdfCost): string {
  return `Argon2id, ${memoryKiB / 1024} MiB, ${passes === 1 ? '1 pass' : `${passes} passes`}`
}
