// How many end entities each authority has certified and in which state they are: now, or as the records stood
// or will stand at another instant. Revocation counts before expiry, as everywhere.

import { secondsOfInstant } from '../contract/instant.ts'
import type { Certificate } from './certificate-row.ts'
import type { Database, Value } from './database.ts'
import type { Row } from './row.ts'

const states = ['valid', 'notYetValid', 'expiring', 'expired', 'revoked', 'onHold'] as const

/** The instant that states are told of. */
export interface Moment {
  readonly at: string
  /** The end of the window within which a valid certificate is `expiring`. */
  readonly expiringBefore: string
  /** True to leave out what was issued after `at` and what was revoked after it, and to see a hold that was
   * lifted since; false to take the records as they are. */
  readonly isAsRecorded: boolean
}

/** What tells a certificate from every other (RFC 5280 §4.1.2.2). */
type Identity = Pick<Certificate, 'issuerAuthorityId' | 'serialNumber'>

export interface Census {
  /** Null for those whose issuer the keep does not know. */
  readonly issuerAuthorityId: number | null
  readonly state: (typeof states)[number]
  readonly count: number
}

export class CertificateCensus {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** A row for each authority and each state that any of its end entities is in. */
  endEntities(moment: Moment): Census[] {
    const [revoked, issued] = moment.isAsRecorded ? [revokedThen, issuedThen] : [revokedNow, 'true']
    const sql = `SELECT c.issuer_authority_id AS issuer, ${stateOfRow} AS state, count(*) AS count
      FROM certificate AS c LEFT JOIN revocation AS r ON r.issuer_authority_id = c.issuer_authority_id
      AND r.serial_number = c.serial_number AND ${revoked}
      WHERE c.status = 'signed' AND c.certifies = 'endEntity' AND ${issued}
      GROUP BY issuer, state ORDER BY issuer, state`
    return this.#database.all('certificate', sql, ...instantsOf(moment)).map(readCensus)
  }

  /** Whether the certificate was revoked, or on hold, at an instant: also by a hold that was lifted since. */
  revocationAt({ issuerAuthorityId, serialNumber }: Identity, at: string): 'revoked' | 'onHold' | null {
    const sql = `SELECT CASE r.reason_code WHEN 6 THEN 'onHold' ELSE 'revoked' END AS state
      FROM revocation AS r WHERE r.issuer_authority_id = ? AND r.serial_number = ?
      AND r.revocation_date <= ? AND (r.released_at IS NULL OR r.released_at > ?)`
    const serial = Buffer.from(serialNumber, 'hex')
    const row = this.#database.get(
      'revocation',
      sql,
      issuerAuthorityId,
      serial,
      secondsOfInstant(at),
      secondsOfInstant(at),
    )
    return row?.oneOf('state', ['revoked', 'onHold']) ?? null
  }
}

const revokedNow = 'r.released_at IS NULL'
const revokedThen = 'r.revocation_date <= ?1 AND (r.released_at IS NULL OR r.released_at > ?1)'
const issuedThen = "(c.origin = 'imported' OR c.recorded_at <= ?1)"

/** `?1` is the instant, `?2` the end of the window of those that expire soon. */
const stateOfRow = `CASE WHEN r.reason_code = 6 THEN 'onHold' WHEN r.reason_code IS NOT NULL THEN 'revoked'
  WHEN ?1 < c.not_before THEN 'notYetValid' WHEN ?1 > c.not_after THEN 'expired'
  WHEN c.not_after < ?2 THEN 'expiring' ELSE 'valid' END`

function instantsOf({ at, expiringBefore }: Moment): readonly Value[] {
  return [secondsOfInstant(at), secondsOfInstant(expiringBefore)]
}

function readCensus(row: Row): Census {
  return {
    issuerAuthorityId: row.optional('integer', 'issuer'),
    state: row.oneOf('state', states),
    count: row.integer('count'),
  }
}
