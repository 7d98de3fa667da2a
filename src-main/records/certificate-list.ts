// Lists of certificates: pages after a cursor, filters, counts. States are those of the contract at a given
// instant, revocation before expiry; the instant is an argument.

import { secondsOfInstant } from '../contract/instant.ts'
import {
  type CertificateOrder,
  conditionAfter,
  cursorOf,
  newestFirst,
  orderTerms,
} from './certificate-order.ts'
import { type Certificate, readCertificate, selectCertificate } from './certificate-row.ts'
import { type CertificateStatus, certificateStatuses } from './certificate-status.ts'
import type { Database, Value } from './database.ts'
import { matchExpression } from './search-text.ts'

export interface CertificateFilter {
  /** Null for those whose issuer the keep does not know. */
  readonly issuerAuthorityId?: number | null
  readonly origin?: Certificate['origin']
  /** Default `signed`. */
  readonly status?: Certificate['status']
  readonly profile?: string
  readonly certifies?: Certificate['certifies']
  readonly state?: {
    readonly is: 'valid' | 'notYetValid' | 'expiring' | 'expired' | 'revoked' | 'onHold'
    readonly at: string
    /** The end of the window within which a valid certificate is `expiring`. */
    readonly expiringBefore: string
  }
  /** From (inclusive) and before (exclusive). */
  readonly notAfter?: Range
  readonly recordedAt?: Range
  readonly key?: KeyFilter
  /** Words of the subject, each a beginning; or the hex of a serial number or of a fingerprint's beginning. */
  readonly text?: string
}

interface Range {
  readonly from?: string
  readonly before?: string
}

/** Keys of an algorithm, or of a family of them; of RSA and the like also by their size. */
export interface KeyFilter {
  readonly algorithm: string
  readonly bitsBelow?: number
  readonly bitsAbove?: number
}

export interface CertificatePage {
  /** The newest first, unless given. */
  readonly order?: CertificateOrder
  /** The `next` of the page before. */
  readonly after?: string
  readonly limit: number
}

export interface CertificateSlice {
  readonly certificates: Certificate[]
  readonly next: string | null
}

export class CertificateList {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** One page; `next` is null at the end. Throws `input.invalid` for a cursor that is none of ours. */
  list(filter: CertificateFilter, page: CertificatePage): CertificateSlice {
    return this.listWhere(conditionsOf(filter), page)
  }

  /** A page of the rows of which all conditions are true. */
  protected listWhere(asked: readonly Condition[], page: CertificatePage): CertificateSlice {
    const order = page.order ?? newestFirst
    const conditions = [...asked]
    if (page.after !== undefined) conditions.push(conditionAfter(this.#database, order, page.after))
    const { where, values } = joined(conditions)
    const sql = `${selectCertificate} ${where} ORDER BY ${orderTerms(order)} LIMIT ?`
    const rows = this.#database.all('certificate', sql, ...values, page.limit + 1)
    const certificates = rows.slice(0, page.limit).map(readCertificate)
    const last = rows.length > page.limit ? certificates.at(-1) : undefined
    return { certificates, next: last ? cursorOf(last) : null }
  }

  /** What OCSP says of each certificate of an issuer that ends at `from` or later, without loading all. */
  statuses(issuerAuthorityId: number, from?: string): Iterable<CertificateStatus> {
    return certificateStatuses(this.#database, issuerAuthorityId, from)
  }

  count(filter: CertificateFilter): number {
    const { where, values } = joined(conditionsOf(filter))
    const from = filter.state
      ? selectCertificate.slice(selectCertificate.indexOf('FROM'))
      : 'FROM certificate AS c'
    const row = this.#database.get('certificate', `SELECT count(*) AS total ${from} ${where}`, ...values)
    return row?.integer('total') ?? 0
  }

  /** How many signed certificates each authority has issued, by the authority's id. */
  countByIssuer(): Map<number, number> {
    const sql = `SELECT issuer_authority_id AS id, count(*) AS total FROM certificate
      WHERE status = 'signed' AND issuer_authority_id IS NOT NULL GROUP BY issuer_authority_id`
    const rows = this.#database.all('certificate', sql)
    return new Map(rows.map((row) => [row.integer('id'), row.integer('total')]))
  }
}

export interface Condition {
  readonly sql: string
  readonly values: readonly Value[]
}

function conditionsOf(filter: CertificateFilter): Condition[] {
  const conditions: Condition[] = [{ sql: 'c.status = ?', values: [filter.status ?? 'signed'] }]
  const add = (sql: string, value: Value | undefined): void => {
    if (value !== undefined) conditions.push({ sql, values: [value] })
  }
  add('c.issuer_authority_id IS ?', filter.issuerAuthorityId)
  add('c.origin = ?', filter.origin)
  add('c.profile = ?', filter.profile)
  add('c.certifies = ?', filter.certifies)
  add('c.not_after >= ?', secondsOrNone(filter.notAfter?.from))
  add('c.not_after < ?', secondsOrNone(filter.notAfter?.before))
  add('c.recorded_at >= ?', secondsOrNone(filter.recordedAt?.from))
  add('c.recorded_at < ?', secondsOrNone(filter.recordedAt?.before))
  if (filter.key) conditions.push(...keyConditions(filter.key))
  if (filter.state) conditions.push(stateCondition(filter.state))
  if (filter.text !== undefined) conditions.push(textCondition(filter.text))
  return conditions
}

/** The names end in the size: `rsa-3072`, `rsa-pss-4096`. */
const bitsOfKey = "CAST(ltrim(replace(c.key_algorithm, 'rsa', ''), '-ps') AS INTEGER)"

function keyConditions({ algorithm, bitsBelow, bitsAbove }: KeyFilter): Condition[] {
  const isOfFamily = '(c.key_algorithm = ? OR substr(c.key_algorithm, 1, ?) = ?)'
  const family = { sql: isOfFamily, values: [algorithm, algorithm.length + 1, `${algorithm}-`] }
  const isSized = { sql: `${bitsOfKey} > 0`, values: [] }
  return [
    family,
    ...(bitsBelow === undefined ? [] : [isSized, { sql: `${bitsOfKey} < ?`, values: [bitsBelow] }]),
    ...(bitsAbove === undefined ? [] : [isSized, { sql: `${bitsOfKey} > ?`, values: [bitsAbove] }]),
  ]
}

function stateCondition(state: NonNullable<CertificateFilter['state']>): Condition {
  const at = secondsOfInstant(state.at)
  const soon = secondsOfInstant(state.expiringBefore)
  switch (state.is) {
    case 'revoked':
      return { sql: 'r.reason_code <> 6', values: [] }
    case 'onHold':
      return { sql: 'r.reason_code = 6', values: [] }
    case 'expired':
      return { sql: 'r.id IS NULL AND c.not_before <= ? AND c.not_after < ?', values: [at, at] }
    case 'notYetValid':
      return { sql: 'r.id IS NULL AND c.not_before > ?', values: [at] }
    case 'expiring':
      return { sql: `${inForce} AND c.not_after < ?`, values: [at, at, soon] }
    case 'valid':
      return { sql: `${inForce} AND c.not_after >= ?`, values: [at, at, soon] }
  }
}

const inForce = 'r.id IS NULL AND c.not_before <= ? AND c.not_after >= ?'

function textCondition(text: string): Condition {
  const found = idsOfText(text)
  return found ? { sql: `c.id IN (${found.sql})`, values: found.values } : { sql: '0', values: [] }
}

/** Selects the ids that a text finds; null for one that can find none. */
export function idsOfText(text: string): Condition | null {
  const words = matchExpression(text)
  const found: Condition[] = []
  if (words)
    found.push({ sql: 'SELECT rowid FROM certificate_text WHERE certificate_text MATCH ?', values: [words] })
  const hex = text.replace(/[\s:]/g, '').toLowerCase()
  if (isHexOfCertificate.test(hex)) found.push(...identified(Buffer.from(hex, 'hex')))
  return found.length === 0 ? null : union(found)
}

/** A serial number, or a fingerprint's beginning. */
const isHexOfCertificate = /^(?:[0-9a-f]{2}){4,32}$/

function identified(octets: Buffer): Condition[] {
  const last = Buffer.concat([octets, Buffer.alloc(32, 0xff)])
  return [
    { sql: 'SELECT id FROM certificate WHERE serial_number = ?', values: [octets] },
    { sql: 'SELECT id FROM certificate WHERE sha256 BETWEEN ? AND ?', values: [octets, last] },
  ]
}

function union(parts: readonly Condition[]): Condition {
  return { sql: parts.map((part) => part.sql).join(' UNION '), values: parts.flatMap((part) => part.values) }
}

function joined(conditions: readonly Condition[]): { where: string; values: Value[] } {
  const where = `WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}`
  return { where, values: conditions.flatMap((condition) => condition.values) }
}

function secondsOrNone(instant: string | undefined): number | undefined {
  return instant === undefined ? undefined : secondsOfInstant(instant)
}
