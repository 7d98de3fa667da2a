// The entries of a CRL as they stream out of the tables, in the form in which pki writes them; a list may hold
// a million.

import { instantOfSeconds, isInstant, secondsOfInstant } from '../contract/instant.ts'
import type { ReasonCode } from '../contract/values.ts'
import type { Database } from './database.ts'
import { reasonOfNumber } from './reason-code.ts'
import { damaged } from './sqlite-error.ts'

export interface ActiveEntry {
  /** Contents octets of the INTEGER, hex. */
  readonly serialNumber: string
  readonly revokedAt: string
  readonly reason: ReasonCode
  readonly invalidityDate: string | null
}

/** A change since a base CRL: an entry, or `removeFromCRL` for a hold that was lifted (RFC 5280 §5.2.4). */
export type DeltaEntry = Omit<ActiveEntry, 'reason'> & { readonly reason: ReasonCode | 'removeFromCRL' }

const columns = 'lower(hex(serial_number)), revocation_date, reason_code, invalidity_date'

/** The revocations in force of one issuer, by the order of their serial numbers' octets. */
export function* activeEntries(
  database: Database,
  issuerAuthorityId: number,
): Generator<ActiveEntry, void, undefined> {
  const sql = `SELECT ${columns} FROM revocation
    WHERE issuer_authority_id = ? AND released_at IS NULL ORDER BY serial_number`
  const read = entryReader()
  for (const row of database.iterateArrays(sql, issuerAuthorityId)) yield read(row)
}

/** A CRL as far as it settles what may leave the next one. */
export interface PublishedList {
  readonly thisUpdate: string
  /** The journal entry that reserved it. */
  readonly recordedIn: number
}

/**
 * The revocations in force but those of certificates that had expired when `published` listed them: an entry
 * stays until it was on a list issued after the certificate's end (RFC 5280 §3.3). A serial number without a
 * certificate here stays for ever.
 */
export function* unexpiredEntries(
  database: Database,
  issuerAuthorityId: number,
  { thisUpdate, recordedIn }: PublishedList,
): Generator<ActiveEntry, void, undefined> {
  const sql = `SELECT ${columns} FROM revocation AS r
    WHERE issuer_authority_id = ?1 AND released_at IS NULL AND (recorded_in >= ?3 OR NOT EXISTS (
      SELECT 1 FROM certificate AS c WHERE c.serial_number = r.serial_number
      AND c.issuer_authority_id = ?1 AND c.not_after < ?2
    )) ORDER BY serial_number`
  const read = entryReader()
  const rows = database.iterateArrays(sql, issuerAuthorityId, secondsOfInstant(thisUpdate), recordedIn)
  for (const row of rows) yield read(row)
}

/**
 * What changed after the journal entry `baseSequence` (a base CRL's `recordedIn`): revocations since then, and
 * holds lifted since then that the base listed. By the journal's order, so no clock is trusted.
 */
export function* deltaEntries(
  database: Database,
  issuerAuthorityId: number,
  baseSequence: number,
): Generator<DeltaEntry, void, undefined> {
  const revoked = `SELECT ${columns} FROM revocation
    WHERE issuer_authority_id = ?1 AND released_at IS NULL AND recorded_in > ?2 ORDER BY serial_number`
  const read = entryReader()
  for (const row of database.iterateArrays(revoked, issuerAuthorityId, baseSequence)) yield read(row)
  const lifted = `SELECT ${columns} FROM revocation AS lifted
    WHERE issuer_authority_id = ?1 AND released_in > ?2 AND recorded_in <= ?2 AND NOT EXISTS (
      SELECT 1 FROM revocation AS again WHERE again.issuer_authority_id = ?1
      AND again.serial_number = lifted.serial_number AND again.released_at IS NULL
    ) ORDER BY serial_number`
  for (const row of database.iterateArrays(lifted, issuerAuthorityId, baseSequence)) {
    yield { ...read(row), reason: 'removeFromCRL' }
  }
}

type Columns = readonly unknown[]

function entryReader(): (row: Columns) => ActiveEntry {
  const instantOf = instants()
  return ([serialNumber, revocationDate, reasonCode, invalidityDate]) => {
    const revokedAt = instantOf(revocationDate)
    const invalidAt = invalidityDate === null ? null : instantOf(invalidityDate)
    const reason = typeof reasonCode === 'number' ? reasonOfNumber(reasonCode) : undefined
    if (typeof serialNumber === 'string' && revokedAt && reason && invalidAt !== undefined) {
      return { serialNumber, revokedAt, reason, invalidityDate: invalidAt }
    }
    throw damaged('The records hold an impossible revocation', {
      table: 'revocation',
      key: String(serialNumber),
    })
  }
}

/** Whole ceremonies revoke in one second: its text is made once. */
function instants(): (seconds: unknown) => string | undefined {
  let [known, text] = [Number.NaN, '']
  return (seconds) => {
    if (typeof seconds !== 'number' || !isInstant(seconds)) return undefined
    if (seconds !== known) [known, text] = [seconds, instantOfSeconds(seconds)]
    return text
  }
}
