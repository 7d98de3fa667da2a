// Certification requests (PKCS#10), each recognised by the SHA-256 of its DER: the inbox, and those made here.
// Whether a request is sound has been checked by pki before it comes here.

import { RootkeepError } from '../contract/errors.ts'
import { secondsOfInstant } from '../contract/instant.ts'
import type { Database, Value } from './database.ts'
import type { Ledger } from './ledger.ts'
import { fromHex, sha256Hex } from './octets.ts'
import type { Row } from './row.ts'

export interface Request {
  readonly id: number
  readonly sha256: string
  readonly subject: string
  readonly keyAlgorithm: string
  readonly subjectPublicKeySha256: string
  /** The name of the file that it came in. */
  readonly fileName: string
  readonly receivedAt: string
  readonly status: 'pending' | 'issued' | 'rejected'
  /** Why it was rejected. */
  readonly reason: string | null
  readonly certificateSha256: string | null
  /** The vault's key, of a request that was made here; null for one that came in. */
  readonly keyId: string | null
}

export type NewRequest = Omit<
  Request,
  'id' | 'sha256' | 'status' | 'reason' | 'certificateSha256' | 'keyId'
> & {
  readonly keyId?: string
  readonly der: Uint8Array
}

export interface RequestPage {
  readonly status?: Request['status']
  /** The newest first, unless given; by the subject's text regardless of case. */
  readonly order?: RequestOrder
  /** The `next` of the page before. */
  readonly after?: number
  readonly limit: number
}

export interface RequestOrder {
  readonly by: 'received' | 'subject'
  readonly isDescending: boolean
}

const select = `SELECT id, sha256, subject, key_algorithm, spki_sha256, file_name, received_at, status, reason,
  certificate_sha256, key_id FROM request`

const bySubject = 'subject COLLATE NOCASE'

/** In the order of subjects the index of states is no help: the plus keeps SQLite from it, and from sorting. */
function statusCondition({ by }: RequestOrder, status: Request['status'], values: Value[]): string {
  values.push(status)
  return by === 'subject' ? '+status = ?' : 'status = ?'
}

export class Requests {
  readonly #database: Database
  readonly #ledger: Ledger

  constructor(database: Database, ledger: Ledger) {
    this.#database = database
    this.#ledger = ledger
  }

  /** Takes a request in as pending, or recognises one that came before, whatever became of it. */
  add(request: NewRequest): { id: number; isKnown: boolean } {
    const digest = sha256Hex(request.der)
    const known = this.findBySha256(digest)
    if (known) return { id: known.id, isKnown: true }
    const id = this.#ledger.insert('request', {
      sha256: fromHex(digest),
      der: request.der,
      subject: request.subject,
      key_algorithm: request.keyAlgorithm,
      spki_sha256: fromHex(request.subjectPublicKeySha256),
      file_name: request.fileName,
      received_at: secondsOfInstant(request.receivedAt),
      status: 'pending',
      key_id: request.keyId ?? null,
    })
    return { id, isKnown: false }
  }

  /** Requests that were made here for a key of the vault, newest first. */
  ofKey(keyId: string): Request[] {
    return this.#database
      .all('request', `${select} WHERE key_id = ? ORDER BY id DESC`, keyId)
      .map(readRequest)
  }

  /** Marks a request as answered by a certificate (SHA-256 in hex). Throws `request.not-pending`. */
  markIssued(id: number, certificateSha256: string): void {
    this.#settle(id, { status: 'issued', certificate_sha256: fromHex(certificateSha256) })
  }

  /** Throws `request.not-pending`. */
  reject(id: number, reason: string): void {
    this.#settle(id, { status: 'rejected', reason })
  }

  /** Makes a rejected request pending again. Throws `request.not-rejected`, `request.unknown`. */
  reopen(id: number): void {
    const { status } = this.get(id)
    if (status !== 'rejected') {
      throw new RootkeepError('request.not-rejected', 'The request was not rejected', { request: id, status })
    }
    this.#ledger.update('request', id, { status: 'pending', reason: null })
  }

  /** Throws `request.unknown`. */
  get(id: number): Request {
    const row = this.#database.get('request', `${select} WHERE id = ?`, id)
    if (!row) throw unknown(id)
    return readRequest(row)
  }

  findBySha256(digest: string): Request | undefined {
    const row = this.#database.get('request', `${select} WHERE sha256 = ?`, fromHex(digest))
    return row && readRequest(row)
  }

  /** DER of the CertificationRequest. Throws `request.unknown`. */
  der(id: number): Uint8Array {
    const row = this.#database.get('request', 'SELECT id, der FROM request WHERE id = ?', id)
    if (!row) throw unknown(id)
    return row.octets('der')
  }

  /** The inbox; `next` is null at the end. */
  list(page: RequestPage): { requests: Request[]; next: number | null } {
    const order = page.order ?? { by: 'received', isDescending: true }
    const direction = order.isDescending ? 'DESC' : 'ASC'
    const terms = order.by === 'subject' ? `${bySubject} ${direction}, id ${direction}` : `id ${direction}`
    const values: Value[] = []
    const conditions = ['key_id IS NULL']
    if (page.after !== undefined) conditions.push(this.#after(order, page.after, values))
    if (page.status) conditions.push(statusCondition(order, page.status, values))
    const sql = `${select} WHERE ${conditions.join(' AND ')} ORDER BY ${terms} LIMIT ?`
    const rows = this.#database.all('request', sql, ...values, page.limit + 1)
    const requests = rows.slice(0, page.limit).map(readRequest)
    return { requests, next: rows.length > page.limit ? (requests.at(-1)?.id ?? null) : null }
  }

  #after({ by, isDescending }: RequestOrder, id: number, values: Value[]): string {
    const sign = isDescending ? '<' : '>'
    if (by === 'subject') values.push(this.get(id).subject)
    values.push(id)
    return by === 'subject' ? `(${bySubject}, id) ${sign} (?, ?)` : `id ${sign} ?`
  }

  /** How many of the inbox. */
  count(status: Request['status']): number {
    const sql = 'SELECT count(*) AS total FROM request WHERE status = ? AND key_id IS NULL'
    const row = this.#database.get('request', sql, status)
    return row?.integer('total') ?? 0
  }

  /** Since when the inbox's oldest pending request waits; null where none does. */
  firstPending(): string | null {
    const sql = `SELECT id, received_at FROM request WHERE status = 'pending' AND key_id IS NULL
      ORDER BY received_at LIMIT 1`
    return this.#database.get('request', sql)?.instant('received_at') ?? null
  }

  /** Throws `request.not-pending` for one that was answered or rejected, `request.unknown`. */
  assertPending(id: number): void {
    const { status } = this.get(id)
    if (status === 'pending') return
    throw new RootkeepError('request.not-pending', 'The request was answered or rejected already', {
      request: id,
      status,
    })
  }

  #settle(id: number, columns: Readonly<Record<string, Value>>): void {
    this.assertPending(id)
    this.#ledger.update('request', id, columns)
  }
}

function readRequest(row: Row): Request {
  return {
    id: row.integer('id'),
    sha256: row.hex('sha256'),
    subject: row.text('subject'),
    keyAlgorithm: row.text('key_algorithm'),
    subjectPublicKeySha256: row.hex('spki_sha256'),
    fileName: row.text('file_name'),
    receivedAt: row.instant('received_at'),
    status: row.oneOf('status', ['pending', 'issued', 'rejected']),
    reason: row.optional('text', 'reason'),
    certificateSha256: row.optional('hex', 'certificate_sha256'),
    keyId: row.optional('text', 'key_id'),
  }
}

function unknown(id: number): RootkeepError {
  return new RootkeepError('request.unknown', 'There is no such request in this keep', { request: id })
}
