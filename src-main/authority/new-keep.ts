// A keep that comes into being: the folder that it takes, and records and vault made in it. vault.json comes last, since
// it makes a folder a keep; a process that dies before leaves unused records, which the next one removes.

import { RootkeepError } from '../contract/errors.ts'
import { createCustody } from '../custody/custody.ts'
import { createFolderDurably } from '../custody/durable-file.ts'
import type { Secret } from '../custody/secret.ts'
import { type KeepLock, lockKeep } from '../records/keep-lock.ts'
import { createRecords, openRecords, removeUnusedRecords } from '../records/records.ts'
import { isKeep, type OpenKeep, type OpenKeepOptions } from './open-keep.ts'

export interface FirstWayIn {
  readonly passphrase: Secret
  /** Whose the passphrase is. */
  readonly label: string | undefined
}

/** Throws `keep.exists`. */
export function refuseKeep(directory: string): void {
  if (isKeep(directory)) throw new RootkeepError('keep.exists', 'There is a keep in this folder already.')
}

/** The folder, made and locked, without a keep in it. Throws `keep.exists`, `keep.in-use`, and what the disk refuses. */
export function lockNewKeep(directory: string): KeepLock {
  refuseKeep(directory)
  createFolderDurably(directory)
  const lock = lockKeep(directory)
  try {
    // Once more: another process may have made one before the lock was ours.
    refuseKeep(directory)
    return lock
  } catch (thrown) {
    lock.release()
    throw thrown
  }
}

/** Records and vault in the folder that `lock` holds, the vault unlocked. Throws what writing throws. */
export async function makeOpenKeep(
  options: OpenKeepOptions,
  lock: KeepLock,
  { passphrase, label }: FirstWayIn,
): Promise<OpenKeep> {
  const { directory } = options
  removeUnusedRecords(directory)
  createRecords(directory)
  const custody = await createCustody(directory, passphrase, {
    ...options,
    ...(label !== undefined && { label }),
  })
  return { lock, custody, records: openRecords(directory, { seal: custody }) }
}

/** Takes back what `makeOpenKeep` made, but for the lock. */
export function discardOpenKeep(directory: string, { custody, records }: OpenKeep): void {
  custody.discard()
  records.close()
  removeUnusedRecords(directory)
}
