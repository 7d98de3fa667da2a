// The digest of a table's row, by which the journal and the tables are held against each other (FORMAT.md,
// "Row digests"): SHA-256 over the JSON array of the row's columns. DER is left out: the row's own sha256
// stands for it. SQLite writes the array, which is several times as fast as fetching the columns one by one.

import type { Database } from './database.ts'
import { sha256Hex } from './octets.ts'
import type { Row } from './row.ts'
import { damaged } from './sqlite-error.ts'

/** In the order of their numbers in a journal entry's changes, from 1. Only ever appended to. */
export const journaledTables = [
  'authority',
  'request',
  'certificate',
  'revocation',
  'crl',
  'ocsp',
  'trust_list',
  'trust_anchor',
] as const
export type JournaledTable = (typeof journaledTables)[number]

export class RowDigests {
  readonly #database: Database
  readonly #contents = new Map<JournaledTable, string>()

  constructor(database: Database) {
    this.#database = database
  }

  /** SHA-256 of the row's content as it is now, in hex; throws `records.damaged` when there is no such row. */
  of(table: JournaledTable, id: number): string {
    const sql = `SELECT id, ${this.contentSql(table)} AS content FROM ${table} WHERE id = ?`
    const row = this.#database.get(table, sql, id)
    if (!row) throw damaged(`A row of ${table} is missing`, { table, key: String(id) })
    return sha256Hex(row.text('content'))
  }

  /** The SQL expression whose text is hashed, made from the table's columns in the order of declaration. */
  contentSql(table: JournaledTable): string {
    const known = this.#contents.get(table)
    if (known) return known
    const columns = this.#database.all('sqlite_schema', `PRAGMA table_info(${table})`)
    const first = columns.slice(0, firstColumns[table]).filter((column) => column.text('name') !== 'der')
    const sql = `json_array(${first.map(jsonTerm).join(', ')})${addedSql(columns.slice(firstColumns[table]))}`
    this.#contents.set(table, sql)
    return sql
  }
}

/** How many columns each table had in the format that brought it. */
const firstColumns: Readonly<Record<JournaledTable, number>> = {
  authority: 6,
  request: 11,
  certificate: 23,
  revocation: 9,
  crl: 14,
  ocsp: 6,
  trust_list: 5,
  trust_anchor: 12,
}

/** Columns that a later format added: nothing while all of them are NULL, so that older digests stay true. */
function addedSql(columns: readonly Row[]): string {
  if (columns.length === 0) return ''
  const areNull = columns.map((column) => `${column.text('name')} IS NULL`).join(' AND ')
  return ` || iif(${areNull}, '', json_array(${columns.map(jsonTerm).join(', ')}))`
}

/** A BLOB goes as upper-case hex. */
function jsonTerm(column: Row): string {
  const name = column.text('name')
  if (column.text('type') !== 'BLOB') return name
  return column.integer('notnull') === 1 ? `hex(${name})` : `iif(${name} IS NULL, NULL, hex(${name}))`
}
