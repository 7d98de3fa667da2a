// What the keep itself needs: a statement after a restore, a clock that is right, a backup, requests answered, keys
// that serve something.

import type { KeySummary } from '../../contract/key.ts'
import { restoredState } from '../backup/restored.ts'
import { backupStatus } from '../backup/status.ts'
import type { Keep } from '../keep.ts'
import { summarizeKey } from '../key/view.ts'
import { inTurns } from '../turn.ts'
import type { Noticed } from './finding.ts'

export async function keepFindings(keep: Keep): Promise<Noticed[]> {
  return [
    ...restored(keep),
    ...clockFindings(keep),
    ...backup(keep),
    ...requests(keep),
    ...(await unusedKeys(keep)),
  ]
}

function restored(keep: Keep): Noticed[] {
  const state = restoredState(keep)
  if (!state) return []
  const act = 'vault.acknowledge-restore'
  return [{ code: 'keepRestored', severity: 'error', act, instant: state.backupAt }]
}

const clockCodes = { behind: 'clockBehind', ahead: 'clockAhead', jumped: 'clockJumped' } as const

/** What speaks against the machine's clock, as a question. */
export function clockFindings(keep: Keep): Noticed[] {
  const doubt = keep.clockDoubt()
  if (doubt === null) return []
  const { kind, known: instant, source: detail } = doubt
  const severity = kind === 'behind' ? 'error' : 'warning'
  return [{ code: clockCodes[kind], severity, act: 'vault.confirm-clock', instant, detail }]
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
export async function unusedKeys(keep: Keep): Promise<Noticed[]> {
  if (keep.custody.isLocked) return []
  const authorities = keep.records.authorities.list()
  const held = keep.custody.keys().filter(({ destroyedAt }) => destroyedAt === null)
  const keys = await inTurns(held, (slice) => slice.map((key) => summarizeKey(keep, key, authorities)))
  return keys.filter(isUnused).map(({ name, purpose, createdAt }) => ({
    code: 'keyUnused',
    severity: 'info',
    act: 'key.list',
    subject: name ?? purpose,
    instant: createdAt,
  }))
}

function isUnused({ authority, requestedFor, certificates }: KeySummary): boolean {
  return authority === null && requestedFor === null && certificates.length === 0
}
