// The one way by which journaled tables change: each inserted or changed row is noted, and the next journal
// entry takes the digests of the noted rows with it, so that no row can change unjournaled (FORMAT.md).

import type { Database, Value } from './database.ts'
import { type JournaledTable, RowDigests } from './row-digest.ts'
import { damaged } from './sqlite-error.ts'

/** A row that an act inserted or changed, and the SHA-256 of its content afterwards, in hex. */
export interface Change {
  readonly table: JournaledTable
  readonly id: number
  readonly digest: string
}

export class Ledger {
  readonly #database: Database
  readonly #digests: RowDigests
  readonly #touched = new Map<string, { table: JournaledTable; id: number }>()

  constructor(database: Database) {
    this.#database = database
    this.#digests = new RowDigests(database)
  }

  /** True when every change so far is in a journal entry. */
  get isBalanced(): boolean {
    return this.#touched.size === 0
  }

  insert(table: JournaledTable, columns: Readonly<Record<string, Value>>): number {
    this.#assertTransaction()
    const id = this.#database.insert(table, columns)
    this.#touched.set(`${table} ${id}`, { table, id })
    return id
  }

  /** Throws `records.damaged` when there is no such row: the caller has read it before. */
  update(table: JournaledTable, id: number, columns: Readonly<Record<string, Value>>): void {
    this.#assertTransaction()
    if (!this.#database.update(table, id, columns)) {
      throw damaged(`A row of ${table} is missing`, { table, key: String(id) })
    }
    this.#touched.set(`${table} ${id}`, { table, id })
  }

  /** The rows touched since the last entry with their digests now, in the order in which they were touched. */
  takeChanges(): Change[] {
    const changes = [...this.#touched.values()].map(({ table, id }) => ({
      table,
      id,
      digest: this.#digests.of(table, id),
    }))
    this.#touched.clear()
    return changes
  }

  /** After a rollback: what was touched never happened. */
  forget(): void {
    this.#touched.clear()
  }

  #assertTransaction(): void {
    if (!this.#database.isInTransaction) throw new Error('a change outside of a transaction')
  }
}
