// The vault's procedures: create, unlock, lock, change the passphrase.

import type { backupProcedures } from '../contract/backup.ts'
import type { Handlers } from '../contract/contract.ts'
import type { VaultStatus } from '../contract/vault.ts'
import { readPassphrase } from '../custody/passphrase.ts'
import { assertStrongPassphrase, estimatePassphrase } from '../custody/passphrase-strength.ts'
import { backupStatus } from './backup-status.ts'
import type { Desk } from './desk.ts'
import { restoredState } from './restored.ts'

type VaultHandlers = Omit<
  Pick<Handlers, Extract<keyof Handlers, `vault.${string}`>>,
  keyof typeof backupProcedures
>

const idleLockSetting = 'idle-lock-minutes'
const defaultIdleLockMinutes = 10

export function vaultHandlers({ keep }: Desk): VaultHandlers {
  const status = (): VaultStatus => (keep.exists ? statusOf(keep) : absent(keep.directory))
  return {
    'vault.status': status,
    'vault.unlock-test': status,
    'vault.estimate-passphrase': ({ passphrase }) => estimate(passphrase),
    async 'vault.create'({ passphrase, insist }) {
      if (insist === undefined) await assertStrongPassphrase(passphrase)
      using secret = readPassphrase(passphrase)
      await keep.create(secret)
      return status()
    },
    async 'vault.unlock'({ passphrase }) {
      using secret = readPassphrase(passphrase)
      await keep.unlock(secret)
      return status()
    },
    'vault.lock'() {
      keep.lock('asked')
      return status()
    },
    async 'vault.change-passphrase'({ passphrase, newPassphrase, insist }) {
      if (insist === undefined) await assertStrongPassphrase(newPassphrase)
      using current = readPassphrase(passphrase)
      using next = readPassphrase(newPassphrase)
      await keep.custody.changePassphrase(current, next, (change) =>
        keep.act('vault.change-passphrase', (note) => note({}), change),
      )
      return status()
    },
    'vault.configure'({ idleLockMinutes }) {
      keep.act('vault.configure', (note) => {
        keep.records.settings.set(idleLockSetting, idleLockMinutes)
        note({ idleLockMinutes })
      })
      return status()
    },
  }
}

async function estimate(passphrase: string) {
  const { suggestions, ...strength } = await estimatePassphrase(passphrase)
  return { ...strength, suggestions: [...suggestions] }
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
    clockBehind: null,
    lastBackup: null,
    backupDue: false,
    restored: null,
  }
}

function statusOf(keep: Desk['keep']): VaultStatus {
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
    clockBehind: keep.clockBehind(),
    ...backupStatus(keep),
    restored: restoredState(keep),
  }
}

/** Settings are not authenticated: anything out of range counts as not set. */
function idleLockMinutes(setting: unknown): number {
  const isUsable = Number.isInteger(setting) && Number(setting) >= 1 && Number(setting) <= 240
  return isUsable ? Number(setting) : defaultIdleLockMinutes
}
