// When certificates end, issuer by issuer, from the index `certificate_by_issuer` alone wherever that can answer, so
// that a million is counted span by span without reading a row. The instants are arguments.

import { secondsOfInstant } from '../contract/instant.ts'
import type { Certificate } from './certificate-row.ts'
import type { Database } from './database.ts'
import { EndingCounts, type EndingsBy } from './ending-counts.ts'

/** From (inclusive) and before (exclusive). */
export interface Span {
  readonly from: string
  readonly before: string
}

/** Certificates by the kind of their keys. */
export interface KeyCount {
  readonly keyAlgorithm: string
  readonly count: number
  readonly countBeyond: number
}

/** The first certificate of a span to end. */
export type Ending = Pick<Certificate, 'id' | 'subject' | 'notAfter'> & { readonly sha256: string }

/** Null stands for the certificates whose issuer the keep does not know. */
type IssuerId = number | null

export class CertificateExpiry {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /**
   * How many signed certificates end in each of the spans between some instants, revoked ones too, by issuer, by profile
   * and by kind of key: in one pass.
   */
  counts(boundaries: readonly string[]): EndingsBy {
    const counts = new EndingCounts<IssuerId, string | null, string>(boundaries)
    const sql = `SELECT issuer_authority_id, profile, key_algorithm, not_after FROM certificate
      INDEXED BY certificate_registered WHERE status = 'signed' AND not_after >= ? AND not_after < ?`
    const rows = this.#database.iterateArrays(sql, counts.first, counts.end)
    for (const [issuer, profile, key, notAfter] of rows) {
      const ending = { issuer: issuer as IssuerId, profile: profile as string | null, key: String(key) }
      counts.add(ending, Number(notAfter))
    }
    return counts.by()
  }

  /** How many end entities of an issuer, not revoked, end within the span: reads their rows. */
  countInForce(issuerAuthorityId: IssuerId, { from, before }: Span): number {
    const sql = `SELECT count(*) AS total FROM certificate AS c WHERE ${endEntitiesInForce}`
    const values = [issuerAuthorityId, secondsOfInstant(from), secondsOfInstant(before)]
    return this.#database.get('certificate', sql, ...values)?.integer('total') ?? 0
  }

  /** Of those that `countInForce` counts, the first to end. */
  first(issuerAuthorityId: IssuerId, { from, before }: Span): Ending | null {
    const sql = `SELECT c.id, c.sha256, c.subject, c.not_after FROM certificate AS c WHERE ${endEntitiesInForce}
      ORDER BY c.not_after, c.id LIMIT 1`
    const values = [issuerAuthorityId, secondsOfInstant(from), secondsOfInstant(before)]
    const row = this.#database.get('certificate', sql, ...values)
    if (!row) return null
    return {
      id: row.integer('id'),
      sha256: row.hex('sha256'),
      subject: row.text('subject'),
      notAfter: row.instant('not_after'),
    }
  }

  /**
   * The kinds of keys of an issuer's end entities that have not ended at `at`, revoked ones too: how many of each there
   * are, and how many live until `beyond` or longer.
   */
  keyAlgorithms(issuerAuthorityId: number, { at, beyond }: { at: string; beyond: string }): KeyCount[] {
    const sql = `SELECT key_algorithm, count(*) AS total, count(*) FILTER (WHERE not_after >= ?3) AS beyond
      FROM certificate INDEXED BY certificate_registered WHERE issuer_authority_id = ?1
      AND certifies = 'endEntity' AND status = 'signed' AND not_after >= ?2 GROUP BY key_algorithm`
    const values = [issuerAuthorityId, secondsOfInstant(at), secondsOfInstant(beyond)]
    return this.#database.all('certificate', sql, ...values).map((row) => ({
      keyAlgorithm: row.text('key_algorithm'),
      count: row.integer('total'),
      countBeyond: row.integer('beyond'),
    }))
  }

  /** The id of the newest that an authority has issued: what was counted of them holds until there is another. */
  newest(issuerAuthorityId: number): number {
    const sql = 'SELECT max(id) AS newest FROM certificate WHERE issuer_authority_id = ?'
    return this.#database.get('certificate', sql, issuerAuthorityId)?.optional('integer', 'newest') ?? 0
  }

  /** When the last of what an authority has issued ends; null where it has issued nothing. */
  last(issuerAuthorityId: number): string | null {
    const sql = `SELECT id, not_after FROM certificate WHERE issuer_authority_id = ? AND status = 'signed'
      ORDER BY not_after DESC LIMIT 1`
    return this.#database.get('certificate', sql, issuerAuthorityId)?.instant('not_after') ?? null
  }
}

const endEntitiesInForce = `c.issuer_authority_id IS ? AND c.not_after >= ? AND c.not_after < ?
  AND c.status = 'signed' AND c.certifies = 'endEntity' AND NOT EXISTS (SELECT 1 FROM revocation AS r
  WHERE r.issuer_authority_id = c.issuer_authority_id AND r.serial_number = c.serial_number
  AND r.released_at IS NULL)`
