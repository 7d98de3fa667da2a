// Where keeper-run.ts works, and by which passphrases its keep may open after a kill.

import { join } from 'node:path'
import { RootkeepError } from '../contract/errors.ts'
import { type TestKeep, testPassphrase } from './keep.ts'

/** The passphrase is changed from the one to the other and back. */
export const keeperPassphrases: readonly string[] = [testPassphrase, `${testPassphrase}, changed`]

export function placesOf(folder: string) {
  return {
    keep: join(folder, 'keep'),
    backup: join(folder, 'keep.rootkeep-backup'),
    restored: join(folder, 'restored'),
    migrated: join(folder, 'migrated'),
    checked: join(folder, 'checked'),
  }
}

/** Unlocks, and returns the passphrase that did. Throws when none does, or for any other reason. */
export async function unlockByAny({ call }: TestKeep): Promise<string> {
  for (const passphrase of keeperPassphrases) {
    try {
      await call('vault.unlock', { passphrase })
      return passphrase
    } catch (thrown) {
      if (!(thrown instanceof RootkeepError) || thrown.code !== 'vault.wrong-passphrase') throw thrown
    }
  }
  throw new Error('no passphrase opens the keep')
}
