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
import { TextFinding } from './text-finding.ts'

/** From behind `start`. */
interface Walk {
  readonly isDescending: boolean
  readonly start: number | null
}

const fromTheFirst: Walk = { isDescending: false, start: null }
/** So many that are found are put in order; more are found in the order's index soon enough. */
const fewest = 2000

export class RegisteredList extends CertificateList {
  readonly #database: Database
  readonly #register: CertificateRegister
  readonly #finding: TextFinding

  constructor(database: Database, register: CertificateRegister) {
    super(database)
    this.#database = database
    this.#register = register
    this.#finding = new TextFinding(database, register)
  }

  override list(filter: CertificateFilter, page: CertificatePage): CertificateSlice {
    const order = page.order ?? newestFirst
    if (order.by !== 'recorded') return this.#listOrdered(filter, page)
    const { after, ...rest } = page
    const start = after === undefined ? null : idOfCursor(after)
    const ids: number[] = []
    // One more than the page shows tells whether there are more.
    this.#visit(filter, { isDescending: order.isDescending, start }, (id) => ids.push(id) <= page.limit)
    return this.listWhere([among(ids)], rest)
  }

  override count(filter: CertificateFilter): number {
    const { text, issuerAuthorityId, ...others } = filter
    const asksMore = asksAnything(others)
    // Those of one issuer alone are counted in its index.
    if (text === undefined && !asksMore && issuerAuthorityId !== undefined) return super.count(filter)
    if (text !== undefined && !asksMore && issuerAuthorityId === undefined) return this.#countOfText(text)
    let count = 0
    this.#visit(filter, fromTheFirst, () => {
      count += 1
      return true
    })
    return count
  }

  #listOrdered(filter: CertificateFilter, page: CertificatePage): CertificateSlice {
    const ids: number[] = []
    this.#visit(filter, fromTheFirst, (id) => ids.push(id) <= fewest)
    return ids.length > fewest ? super.list(filter, page) : this.listWhere([among(ids)], page)
  }

  /** Visits in order those that are meant, while `take` is true. A generator would take longer than all the rest. */
  #visit(filter: CertificateFilter, walk: Walk, take: (id: number) => boolean): void {
    const isMeant = predicateOf(this.#register.columns, filter)
    const { text, ...others } = filter
    const visit = (id: number) => !isMeant(id) || take(id)
    if (text === undefined) this.#visitAll(walk, visit)
    else if (asksAnything(others)) this.#visitFound(text, walk, visit)
    else this.#visitText(text, walk, visit)
  }

  #visitAll(walk: Walk, take: (id: number) => boolean): void {
    const { length } = this.#register.columns
    const step = walk.isDescending ? -1 : 1
    const first = walk.isDescending ? Math.min((walk.start ?? length + 1) - 1, length) : (walk.start ?? 0) + 1
    for (let id = first; id >= 1 && id <= length; id += step) if (!take(id)) return
  }

  /** Of many that a text finds few may be meant: all are at hand before the first is asked for. */
  #visitFound(text: string, { isDescending, start }: Walk, take: (id: number) => boolean): void {
    const ids = this.#finding.ids(text)
    for (let at = 0; at < ids.length; at++) {
      const id = ids[isDescending ? ids.length - 1 - at : at] ?? 0
      if (start !== null && (isDescending ? id >= start : id <= start)) continue
      if (!take(id)) return
    }
  }

  #visitText(text: string, { isDescending, start }: Walk, take: (id: number) => boolean): void {
    const found = idsOfText(text)
    if (!found) return
    const sql = `${found.sql} ORDER BY 1 ${isDescending ? 'DESC' : 'ASC'}`
    for (const [id] of this.#database.iterateArrays(sql, ...found.values)) {
      if (typeof id !== 'number') continue
      if (start !== null && (isDescending ? id >= start : id <= start)) continue
      if (!take(id)) return
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

function asksAnything(filter: CertificateFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined)
}

function among(ids: readonly number[]) {
  return { sql: 'c.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(ids)] }
}
