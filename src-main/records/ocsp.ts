// The log of OCSP responses: what was answered when, by its digest. The DER is not kept: an answer has no
// number to protect and is worth nothing after its nextUpdate, and `presign` makes a hundred thousand at once.

import { secondsOfInstant } from '../contract/instant.ts'
import type { Database } from './database.ts'
import type { Ledger } from './ledger.ts'
import { fromHex, sha256Hex } from './octets.ts'
import type { Row } from './row.ts'

export interface OcspResponse {
  readonly id: number
  readonly issuerAuthorityId: number
  readonly serialNumbers: readonly string[]
  readonly status: 'signing' | 'signed' | 'failed'
  readonly producedAt: string
  readonly sha256: string | null
}

export type OcspReservation = Omit<OcspResponse, 'id' | 'status' | 'sha256'>

export class OcspResponses {
  readonly #database: Database
  readonly #ledger: Ledger

  constructor(database: Database, ledger: Ledger) {
    this.#database = database
    this.#ledger = ledger
  }

  /**
   * Notes which serial numbers are about to be answered for, none where it is not known yet who will ask (a live
   * responder), and returns the row's id.
   */
  reserve(response: OcspReservation): number {
    return this.#ledger.insert('ocsp', {
      issuer_authority_id: response.issuerAuthorityId,
      serial_numbers: JSON.stringify(response.serialNumbers),
      status: 'signing',
      produced_at: secondsOfInstant(response.producedAt),
    })
  }

  /** Notes the digest of the signed response and returns it in hex. */
  complete(id: number, der: Uint8Array): string {
    const digest = sha256Hex(der)
    this.settle(id, digest)
    return digest
  }

  /** Notes that everything was signed that was reserved together; `digest` is of all the octets in order, in hex. */
  settle(id: number, digest: string): void {
    this.#assertSigning(id)
    this.#ledger.update('ocsp', id, { status: 'signed', sha256: fromHex(digest) })
  }

  fail(id: number): void {
    this.#assertSigning(id)
    this.#ledger.update('ocsp', id, { status: 'failed' })
  }

  /** Newest first; `next` is null at the end. */
  list(page: { before?: number; limit: number }): { responses: OcspResponse[]; next: number | null } {
    const sql = 'SELECT * FROM ocsp WHERE id < ? ORDER BY id DESC LIMIT ?'
    const rows = this.#database.all('ocsp', sql, page.before ?? Number.MAX_SAFE_INTEGER, page.limit + 1)
    const responses = rows.slice(0, page.limit).map(readResponse)
    return { responses, next: rows.length > page.limit ? (responses.at(-1)?.id ?? null) : null }
  }

  #assertSigning(id: number): void {
    const row = this.#database.get('ocsp', 'SELECT id, status FROM ocsp WHERE id = ?', id)
    if (row?.text('status') !== 'signing') throw new Error('the response is not being signed')
  }
}

function readResponse(row: Row): OcspResponse {
  return {
    id: row.integer('id'),
    issuerAuthorityId: row.integer('issuer_authority_id'),
    serialNumbers: readSerialNumbers(row),
    status: row.oneOf('status', ['signing', 'signed', 'failed']),
    producedAt: row.instant('produced_at'),
    sha256: row.optional('hex', 'sha256'),
  }
}

function readSerialNumbers(row: Row): string[] {
  let list: unknown
  try {
    list = JSON.parse(row.text('serial_numbers'))
  } catch {
    throw row.impossible('serial_numbers')
  }
  if (Array.isArray(list) && list.every((each) => typeof each === 'string')) return list
  throw row.impossible('serial_numbers')
}
