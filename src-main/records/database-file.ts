// records.sqlite as a file: made whole or not at all, refused when it is newer than we are or not ours,
// migrated on a copy when it is older. Format versions are SQLite's user_version (FORMAT.md).

import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { RootkeepError } from '../contract/errors.ts'
import { Database } from './database.ts'
import { damagesOf } from './integrity-check.ts'
import { applicationId, makeTables, migrateOnCopy, type OnStep } from './migration.ts'
import { type Migrations, migrations as ourMigrations } from './migrations/migrations.ts'
import {
  formatVersionOf,
  isWritable,
  recordsFileName,
  removeDatabase,
  renameDurably,
  translateFileErrors,
} from './record-file.ts'
import { damaged } from './sqlite-error.ts'

/** Up to this size each page is checked on opening; beyond it, when the journal is verified. */
const checkedOnOpening = 8 * 1024 * 1024

export interface OpenOptions {
  readonly isReadOnly?: boolean
  readonly migrations?: Migrations
  /** Told how far a migration is. */
  readonly onStep?: OnStep
}

/** Makes an empty records.sqlite in `directory`; throws `keep.exists` where there is one already. */
export function createDatabase(directory: string, migrations: Migrations = ourMigrations): void {
  const path = join(directory, recordsFileName)
  if (existsSync(path)) throw new RootkeepError('keep.exists', 'There are records in this folder already')
  translateFileErrors(() => {
    const unfinished = `${path}.new`
    accessSync(directory, constants.W_OK)
    removeDatabase(unfinished)
    build(unfinished, migrations)
    renameDurably(unfinished, path)
  })
}

/**
 * Takes records away in which nothing was ever written, if there are any: the rest of a keep whose creation was
 * cut short. Throws `keep.exists` for any others.
 */
export function removeUnusedDatabase(directory: string): void {
  const path = join(directory, recordsFileName)
  if (!existsSync(path)) return
  if (!isUnused(path)) {
    throw new RootkeepError(
      'keep.exists',
      'There are records in this folder, and no vault that goes with them',
    )
  }
  removeDatabase(path)
}

function isUnused(path: string): boolean {
  try {
    const database = new Database(path, false)
    try {
      return database.get('journal', 'SELECT 1 FROM journal LIMIT 1') === undefined
    } finally {
      database.close()
    }
  } catch {
    return false
  }
}

/**
 * Opens the records of `directory`, for writing unless told otherwise or the medium is read-only.
 * Throws `keep.newer-format` before touching anything, `records.damaged` when the file is missing, not ours
 * or broken. An older format is migrated first and its file kept as `records.format-N.sqlite`.
 */
export function openDatabase(directory: string, options: OpenOptions = {}): Database {
  const migrations = options.migrations ?? ourMigrations
  const path = join(directory, recordsFileName)
  refuseUnknownFormat(formatVersionOf(path), migrations)
  const isReadOnly = options.isReadOnly === true || !isWritable(path)
  const database = connect(path, isReadOnly)
  try {
    const version = checkedVersion(database, migrations)
    if (version === migrations.length) return checked(database, path, migrations)
  } catch (thrown) {
    database.close()
    throw thrown
  }
  database.close()
  if (isReadOnly)
    throw new RootkeepError(
      'keep.read-only',
      'The records are of an older format and cannot be migrated here',
    )
  translateFileErrors(() => migrateOnCopy(path, migrations, options.onStep))
  return openDatabase(directory, options)
}

function connect(path: string, isReadOnly: boolean): Database {
  if (!isReadOnly) return new Database(path, false)
  const url = pathToFileURL(path)
  // On read-only media no -shm file can be made; without a -wal nothing can change under us either.
  if (!isWritable(path) && !existsSync(`${path}-wal`)) url.searchParams.set('immutable', '1')
  return new Database(url, true)
}

function checked(database: Database, path: string, migrations: Migrations): Database {
  if (schemaOf(database) !== expectedSchema(migrations))
    throw damaged('The tables are not those of this format')
  const damages = statSync(path).size <= checkedOnOpening ? damagesOf(database, 'quick_check') : []
  if (damages.length > 0)
    throw damaged('The records are damaged', { check: damages.join('; ').slice(0, 1000) })
  return database
}

/** The version as SQLite has it, with the -wal file counted in. */
function checkedVersion(database: Database, migrations: Migrations): number {
  const id = database.get('sqlite_schema', 'PRAGMA application_id')?.integer('application_id')
  if (id !== applicationId) throw damaged('This is not a file of records')
  const version = database.get('sqlite_schema', 'PRAGMA user_version')?.integer('user_version') ?? 0
  refuseUnknownFormat(version, migrations)
  return version
}

function refuseUnknownFormat(version: number, migrations: Migrations): void {
  if (version < 1) throw damaged('This is not a file of records')
  if (version <= migrations.length) return
  throw new RootkeepError('keep.newer-format', 'The records were written by a newer version of Rootkeep', {
    found: version,
    known: migrations.length,
  })
}

function build(path: string, migrations: Migrations): void {
  const database = new Database(path, false)
  try {
    makeTables(database, migrations)
    database.script('PRAGMA journal_mode = WAL')
  } finally {
    database.close()
  }
}

/** The text of the schema, to be compared: a table, trigger or column that is not ours is damage. */
function schemaOf(database: Database): string {
  const sql = "SELECT coalesce(group_concat(name || char(10) || coalesce(sql, ''), char(10)), '') AS text"
  const row = database.get('sqlite_schema', `${sql} FROM (SELECT name, sql FROM sqlite_schema ORDER BY name)`)
  return row?.text('text') ?? ''
}

function expectedSchema(migrations: Migrations): string {
  const database = new Database(':memory:', false)
  try {
    for (const sql of migrations) database.script(sql)
    return schemaOf(database)
  } finally {
    database.close()
  }
}
