// When the last backup was made, and whether the next is due: from what the journal says.

import type { VaultStatus } from '../contract/vault.ts'
import type { Keep } from './keep.ts'

/** After so many days, what was done since the last backup should be in one. */
const dueAfterDays = 7
const day = 86_400_000
/** Acts that a keep does for itself: they alone make no backup due. */
const ownVerbs = ['vault.create', 'vault.backup']

export function backupStatus(keep: Keep): Pick<VaultStatus, 'lastBackup' | 'backupDue'> {
  const { journal } = keep.records
  const head = journal.head()
  const last = journal.last('vault.backup')
  if (!last) {
    const hasActs = head.sequence > 0 && !ownVerbs.includes(journal.get(head.sequence)?.verb ?? '')
    return { lastBackup: null, backupDue: hasActs }
  }
  const actsSince = head.sequence - last.sequence
  const age = Date.parse(keep.now()) - Date.parse(last.at)
  return { lastBackup: { at: last.at, actsSince }, backupDue: actsSince > 0 && age > dueAfterDays * day }
}
