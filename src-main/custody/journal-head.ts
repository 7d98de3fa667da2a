// What the vault does for the journal: it authenticates with a key of its own, and remembers the head, so that
// rows which are edited, removed or rolled back show. The journal itself is in records/.

import { RootkeepError } from '../contract/errors.ts'
import type { StagedFile } from './durable-file.ts'
import type { Vault, VaultChange } from './vault.ts'
import type { JournalHead } from './vault-format.ts'
import { authenticate, isAuthentic } from './vault-key.ts'

/** HMAC-SHA256 of `octets` under the vault's key for the journal, 32 octets. Throws `vault.locked`. */
export function authenticateJournal(vault: Vault, octets: Uint8Array): Buffer {
  return authenticate(vault.vaultKey, 'journal', octets)
}

/** Whether `mac` is what `authenticateJournal` gives for `octets`. Throws `vault.locked`. */
export function isAuthenticJournal(vault: Vault, octets: Uint8Array, mac: Uint8Array): boolean {
  return isAuthentic(vault.vaultKey, 'journal', { octets, mac })
}

/**
 * Makes ready to remember the head, so that a journal may be committed knowing that its head can be
 * remembered, and `change` with it; the same head again writes nothing. Throws `journal.rolled-back` for a lower sequence than
 * remembered or another hash of the same one, and as `stage`.
 */
export function stageJournalHead(
  vault: Vault,
  { sequence, hash }: JournalHead,
  change: VaultChange,
): StagedFile {
  const known = vault.contents.journalHead
  if (known?.sequence === sequence && known.hash === hash) return nothingToWrite
  if (known && sequence <= known.sequence) throw rolledBack(known, sequence)
  return vault.stage({ ...change, journalHead: { sequence, hash } })
}

const nothingToWrite: StagedFile = { commit() {}, [Symbol.dispose]() {} }

function rolledBack(known: JournalHead, sequence: number): RootkeepError {
  return new RootkeepError('journal.rolled-back', 'The vault remembers a later journal than this one.', {
    remembered: known.sequence,
    found: sequence,
  })
}
