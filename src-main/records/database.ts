// One connection to records.sqlite: durable, defensive, with cached statements and transactions, and with
// SQLite's errors translated. Knows no table; what the file must be before it is opened is database-file.ts.

import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { RootkeepError } from '../contract/errors.ts'
import { Row } from './row.ts'
import { translated, translateErrors } from './sqlite-error.ts'

export type Value = SQLInputValue

/**
 * Everything that was committed is on the disk (`synchronous`), nothing in the file is trusted to run code
 * (`trusted_schema`), pages are checked as they are read, and sorting never spills into files elsewhere.
 */
const pragmas = `
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA trusted_schema = OFF;
  PRAGMA cell_size_check = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -65536;
`
/** How long to wait for another connection's lock; the keep's own lock makes that rare. */
const busyMilliseconds = 2000

export class Database {
  readonly isReadOnly: boolean
  /** As it was given: a path, or a `file:` URL with SQLite's parameters. */
  readonly location: string | URL
  readonly #connection: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()
  #isInTransaction = false

  /** `location` is a path or a `file:` URL with SQLite's parameters. */
  constructor(location: string | URL, isReadOnly: boolean) {
    this.isReadOnly = isReadOnly
    this.location = location
    this.#connection = translateErrors(
      () => new DatabaseSync(location, { readOnly: isReadOnly, defensive: true, timeout: busyMilliseconds }),
    )
    this.#closeOnFailure(() => this.#connection.exec(pragmas))
  }

  get isInTransaction(): boolean {
    return this.#isInTransaction
  }

  /** Runs a script of several statements, for migrations and pragmas. */
  script(sql: string): void {
    translateErrors(() => this.#connection.exec(sql))
  }

  /** The first row, or undefined. `table` names the row in errors. */
  get(table: string, sql: string, ...values: readonly Value[]): Row | undefined {
    const columns = translateErrors(() => this.#prepare(sql).get(...values))
    return columns && new Row(table, columns)
  }

  all(table: string, sql: string, ...values: readonly Value[]): Row[] {
    const rows = translateErrors(() => this.#prepare(sql).all(...values))
    return rows.map((columns) => new Row(table, columns))
  }

  /** All rows as arrays of columns: page by page, for lists of millions, narrowed by the caller. */
  allArrays(sql: string, ...values: readonly Value[]): (readonly unknown[])[] {
    const rows: unknown[] = translateErrors(() => {
      const statement = this.#prepare(sql)
      statement.setReturnArrays(true)
      return statement.all(...values)
    })
    return rows.filter((row) => Array.isArray(row))
  }

  /**
   * Runs `act` with 8 MiB of pages in memory, not 64: for a pass through a long index, which needs none of them
   * again and would only crowd out the others.
   */
  inPassing<T>(act: () => T): T {
    this.script('PRAGMA cache_size = -8192')
    try {
      return act()
    } finally {
      this.script('PRAGMA cache_size = -65536')
    }
  }

  /** Streams rows in a statement of their own, so that others may run meanwhile. */
  *iterate(table: string, sql: string, ...values: readonly Value[]): Generator<Row, void, undefined> {
    try {
      for (const columns of this.#connection.prepare(sql).iterate(...values)) yield new Row(table, columns)
    } catch (thrown) {
      throw translated(thrown)
    }
  }

  /** Streams rows as arrays of columns: for millions of rows, narrowed by the caller. */
  *iterateArrays(sql: string, ...values: readonly Value[]): Generator<readonly unknown[], void, undefined> {
    try {
      const statement = this.#connection.prepare(sql)
      statement.setReturnArrays(true)
      for (const columns of statement.iterate(...values)) if (Array.isArray(columns)) yield columns
    } catch (thrown) {
      throw translated(thrown)
    }
  }

  /** Inserts a row and returns its integer key. `columns` come from our code, never from input. */
  insert(table: string, columns: Readonly<Record<string, Value>>): number {
    const names = Object.keys(columns)
    const sql = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
    return Number(this.#run(sql, Object.values(columns)).lastInsertRowid)
  }

  /** Changes the named columns of the row whose `id` is given, and returns whether there is such a row. */
  update(table: string, id: number, columns: Readonly<Record<string, Value>>): boolean {
    const assignments = Object.keys(columns).map((name) => `${name} = ?`)
    const sql = `UPDATE ${table} SET ${assignments.join(', ')} WHERE id = ?`
    return Number(this.#run(sql, [...Object.values(columns), id]).changes) === 1
  }

  /** Runs one statement that writes. */
  run(sql: string, ...values: readonly Value[]): void {
    this.#run(sql, values)
  }

  /**
   * Runs `act` between BEGIN IMMEDIATE and COMMIT: all of it is durable on return, or none of it happened.
   * Throws `keep.read-only`; a transaction within a transaction, or an asynchronous one, is a defect of ours.
   */
  transaction<T>(act: () => T): T {
    if (this.isReadOnly) throw new RootkeepError('keep.read-only', 'The keep can be read but not written')
    if (this.#isInTransaction) throw new Error('a transaction within a transaction')
    translateErrors(() => this.#connection.exec('BEGIN IMMEDIATE'))
    this.#isInTransaction = true
    try {
      const result = act()
      if (result instanceof Promise) throw new Error('a transaction cannot wait')
      translateErrors(() => this.#connection.exec('COMMIT'))
      return result
    } catch (thrown) {
      this.#rollBack()
      throw thrown
    } finally {
      this.#isInTransaction = false
    }
  }

  /** Idempotent. Checkpoints, so that records.sqlite alone holds everything. */
  close(): void {
    this.#statements.clear()
    if (this.#connection.isOpen) translateErrors(() => this.#connection.close())
  }

  #rollBack(): void {
    // After some errors (a full disk) SQLite has rolled back by itself.
    if (this.#connection.isTransaction) translateErrors(() => this.#connection.exec('ROLLBACK'))
  }

  #run(sql: string, values: readonly Value[]): ReturnType<StatementSync['run']> {
    if (this.isReadOnly) throw new RootkeepError('keep.read-only', 'The keep can be read but not written')
    return translateErrors(() => this.#prepare(sql).run(...values))
  }

  #prepare(sql: string): StatementSync {
    const cached = this.#statements.get(sql)
    if (cached) return cached
    const statement = this.#connection.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  #closeOnFailure(act: () => void): void {
    try {
      translateErrors(act)
    } catch (thrown) {
      this.#connection.close()
      throw thrown
    }
  }
}
