// One moment of the records, for as long as it takes to copy them: everything that was committed is in
// records.sqlite alone, and SQLite leaves that file as it is while the snapshot is held. Meanwhile others go on
// writing, into the -wal file (https://sqlite.org/wal.html §3).

import { RootkeepError } from '../contract/errors.ts'
import { Database } from './database.ts'
import type { JournalHead } from './journal.ts'

export interface Snapshot extends Disposable {
  /** The file, which does not change until the snapshot is disposed of. */
  readonly path: string
  readonly head: JournalHead
}

/**
 * Takes a snapshot of the records that `database` is connected to, for writing. Throws `keep.in-use` while something
 * of them is still being read.
 */
export function takeSnapshot(database: Database): Snapshot {
  const path = database.get('sqlite_schema', 'PRAGMA database_list')?.text('file') ?? ''
  const result = database.get('sqlite_schema', 'PRAGMA wal_checkpoint(TRUNCATE)')
  if (result?.integer('busy') !== 0) throw busy()
  const reader = new Database(path, true)
  try {
    // The reader finds an empty -wal file, and from now on reads records.sqlite alone: no one may write there.
    reader.script('BEGIN; SELECT 1 FROM sqlite_schema')
    const row = reader.get('journal', 'SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1')
    if (!row) throw new Error('records without a journal were to be copied')
    const head = { sequence: row.integer('sequence'), hash: row.hex('hash') }
    return { path, head, [Symbol.dispose]: () => reader.close() }
  } catch (thrown) {
    reader.close()
    throw thrown
  }
}

function busy(): RootkeepError {
  return new RootkeepError('keep.in-use', 'The records are being read; try again when that has ended.')
}
