// The vault's procedures: create, unlock, lock. Its ways in are ways-in.ts.

import type { backupProcedures } from '../contract/backup.ts'
import type { Handlers } from '../contract/contract.ts'
import { readPassphrase } from '../custody/passphrase.ts'
import { assertStrongPassphrase, estimatePassphrase } from '../custody/passphrase-strength.ts'
import type { Desk } from './desk.ts'
import { idleLockSetting, statusOf } from './vault-status.ts'
import { slotOf, waysInHandlers } from './ways-in.ts'

type VaultHandlers = Omit<
  Pick<Handlers, Extract<keyof Handlers, `vault.${string}`>>,
  keyof typeof backupProcedures
>

export function vaultHandlers({ keep }: Desk): VaultHandlers {
  const status = () => statusOf(keep)
  return {
    ...waysInHandlers(keep),
    'vault.status': status,
    async 'vault.unlock-test'() {
      await keep.vouched()
      return status()
    },
    'vault.estimate-passphrase': ({ passphrase }) => estimate(passphrase),
    async 'vault.create'({ passphrase, insist, label }) {
      if (insist === undefined) await assertStrongPassphrase(passphrase)
      using secret = readPassphrase(passphrase)
      await keep.create(secret, label)
      return status()
    },
    async 'vault.unlock'({ passphrase, slot }) {
      using secret = readPassphrase(passphrase)
      await keep.unlock(secret, slot === undefined ? undefined : slotOf(keep, slot).id)
      return status()
    },
    'vault.lock'() {
      keep.lock('asked')
      return status()
    },
    'vault.confirm-clock': () => ({ doubt: keep.confirmClock() }),
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
  const { suggestions, advice, ...strength } = await estimatePassphrase(passphrase)
  return { ...strength, suggestions: [...suggestions], advice: [...advice] }
}
