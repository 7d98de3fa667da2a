// A keep that came back from a backup signs nothing until an officer has stated why it may: what was signed after the
// backup was made is not in it, and a CRL number could be used twice. The journal says so, which the vault
// authenticates.

import { RootkeepError } from '../../contract/errors.ts'
import type { VaultStatus } from '../../contract/vault.ts'
import type { Keep } from '../keep.ts'

export const restoreVerb = 'vault.restore'
export const acknowledgeVerb = 'vault.acknowledge-restore'

/** When it was restored, and from a backup of when; null where it was not, or where that was acknowledged. */
export function restoredState({ records }: Keep): VaultStatus['restored'] {
  const restored = records.journal.last(restoreVerb)
  if (!restored) return null
  const acknowledged = records.journal.last(acknowledgeVerb)
  if (acknowledged && acknowledged.sequence > restored.sequence) return null
  const { backupAt } = restored.details
  return { at: restored.at, backupAt: typeof backupAt === 'string' ? backupAt : restored.at }
}

/** Throws `keep.restored` for a keep that was restored and about which nothing was stated yet. */
export function refuseWhileRestored(keep: Keep): void {
  const restored = restoredState(keep)
  if (!restored) return
  throw new RootkeepError(
    'keep.restored',
    `This keep was restored from a backup of ${restored.backupAt}: state first why it may sign.`,
    restored,
  )
}
