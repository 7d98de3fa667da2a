// Vaults for tests: cheap to unlock, at a fixed time. What a vault is worth is not tested with these.

import { randomBytes } from 'node:crypto'
import type { KeyAlgorithm } from '../contract/key-algorithm.ts'
import { type Custody, type CustodyOptions, createCustody } from '../custody/custody.ts'
import type { HeldKey } from '../custody/held-key.ts'
import { readPassphrase } from '../custody/passphrase.ts'
import type { Commit } from '../custody/ways-in.ts'

/** A derivation of milliseconds. */
const cheapKdf = { memoryKiB: 64, passes: 1 } as const

export const vaultOptions: CustodyOptions = {
  clock: () => Date.UTC(2026, 10, 20, 9, 30, 15, 250),
  random: randomBytes,
  kdf: cheapKdf,
}

export const passphrase = 'seven officers at a table'

/** A new vault in `folder`, unlocked, under `passphrase`. */
export async function createTestVault(folder: string): Promise<Custody> {
  using secret = readPassphrase(passphrase)
  return await createCustody(folder, secret, vaultOptions)
}

/** Writes a change by itself, as no desk does: without a journal entry. */
export function commitTo(custody: Custody): Commit {
  let sequence = custody.journalHead()?.sequence ?? 0
  return (change) => {
    sequence += 1
    custody.stageJournalHead({ sequence, hash: 'c'.repeat(64) }, change).commit()
  }
}

/** A new key, kept. */
export async function keepKey(custody: Custody, algorithm: KeyAlgorithm, purpose: string): Promise<HeldKey> {
  using key = await custody.privateKeys.generate(algorithm, { purpose })
  return key.keep()
}
