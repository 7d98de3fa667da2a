// What the keep itself needs: a statement after a restore, a clock that is right, a backup, requests answered, keys
// that serve something.

import { restoredState } from '../backup/restored.ts'
import { backupStatus } from '../backup/status.ts'
import type { Keep } from '../keep.ts'
import { summarizeKey } from '../key/view.ts'
import type { Noticed } from './finding.ts'

export function keepFindings(keep: Keep): Noticed[] {
  return [...restored(keep), ...clock(keep), ...backup(keep), ...requests(keep), ...unusedKeys(keep)]
}

function restored(keep: Keep): Noticed[] {
  const state = restoredState(keep)
  if (!state) return []
  const act = 'vault.acknowledge-restore'
  return [{ code: 'keepRestored', severity: 'error', act, instant: state.backupAt }]
}

function clock(keep: Keep): Noticed[] {
  const instant = keep.clockBehind()
  return instant === null ? [] : [{ code: 'clockBehind', severity: 'error', act: 'journal.list', instant }]
}

function backup(keep: Keep): Noticed[] {
  const { backupDue, lastBackup } = backupStatus(keep)
  if (!backupDue) return []
  return [{ code: 'backupDue', severity: 'warning', act: 'vault.backup', instant: lastBackup?.at ?? null }]
}

function requests({ records }: Keep): Noticed[] {
  const count = records.requests.count('pending')
  if (count === 0) return []
  const instant = records.requests.firstPending()
  return [{ code: 'requestsWaiting', severity: 'info', act: 'request.list', count, instant }]
}

/** Keys that were made or taken in and never put to use: known while the vault is unlocked. */
function unusedKeys(keep: Keep): Noticed[] {
  if (keep.custody.isLocked) return []
  const authorities = keep.records.authorities.list()
  return keep.custody
    .keys()
    .filter(({ destroyedAt }) => destroyedAt === null)
    .map((key) => summarizeKey(keep, key, authorities))
    .filter(
      ({ authority, requestedFor, certificates }) =>
        authority === null && requestedFor === null && certificates.length === 0,
    )
    .map(({ name, purpose, createdAt }) => ({
      code: 'keyUnused',
      severity: 'info',
      act: 'key.list',
      subject: name ?? purpose,
      instant: createdAt,
    }))
}
