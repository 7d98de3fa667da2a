// Records of an older format made into ours: on a copy, so that at every instant either the old or the new ones are in
// place, whole. What was cut short leaves a copy that the next one takes away.

import { constants, copyFileSync, existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Database } from './database.ts'
import type { Migrations } from './migrations/migrations.ts'
import { formatVersionOf, keepUnder, removeDatabase, renameDurably } from './record-file.ts'

/** `RKRP`, SQLite's application_id: tells these records from any other SQLite file. */
export const applicationId = 0x524b5250

/** Told after each step how many of all are done. */
export type OnStep = (done: number, total: number) => void

/** A copy that is thrown away unless it comes to its end need not survive anything before that. */
const draftPragmas = 'PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF'

/** Makes the tables of an empty database. */
export function makeTables(database: Database, migrations: Migrations): void {
  carryOut(database, migrations.flatMap(statementsOf), migrations.length)
}

/** Migrates the records at `path`, which nobody has open; the older file stays as `records.format-N.sqlite`. */
export function migrateOnCopy(path: string, migrations: Migrations, onStep: OnStep = () => {}): void {
  const from = formatVersionOf(path)
  const [kept, unfinished] = [join(dirname(path), `records.format-${from}.sqlite`), `${path}.new`]
  const statements = migrations.slice(from).flatMap(statementsOf)
  const total = statements.length + 2
  removeDatabase(unfinished)
  copyFileSync(path, unfinished, constants.COPYFILE_FICLONE)
  onStep(1, total)
  const database = new Database(unfinished, false)
  try {
    database.script(draftPragmas)
    carryOut(database, statements, migrations.length, (done) => onStep(done + 1, total))
    database.script('PRAGMA journal_mode = WAL')
  } finally {
    database.close()
  }
  if (!existsSync(kept)) keepUnder(path, kept)
  renameDurably(unfinished, path)
  onStep(total, total)
}

function carryOut(
  database: Database,
  statements: readonly string[],
  version: number,
  onDone: (count: number) => void = () => {},
): void {
  database.transaction(() => {
    statements.forEach((sql, index) => {
      database.script(sql)
      onDone(index + 1)
    })
    database.script(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version}`)
  })
}

/** Our scripts end a statement at the end of a line, and nothing else. */
function statementsOf(script: string): string[] {
  return script.split(/;\s*$/m).filter((statement) => statement.trim() !== '')
}
