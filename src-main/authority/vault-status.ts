// What the vault of a keep says of itself, unlocked or not, and where there is no keep yet.

import type { VaultStatus } from '../contract/vault.ts'
import { restoredState } from './backup/restored.ts'
import { backupStatus } from './backup/status.ts'
import type { Keep } from './keep.ts'

/** The setting under which the records keep the minutes of the idle lock. */
export const idleLockSetting = 'idle-lock-minutes'
/** The setting that marks a keep to play in. */
export const practiceSetting = 'practice'
const defaultIdleLockMinutes = 10

/** Throws as `Keep.admit` when the keep that is there cannot be opened. */
export function statusOf(keep: Keep): VaultStatus {
  return keep.exists ? present(keep) : absent(keep.directory)
}

function absent(directory: string): VaultStatus {
  return {
    exists: false,
    locked: true,
    directory,
    formatVersion: null,
    createdAt: null,
    slots: [],
    keys: 0,
    idleLockMinutes: defaultIdleLockMinutes,
    readOnly: false,
    clockDoubt: null,
    practice: false,
    lastBackup: null,
    backupDue: false,
    journalCheck: 'none',
    journalFault: null,
    restored: null,
  }
}

function present(keep: Keep): VaultStatus {
  const { isLocked, formatVersion, createdAt, slots, keyCount } = keep.custody.status()
  return {
    exists: true,
    locked: isLocked,
    directory: keep.directory,
    formatVersion,
    createdAt,
    slots: [...slots],
    keys: keyCount,
    idleLockMinutes: idleLockMinutes(keep.records.settings.get(idleLockSetting)),
    readOnly: keep.isReadOnly,
    clockDoubt: keep.clockDoubt(),
    practice: keep.records.settings.get(practiceSetting) === true,
    ...backupStatus(keep),
    ...keep.journalCheck(),
    restored: restoredState(keep),
  }
}

/** Settings are not authenticated: anything out of range counts as not set. */
function idleLockMinutes(setting: unknown): number {
  const isUsable = Number.isInteger(setting) && Number(setting) >= 1 && Number(setting) <= 240
  return isUsable ? Number(setting) : defaultIdleLockMinutes
}
