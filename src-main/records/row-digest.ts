// The digest of a table's row, by which the journal and the tables are held against each other (FORMAT.md,
// "Row digests"): SHA-256 over `name=literal` of every column that is not NULL, as SQLite writes literals.
// DER is left out: the row's own sha256 stands for it.

import type { Database } from './database.ts'
import { sha256 } from './octets.ts'
import { damaged } from './sqlite-error.ts'

/** In the order of their numbers in a journal entry's changes, from 1. Only ever appended to. */
export const journaledTables = ['authority', 'request', 'certificate', 'revocation', 'crl', 'ocsp'] as const
export type JournaledTable = (typeof journaledTables)[number]

export class RowDigests {
  readonly #database: Database
  readonly #contents = new Map<JournaledTable, string>()

  constructor(database: Database) {
    this.#database = database
  }

  /** SHA-256 of the row's content as it is now; throws `records.damaged` when there is no such row. */
  of(table: JournaledTable, id: number): Uint8Array {
    const sql = `SELECT id, ${this.contentSql(table)} AS content FROM ${table} WHERE id = ?`
    const row = this.#database.get(table, sql, id)
    if (!row) throw damaged(`A row of ${table} is missing`, { table, key: String(id) })
    return sha256(row.text('content'))
  }

  /** The SQL expression whose text is hashed, made from the table's columns in the order of declaration. */
  contentSql(table: JournaledTable): string {
    const known = this.#contents.get(table)
    if (known) return known
    const columns = this.#database.all('sqlite_schema', `PRAGMA table_info(${table})`)
    const terms = columns
      .map((column) => ({ name: column.text('name'), type: column.text('type') }))
      .filter(({ name }) => name !== 'der')
      .map(({ name, type }) => literal(name, type))
    const sql = terms.join(' || ')
    this.#contents.set(table, sql)
    return sql
  }
}

/** Text goes as the hex of its octets: no quoting, and a NUL hides nothing behind it. */
function literal(name: string, type: string): string {
  const value = type === 'INTEGER' ? name : `CAST(${name} AS BLOB)`
  return `coalesce('${name}=' || quote(${value}) || char(10), '')`
}
