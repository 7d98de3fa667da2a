// A row as SQLite gave it, narrowed column by column: a value of impossible shape is `records.damaged` with
// the table and the key, never an exception further on.

import type { SQLOutputValue } from 'node:sqlite'
import type { RootkeepError } from '../contract/errors.ts'
import { instantOfSeconds, isInstant } from '../contract/instant.ts'
import { toHex } from './octets.ts'
import { damaged } from './sqlite-error.ts'

export type Columns = Record<string, SQLOutputValue>

export class Row {
  readonly #table: string
  readonly #columns: Columns

  constructor(table: string, columns: Columns) {
    this.#table = table
    this.#columns = columns
  }

  integer(name: string): number {
    const value = this.#columns[name]
    if (typeof value === 'number' && Number.isSafeInteger(value)) return value
    throw this.impossible(name)
  }

  text(name: string): string {
    const value = this.#columns[name]
    if (typeof value === 'string') return value
    throw this.impossible(name)
  }

  octets(name: string): Uint8Array {
    const value = this.#columns[name]
    if (value instanceof Uint8Array) return value
    throw this.impossible(name)
  }

  /** A BLOB as lower-case hex. */
  hex(name: string): string {
    return toHex(this.octets(name))
  }

  /** Integer seconds as an instant of the contract. */
  instant(name: string): string {
    const seconds = this.integer(name)
    if (!isInstant(seconds)) throw this.impossible(name)
    return instantOfSeconds(seconds)
  }

  oneOf<const T extends string>(name: string, values: readonly T[]): T {
    const value = values.find((each) => each === this.#columns[name])
    if (value !== undefined) return value
    throw this.impossible(name)
  }

  /** What `read` gives for the column, or null where it is NULL: `row.optional('hex', 'sha256')`. */
  optional<K extends 'integer' | 'text' | 'octets' | 'hex' | 'instant'>(
    read: K,
    name: string,
  ): ReturnType<Row[K]> | null {
    if (this.#columns[name] === null) return null
    return this[read](name) as ReturnType<Row[K]>
  }

  /** The error that names the column's row; to be thrown by a reader that knows more of its values. */
  impossible(name: string): RootkeepError {
    const key = this.#columns.id ?? this.#columns.sequence ?? this.#columns.key ?? null
    return damaged(`The records hold an impossible ${name} in the table ${this.#table}`, {
      table: this.#table,
      key: String(key),
      column: name,
    })
  }
}
