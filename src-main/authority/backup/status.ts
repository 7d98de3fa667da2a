// When the last backup was made, and whether the next is due. That it was begun is in the journal; that it was
// compared and put in its place, in a setting, on which nothing but the reminder depends.

import { z } from 'zod'
import { instant } from '../../contract/values.ts'
import type { VaultStatus } from '../../contract/vault.ts'
import type { Keep } from '../keep.ts'

export const lastBackupSetting = 'last-backup'
const lastBackup = z.object({ at: instant, sequence: z.int().min(0) })

/** After so many days, what was done since the last backup should be in one. */
const dueAfterDays = 7
const day = 86_400_000
/** The acts of a keep in which nothing was done yet. */
const firstVerbs = ['vault.create', 'vault.backup']

export function backupStatus(keep: Keep): Pick<VaultStatus, 'lastBackup' | 'backupDue'> {
  const { journal, settings } = keep.records
  const { sequence } = journal.head()
  const { data: last } = lastBackup.safeParse(settings.get(lastBackupSetting))
  if (!last || last.sequence > sequence) {
    return { lastBackup: null, backupDue: !firstVerbs.includes(journal.get(sequence)?.verb ?? '') }
  }
  const actsSince = sequence - last.sequence
  const age = Date.parse(keep.now()) - Date.parse(last.at)
  return { lastBackup: { at: last.at, actsSince }, backupDue: actsSince > 0 && age > dueAfterDays * day }
}
