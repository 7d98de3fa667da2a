// Lists and counts of certificates by the register, which looks through all of them at once; the rows of a page, and
// what is typed as words, come from the tables. The same answers as certificate-list.ts gives, for large records.

import {
  type CertificateFilter,
  CertificateList,
  type CertificatePage,
  type CertificateSlice,
  idsOfText,
} from './certificate-list.ts'
import { idOfCursor, newestFirst } from './certificate-order.ts'
import type { CertificateRegister } from './certificate-register.ts'
import type { Database } from './database.ts'
import { predicateOf } from './register-filter.ts'

/** So many that are found are put in order; more are found in the order's index soon enough. */
const fewest = 2000

export class RegisteredList extends CertificateList {
  readonly #database: Database
  readonly #register: CertificateRegister

  constructor(database: Database, register: CertificateRegister) {
    super(database)
    this.#database = database
    this.#register = register
  }

  override list(filter: CertificateFilter, page: CertificatePage): CertificateSlice {
    const order = page.order ?? newestFirst
    if (order.by !== 'recorded') return this.#listOrdered(filter, page)
    const { after, ...rest } = page
    const start = after === undefined ? null : idOfCursor(after)
    const ids: number[] = []
    for (const id of this.#found(filter, { isDescending: order.isDescending, start })) {
      if (ids.push(id) > page.limit) break
    }
    return this.listWhere([among(ids)], rest)
  }

  override count(filter: CertificateFilter): number {
    const { text, issuerAuthorityId, ...others } = filter
    const asksMore = Object.values(others).some((value) => value !== undefined)
    // Those of one issuer alone are counted in its index.
    if (text === undefined && !asksMore && issuerAuthorityId !== undefined) return super.count(filter)
    if (text !== undefined && !asksMore && issuerAuthorityId === undefined) return this.#countOfText(text)
    let count = 0
    for (const _ of this.#found(filter, { isDescending: false, start: null })) count += 1
    return count
  }

  #listOrdered(filter: CertificateFilter, page: CertificatePage): CertificateSlice {
    const ids: number[] = []
    for (const id of this.#found(filter, { isDescending: false, start: null })) {
      if (ids.push(id) > fewest) return super.list(filter, page)
    }
    return this.listWhere([among(ids)], page)
  }

  /** Ids in order, from behind `start`. */
  *#found(
    filter: CertificateFilter,
    walk: { readonly isDescending: boolean; readonly start: number | null },
  ): Generator<number, void, undefined> {
    const isMeant = predicateOf(this.#register.columns, filter)
    const ids = filter.text === undefined ? this.#all(walk) : this.#ofText(filter.text, walk)
    for (const id of ids) if (isMeant(id)) yield id
  }

  *#all({ isDescending, start }: { isDescending: boolean; start: number | null }): Generator<number> {
    const { length } = this.#register.columns
    if (isDescending) for (let id = Math.min(start ?? length + 1, length + 1) - 1; id >= 1; id--) yield id
    else for (let id = (start ?? 0) + 1; id <= length; id++) yield id
  }

  *#ofText(
    text: string,
    { isDescending, start }: { isDescending: boolean; start: number | null },
  ): Generator<number> {
    const found = idsOfText(text)
    if (!found) return
    const direction = isDescending ? 'DESC' : 'ASC'
    const sql = `${found.sql} ORDER BY 1 ${direction}`
    for (const [id] of this.#database.iterateArrays(sql, ...found.values)) {
      if (typeof id !== 'number') continue
      if (start === null || (isDescending ? id < start : id > start)) yield id
    }
  }

  /** Those that are not signed are few; the others are counted where they are found. */
  #countOfText(text: string): number {
    const found = idsOfText(text)
    if (!found) return 0
    const count = (sql: string, ...more: readonly string[]): number => {
      const row = this.#database.get(
        'certificate_text',
        `SELECT count(*) AS total FROM (${found.sql})${sql}`,
        ...[...found.values, ...more],
      )
      return row?.integer('total') ?? 0
    }
    const { unsigned } = this.#register.columns
    const all = count('')
    if (unsigned.size === 0) return all
    return all - count(' WHERE rowid IN (SELECT value FROM json_each(?))', JSON.stringify([...unsigned]))
  }
}

function among(ids: readonly number[]) {
  return { sql: 'c.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(ids)] }
}
