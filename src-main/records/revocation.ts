// Revocations by issuer and serial number (RFC 5280 §5.3), also of certificates that are not here. A hold that
// was lifted stays as a row with `releasedAt`; everything else stays in force for ever.

import { RootkeepError } from '../contract/errors.ts'
import { secondsOfInstant } from '../contract/instant.ts'
import type { ReasonCode } from '../contract/values.ts'
import type { Database, Value } from './database.ts'
import type { Journal } from './journal.ts'
import type { Ledger } from './ledger.ts'
import { fromHex } from './octets.ts'
import { numberOfReason, readReason } from './reason-code.ts'
import {
  type ActiveEntry,
  activeEntries,
  type DeltaEntry,
  deltaEntries,
  type PublishedList,
  unexpiredEntries,
} from './revocation-entries.ts'
import type { Row } from './row.ts'

export interface Revocation {
  readonly id: number
  readonly issuerAuthorityId: number
  readonly serialNumber: string
  readonly reason: ReasonCode
  readonly revokedAt: string
  readonly invalidityDate: string | null
  /** When a hold was lifted; null while the revocation is in force. */
  readonly releasedAt: string | null
  /** The certificate, where this keep has it. */
  readonly certificateSha256: string | null
  readonly subject: string | null
}

export type NewRevocation = Omit<Revocation, 'id' | 'releasedAt' | 'certificateSha256' | 'subject'>

export interface RevocationPage {
  readonly issuerAuthorityId?: number
  readonly oldestFirst?: boolean
  /** The `next` of the page before. */
  readonly after?: number
  readonly limit: number
}

const select = `SELECT r.id, r.issuer_authority_id, r.serial_number, r.reason_code, r.revocation_date,
  r.invalidity_date, r.released_at, c.sha256, c.subject FROM revocation AS r
  LEFT JOIN certificate AS c
  ON c.serial_number = r.serial_number AND c.issuer_authority_id = r.issuer_authority_id`

export class Revocations {
  readonly #database: Database
  readonly #ledger: Ledger
  readonly #journal: Journal

  constructor(database: Database, ledger: Ledger, journal: Journal) {
    this.#database = database
    this.#ledger = ledger
    this.#journal = journal
  }

  /**
   * Revokes a serial number and returns the row's id. A certificate on hold may be revoked for good: the hold
   * ends with it. Throws `revocation.already-revoked` otherwise.
   */
  revoke(revocation: NewRevocation): number {
    const columns = {
      revocation_date: secondsOfInstant(revocation.revokedAt),
      reason_code: numberOfReason(revocation.reason),
      invalidity_date:
        revocation.invalidityDate === null ? null : secondsOfInstant(revocation.invalidityDate),
      recorded_in: this.#journal.nextSequence(),
    }
    const present = this.find(revocation.issuerAuthorityId, revocation.serialNumber)
    if (!present) {
      const issuer = { issuer_authority_id: revocation.issuerAuthorityId }
      const serial = { serial_number: fromHex(revocation.serialNumber) }
      return this.#ledger.insert('revocation', { ...issuer, ...serial, ...columns })
    }
    if (present.reason !== 'certificateHold' || revocation.reason === 'certificateHold')
      throw already(present)
    this.#ledger.update('revocation', present.id, columns)
    return present.id
  }

  /** Lifts a hold. Throws `revocation.not-revoked`, and `revocation.not-on-hold` for any other reason. */
  release(issuerAuthorityId: number, serialNumber: string, at: string): void {
    const present = this.find(issuerAuthorityId, serialNumber)
    if (!present) {
      throw new RootkeepError('revocation.not-revoked', 'The certificate is not revoked', { serialNumber })
    }
    if (present.reason !== 'certificateHold') {
      throw new RootkeepError('revocation.not-on-hold', 'Only a hold can be lifted', {
        serialNumber,
        reason: present.reason,
      })
    }
    const released = { released_at: secondsOfInstant(at), released_in: this.#journal.nextSequence() }
    this.#ledger.update('revocation', present.id, released)
  }

  /** The revocation in force, if there is one. */
  find(issuerAuthorityId: number, serialNumber: string): Revocation | undefined {
    const condition = 'WHERE r.issuer_authority_id = ? AND r.serial_number = ? AND r.released_at IS NULL'
    const row = this.#database.get(
      'revocation',
      `${select} ${condition}`,
      issuerAuthorityId,
      fromHex(serialNumber),
    )
    return row && readRevocation(row)
  }

  /** Those in force, newest first unless `oldestFirst`; `next` is null at the end. */
  list(page: RevocationPage): { revocations: Revocation[]; next: number | null } {
    const [sign, direction] = page.oldestFirst ? ['>', 'ASC'] : ['<', 'DESC']
    const first = page.oldestFirst ? 0 : Number.MAX_SAFE_INTEGER
    const values: Value[] = [page.after ?? first]
    if (page.issuerAuthorityId !== undefined) values.push(page.issuerAuthorityId)
    const filter = page.issuerAuthorityId === undefined ? '' : 'AND r.issuer_authority_id = ?'
    const sql = `${select} WHERE r.released_at IS NULL AND r.id ${sign} ? ${filter}
      ORDER BY r.id ${direction} LIMIT ?`
    const rows = this.#database.all('revocation', sql, ...values, page.limit + 1)
    const revocations = rows.slice(0, page.limit).map(readRevocation)
    return { revocations, next: rows.length > page.limit ? (revocations.at(-1)?.id ?? null) : null }
  }

  /** How many are in force. */
  count(issuerAuthorityId: number): number {
    const sql = `SELECT count(*) AS total FROM revocation INDEXED BY revocation_listed
      WHERE issuer_authority_id = ? AND released_at IS NULL`
    const row = this.#database.inPassing(() => this.#database.get('revocation', sql, issuerAuthorityId))
    return row?.integer('total') ?? 0
  }

  /** What a full CRL lists, in the order of the serial numbers' octets, without loading all. */
  activeEntries(issuerAuthorityId: number): Iterable<ActiveEntry> {
    return activeEntries(this.#database, issuerAuthorityId)
  }

  /** As `activeEntries`, without those that `published` listed after their certificates had expired. */
  unexpiredEntries(issuerAuthorityId: number, published: PublishedList): Iterable<ActiveEntry> {
    return unexpiredEntries(this.#database, issuerAuthorityId, published)
  }

  /** What a delta CRL lists against the base CRL whose `recordedIn` is given. */
  deltaEntries(issuerAuthorityId: number, baseSequence: number): Iterable<DeltaEntry> {
    return deltaEntries(this.#database, issuerAuthorityId, baseSequence)
  }
}

function readRevocation(row: Row): Revocation {
  return {
    id: row.integer('id'),
    issuerAuthorityId: row.integer('issuer_authority_id'),
    serialNumber: row.hex('serial_number'),
    reason: readReason(row),
    revokedAt: row.instant('revocation_date'),
    invalidityDate: row.optional('instant', 'invalidity_date'),
    releasedAt: row.optional('instant', 'released_at'),
    certificateSha256: row.optional('hex', 'sha256'),
    subject: row.optional('text', 'subject'),
  }
}

function already(present: Revocation): RootkeepError {
  return new RootkeepError('revocation.already-revoked', 'The certificate is revoked already', {
    serialNumber: present.serialNumber,
    reason: present.reason,
    revokedAt: present.revokedAt,
  })
}
