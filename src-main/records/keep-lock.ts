// One process at a time: a keep is open while a connection to the SQLite file `lock` in its folder holds the
// write lock. The kernel takes that lock back when the process dies, however it dies, so nothing goes
// stale. Its user_version is the process id of the holder, which others can read meanwhile.

import { accessSync, constants, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { RootkeepError } from '../contract/errors.ts'
import { translateErrors } from './sqlite-error.ts'

export interface KeepLock extends Disposable {
  /** Lets others open the keep. */
  release(): void
}

/** Long enough for another process to write its id, short enough to answer a person at once. */
const busyMilliseconds = 250
const attempts = 20

/** Held connections, so that none is collected as garbage, which would release its lock. */
const held = new Set<DatabaseSync>()

/**
 * Takes the keep in `directory` for this process, for as long as it lives or until released. Throws
 * `keep.in-use` with the `pid` of the holder (another process, or this one already), `keep.missing`,
 * `keep.read-only`, `records.damaged` when `lock` is a file of another kind.
 */
export function lockKeep(directory: string): KeepLock {
  const path = join(directory, 'lock')
  assertUsable(directory, path)
  const connection = translateErrors(
    () => new DatabaseSync(path, { timeout: busyMilliseconds, defensive: true }),
  )
  try {
    translateErrors(() => take(connection))
  } catch (error) {
    connection.close()
    throw error
  }
  held.add(connection)
  const release = () => {
    if (held.delete(connection)) connection.close()
  }
  return { release, [Symbol.dispose]: release }
}

/**
 * The id must be committed before others can read it, and committing gives up the lock; so it is taken again,
 * and whoever finds another's id then has been overtaken in between and starts anew.
 */
function take(connection: DatabaseSync): void {
  for (let attempt = 0; attempt < attempts; attempt++) {
    begin(connection)
    if (holder(connection) === process.pid) return
    connection.exec(`PRAGMA user_version = ${process.pid}; COMMIT`)
  }
  throw inUse(connection)
}

function begin(connection: DatabaseSync): void {
  try {
    connection.exec('BEGIN IMMEDIATE')
  } catch (error) {
    throw isBusy(error) ? inUse(connection) : error
  }
}

function holder(connection: DatabaseSync): number {
  return Number(connection.prepare('PRAGMA user_version').get()?.user_version ?? 0)
}

function inUse(connection: DatabaseSync): RootkeepError {
  const pid = holder(connection)
  return new RootkeepError('keep.in-use', `Process ${pid} has this keep open.`, { pid })
}

/** SQLITE_BUSY (https://sqlite.org/rescode.html#busy), whatever the extension of the code. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5
}

function assertUsable(directory: string, path: string): void {
  try {
    accessSync(directory, constants.W_OK)
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    const code = isMissing ? 'keep.missing' : 'keep.read-only'
    throw new RootkeepError(code, 'The folder of the keep cannot be written to.', {}, { cause })
  }
  const status = lstatSync(path, { throwIfNoEntry: false })
  // A link could have us write into another program's database.
  if (!status || status.isFile()) return
  throw new RootkeepError('records.damaged', 'The lock of the keep is not a file.', { file: 'lock' })
}
