// What is open of a keep: its lock, the vault, the records. Opened together or not at all.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { RootkeepError } from '../contract/errors.ts'
import { type Custody, type CustodyOptions, openCustody } from '../custody/custody.ts'
import { type KeepLock, lockKeep } from '../records/keep-lock.ts'
import { openRecords, type Records } from '../records/records.ts'

export interface OpenKeepOptions extends CustodyOptions {
  readonly directory: string
  /** For another thread of the process that has the keep open: reads only, and leaves the lock to that. */
  readonly isBeside?: boolean
}

export interface OpenKeep {
  /** Null on a medium that can't be written: no one else can write there either. */
  readonly lock: KeepLock | null
  readonly custody: Custody
  readonly records: Records
}

/** Whether the folder is a keep. */
export function isKeep(directory: string): boolean {
  return existsSync(join(directory, 'vault.json'))
}

/** Throws `keep.missing`, `keep.in-use`, and what reading vault and records throws; then nothing is open. */
export function openKeep(options: OpenKeepOptions): OpenKeep {
  const { directory, isBeside = false } = options
  if (!isKeep(directory)) {
    throw new RootkeepError('keep.missing', `There is no keep in ${directory}.`, { directory })
  }
  const lock = isBeside ? null : lockUnlessReadOnly(directory)
  try {
    const custody = openCustody(directory, options)
    const isReadOnly = lock === null
    const records = openRecords(directory, { seal: custody, isReadOnly, isRegistered: isBeside })
    return { lock, custody, records }
  } catch (thrown) {
    lock?.release()
    throw thrown
  }
}

/** Null where the folder can't be written; throws as `lockKeep` otherwise. */
export function lockUnlessReadOnly(directory: string): KeepLock | null {
  try {
    return lockKeep(directory)
  } catch (thrown) {
    if (thrown instanceof RootkeepError && thrown.code === 'keep.read-only') return null
    throw thrown
  }
}
