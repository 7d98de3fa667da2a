// The parts of partitioned CRLs (RFC 5280 §5.2.5) as the certificates have them: which part is being filled under a
// profile, and which parts an authority still has to publish.

import { secondsOfInstant } from '../contract/instant.ts'
import type { Database } from './database.ts'

export interface FilledPartition {
  readonly partition: number
  /** How many have been put into it, whether they were signed or not. */
  readonly certificates: number
  /** A certificate in it that was signed, if there is one. */
  readonly certificateId: number | null
}

const scope = 'issuer_authority_id = ? AND crl_partition IS NOT NULL'

export class CrlPartitions {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** The part that an authority's certificates under this profile went into last. */
  lastOf(issuerAuthorityId: number, profile: string): FilledPartition | undefined {
    const last = `SELECT max(crl_partition) FROM certificate WHERE ${scope} AND profile = ?`
    const row = this.#database.get(
      'certificate',
      `SELECT crl_partition, count(*) AS total, max(iif(der IS NULL, NULL, id)) AS signed FROM certificate
        WHERE ${scope} AND profile = ? AND crl_partition = (${last}) GROUP BY crl_partition`,
      ...[issuerAuthorityId, profile, issuerAuthorityId, profile],
    )
    return (
      row && {
        partition: row.integer('crl_partition'),
        certificates: row.integer('total'),
        certificateId: row.optional('integer', 'signed'),
      }
    )
  }

  /** The highest number that a part of this authority has; 0 while it has none. */
  highest(issuerAuthorityId: number): number {
    const sql = `SELECT coalesce(max(crl_partition), 0) AS highest FROM certificate WHERE ${scope}`
    return this.#database.get('certificate', sql, issuerAuthorityId)?.integer('highest') ?? 0
  }

  /** The parts, ascending, in which there is a certificate that ends at `at` or later. */
  living(issuerAuthorityId: number, at: string): number[] {
    const sql = `SELECT crl_partition FROM certificate WHERE ${scope} GROUP BY crl_partition
      HAVING max(not_after) >= ? ORDER BY crl_partition`
    const rows = this.#database.all('certificate', sql, issuerAuthorityId, secondsOfInstant(at))
    return rows.map((row) => row.integer('crl_partition'))
  }

  /** A signed certificate of a part, which says by which addresses the part is found. */
  memberOf(issuerAuthorityId: number, partition: number): number | null {
    const sql = `SELECT id FROM certificate WHERE ${scope} AND crl_partition = ? AND status = 'signed' LIMIT 1`
    return this.#database.get('certificate', sql, issuerAuthorityId, partition)?.integer('id') ?? null
  }
}
