// records.sqlite as a file: made whole or not at all, refused when it is newer than we are or not ours,
// migrated on a copy when it is older. Format versions are SQLite's user_version (FORMAT.md).

import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { RootkeepError } from '../contract/errors.ts'
import { Database } from './database.ts'
import { damagesOf } from './integrity-check.ts'
import { type Migrations, migrations as ourMigrations } from './migrations/migrations.ts'
import { damaged } from './sqlite-error.ts'

const recordsFileName = 'records.sqlite'
/** `RKRP`, SQLite's application_id: tells these records from any other SQLite file. */
const applicationId = 0x524b5250
/** Up to this size each page is checked on opening; beyond it, when the journal is verified. */
const checkedOnOpening = 8 * 1024 * 1024

export interface OpenOptions {
  readonly isReadOnly?: boolean
  readonly migrations?: Migrations
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
  translateFileErrors(() => migrateOnCopy(path, migrations))
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

/** user_version, read from the file's header without SQLite (https://sqlite.org/fileformat.html §1.3). */
function formatVersionOf(path: string): number {
  const header = readHeader(path)
  if (header.length < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0') {
    throw damaged('The records are not a database')
  }
  return header.readInt32BE(60)
}

function readHeader(path: string): Buffer {
  if (!existsSync(path)) throw damaged('The records are missing', { file: recordsFileName })
  const file = translateFileErrors(() => openSync(path, 'r'))
  try {
    if (!fstatSync(file).isFile()) throw damaged('The records are not a file', { file: recordsFileName })
    const header = Buffer.alloc(100)
    return header.subarray(0, readSync(file, header, 0, 100, 0))
  } finally {
    closeSync(file)
  }
}

function build(path: string, migrations: Migrations): void {
  const database = new Database(path, false)
  try {
    migrate(database, 0, migrations)
    database.script('PRAGMA journal_mode = WAL')
  } finally {
    database.close()
  }
}

function migrate(database: Database, from: number, migrations: Migrations): void {
  database.transaction(() => {
    for (const sql of migrations.slice(from)) database.script(sql)
    database.script(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}`)
  })
}

/** At every instant either the old or the new records are in place, whole. */
function migrateOnCopy(path: string, migrations: Migrations): void {
  const from = formatVersionOf(path)
  const [kept, unfinished] = [join(dirname(path), `records.format-${from}.sqlite`), `${path}.new`]
  removeDatabase(unfinished)
  copyDurably(path, unfinished)
  const database = new Database(unfinished, false)
  try {
    migrate(database, from, migrations)
  } finally {
    database.close()
  }
  if (!existsSync(kept)) copyDurably(path, kept)
  renameDurably(unfinished, path)
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

function copyDurably(from: string, to: string): void {
  copyFileSync(from, `${to}.part`)
  renameDurably(`${to}.part`, to)
}

function renameDurably(from: string, to: string): void {
  synchronize(from)
  renameSync(from, to)
  synchronize(dirname(to))
}

function synchronize(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal', '.part']) rmSync(path + suffix, { force: true })
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
    return true
  } catch {
    return false
  }
}

function translateFileErrors<T>(act: () => T): T {
  try {
    return act()
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
    const cause = { cause: thrown }
    if (code === 'ENOSPC') throw new RootkeepError('keep.disk-full', 'The disk is full', {}, cause)
    if (code === 'EROFS') throw new RootkeepError('keep.read-only', 'The folder is read-only', {}, cause)
    if (code === 'EACCES' || code === 'ENOENT' || code === 'ENOTDIR') {
      throw new RootkeepError('keep.unwritable', 'The folder of the keep cannot be used', {}, cause)
    }
    throw thrown
  }
}
