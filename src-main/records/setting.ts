// What the keep remembers of its owner's preferences, as JSON by key. Not journaled: nothing here may decide
// what is signed.

import type { Json } from './canonical-json.ts'
import type { Database } from './database.ts'
import { damaged } from './sqlite-error.ts'

export class Settings {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** Undefined where nothing was set. The caller narrows what it finds. */
  get(key: string): unknown {
    const row = this.#database.get('setting', 'SELECT key, value FROM setting WHERE key = ?', key)
    if (!row) return undefined
    try {
      return JSON.parse(row.text('value'))
    } catch (thrown) {
      throw damaged('A setting is not JSON', { table: 'setting', key }, thrown)
    }
  }

  /** Durable at once, or with the transaction in which it is called. */
  set(key: string, value: Json): void {
    this.#database.run(
      'INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)',
      key,
      JSON.stringify(value),
    )
  }
}
