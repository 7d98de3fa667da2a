// CRLs: the number is committed as `signing` before the key is used, and numbers of one issuer only rise
// (RFC 5280 §5.2.3), full and delta CRLs in one sequence.

import { RootkeepError } from '../contract/errors.ts'
import { secondsOfInstant } from '../contract/instant.ts'
import type { Database, Value } from './database.ts'
import type { Journal } from './journal.ts'
import type { Ledger } from './ledger.ts'
import { fromHex, sha256Hex } from './octets.ts'
import type { Row } from './row.ts'

export interface Crl {
  readonly id: number
  readonly issuerAuthorityId: number
  readonly crlNumber: number
  readonly kind: 'full' | 'delta'
  /** BaseCRLNumber of a delta. */
  readonly baseCrlNumber: number | null
  /** The part of a partitioned list; null for the whole. */
  readonly partition: number | null
  readonly status: 'signing' | 'signed' | 'failed'
  readonly thisUpdate: string
  readonly nextUpdate: string
  readonly recordedAt: string
  /** The journal entry that reserved it: revocations up to there are in it. */
  readonly recordedIn: number
  readonly sha256: string | null
  readonly entryCount: number | null
}

/** Which of an authority's lists is meant. */
export type CrlSort = Pick<Crl, 'kind' | 'partition'>

export type CrlReservation = Omit<Crl, 'id' | 'status' | 'recordedIn' | 'sha256' | 'entryCount'>

const select = `SELECT id, issuer_authority_id, crl_number, kind, base_crl_number, partition, status, this_update,
  next_update, recorded_at, recorded_in, sha256, entry_count FROM crl`

export class Crls {
  readonly #database: Database
  readonly #ledger: Ledger
  readonly #journal: Journal

  constructor(database: Database, ledger: Ledger, journal: Journal) {
    this.#database = database
    this.#ledger = ledger
    this.#journal = journal
  }

  /** One more than any number that the issuer has spent, whether it was signed or not; the first is 1. */
  nextCrlNumber(issuerAuthorityId: number): number {
    const sql = 'SELECT coalesce(max(crl_number), 0) AS last FROM crl WHERE issuer_authority_id = ?'
    return (this.#database.get('crl', sql, issuerAuthorityId)?.integer('last') ?? 0) + 1
  }

  /** Spends the CRL number and returns the row's id. Throws `crl.number-not-increasing`. */
  reserve(crl: CrlReservation): number {
    const next = this.nextCrlNumber(crl.issuerAuthorityId)
    if (!Number.isSafeInteger(crl.crlNumber) || crl.crlNumber < next) {
      throw new RootkeepError('crl.number-not-increasing', 'CRL numbers must rise', {
        crlNumber: String(crl.crlNumber),
        lowest: String(next),
      })
    }
    return this.#ledger.insert('crl', {
      issuer_authority_id: crl.issuerAuthorityId,
      crl_number: crl.crlNumber,
      kind: crl.kind,
      base_crl_number: crl.baseCrlNumber,
      partition: crl.partition,
      status: 'signing',
      this_update: secondsOfInstant(crl.thisUpdate),
      next_update: secondsOfInstant(crl.nextUpdate),
      recorded_at: secondsOfInstant(crl.recordedAt),
      recorded_in: this.#journal.nextSequence(),
    })
  }

  /** Keeps the signed CRL and returns its SHA-256 in hex. */
  complete(id: number, der: Uint8Array, entryCount: number): string {
    this.#assertSigning(id)
    const digest = sha256Hex(der)
    this.#ledger.update('crl', id, {
      status: 'signed',
      sha256: fromHex(digest),
      entry_count: entryCount,
      der,
    })
    return digest
  }

  /** Notes that a reserved CRL was not signed after all; its number stays spent. */
  fail(id: number): void {
    this.#assertSigning(id)
    this.#ledger.update('crl', id, { status: 'failed' })
  }

  /** Throws `crl.unknown`. */
  get(id: number): Crl {
    return this.#first('id = ?', id) ?? raiseUnknown()
  }

  findBySha256(digest: string): Crl | undefined {
    return this.#first('sha256 = ?', fromHex(digest))
  }

  findByNumber(issuerAuthorityId: number, crlNumber: number): Crl | undefined {
    return this.#first('issuer_authority_id = ? AND crl_number = ?', issuerAuthorityId, crlNumber)
  }

  /** The signed CRL of the highest number, of the whole list or of one part of it. */
  last(
    issuerAuthorityId: number,
    kind: Crl['kind'] = 'full',
    partition: Crl['partition'] = null,
  ): Crl | undefined {
    return this.newest(issuerAuthorityId, { kind, partition }, 1)[0]
  }

  /** So many of the signed CRLs of one sort, the highest number first. */
  newest(issuerAuthorityId: number, { kind, partition }: CrlSort, limit: number): Crl[] {
    const scope = 'issuer_authority_id = ? AND kind = ? AND partition IS ?'
    const sql = `${select} WHERE ${scope} AND status = 'signed' ORDER BY crl_number DESC LIMIT ?`
    return this.#database.all('crl', sql, issuerAuthorityId, kind, partition, limit).map(readCrl)
  }

  /** Signed CRLs, newest first, of one issuer or all; `next` is null at the end. */
  list(page: { issuerAuthorityId?: number; before?: number; limit: number }): {
    crls: Crl[]
    next: number | null
  } {
    const values: Value[] = [page.before ?? Number.MAX_SAFE_INTEGER]
    if (page.issuerAuthorityId !== undefined) values.push(page.issuerAuthorityId)
    const filter = page.issuerAuthorityId === undefined ? '' : 'AND issuer_authority_id = ?'
    const sql = `${select} WHERE status = 'signed' AND id < ? ${filter} ORDER BY id DESC LIMIT ?`
    const rows = this.#database.all('crl', sql, ...values, page.limit + 1)
    const crls = rows.slice(0, page.limit).map(readCrl)
    return { crls, next: rows.length > page.limit ? (crls.at(-1)?.id ?? null) : null }
  }

  /** DER of a signed CRL. Throws `crl.unknown`. */
  der(id: number): Uint8Array {
    const row = this.#database.get('crl', 'SELECT id, der FROM crl WHERE id = ? AND der IS NOT NULL', id)
    return row?.octets('der') ?? raiseUnknown()
  }

  #assertSigning(id: number): void {
    if (this.get(id).status !== 'signing') throw new Error('the CRL is not being signed')
  }

  #first(condition: string, ...values: readonly Value[]): Crl | undefined {
    const row = this.#database.get('crl', `${select} WHERE ${condition}`, ...values)
    return row && readCrl(row)
  }
}

function readCrl(row: Row): Crl {
  return {
    id: row.integer('id'),
    issuerAuthorityId: row.integer('issuer_authority_id'),
    crlNumber: row.integer('crl_number'),
    kind: row.oneOf('kind', ['full', 'delta']),
    baseCrlNumber: row.optional('integer', 'base_crl_number'),
    partition: row.optional('integer', 'partition'),
    status: row.oneOf('status', ['signing', 'signed', 'failed']),
    thisUpdate: row.instant('this_update'),
    nextUpdate: row.instant('next_update'),
    recordedAt: row.instant('recorded_at'),
    recordedIn: row.integer('recorded_in'),
    sha256: row.optional('hex', 'sha256'),
    entryCount: row.optional('integer', 'entry_count'),
  }
}

function raiseUnknown(): never {
  throw new RootkeepError('crl.unknown', 'There is no such CRL in this keep')
}
