// The certificates that a text finds, of large records: taken out of the index of words as one value, since a million
// rows are dear to hand over one by one, and kept while the text stays, as when terms are typed behind it.

import { idsOfText } from './certificate-list.ts'
import type { CertificateRegister } from './certificate-register.ts'
import type { Database } from './database.ts'

interface Finding {
  readonly text: string
  /** The state of the records in which it was found. */
  readonly sequence: number | null
  readonly ids: Uint32Array
}

export class TextFinding {
  readonly #database: Database
  readonly #register: CertificateRegister
  #last: Finding | null = null

  constructor(database: Database, register: CertificateRegister) {
    this.#database = database
    this.#register = register
  }

  /** The ids of those that a text finds, rising, whatever else is asked of them. */
  ids(text: string): Uint32Array {
    const { sequence } = this.#register
    if (this.#last?.text !== text || this.#last.sequence !== sequence) {
      this.#last = { text, sequence, ids: this.#find(text) }
    }
    return this.#last.ids
  }

  #find(text: string): Uint32Array {
    const found = idsOfText(text)
    if (!found) return new Uint32Array()
    const sql = `WITH found (id) AS (${found.sql}) SELECT json_group_array(id) AS ids
      FROM (SELECT id FROM found ORDER BY id)`
    const row = this.#database.get('certificate_text', sql, ...found.values)
    return Uint32Array.from(JSON.parse(row?.text('ids') ?? '[]') as number[])
  }
}
