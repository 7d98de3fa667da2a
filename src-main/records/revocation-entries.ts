// The entries of a CRL as they stream out of the tables, in the form in which pki writes them; a list may hold
// a million.

import { instantOfSeconds, isInstant, secondsOfInstant } from '../contract/instant.ts'
import type { ReasonCode } from '../contract/values.ts'
import type { Database, Value } from './database.ts'
import { fromHex } from './octets.ts'
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

/** The revocations in force of one issuer, by the order of their serial numbers' octets. */
export function activeEntries(database: Database, issuerAuthorityId: number): Iterable<ActiveEntry> {
  return inForce(database, issuerAuthorityId)
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
export function unexpiredEntries(
  database: Database,
  issuerAuthorityId: number,
  { thisUpdate, recordedIn }: PublishedList,
): Iterable<ActiveEntry> {
  const condition = `AND (recorded_in >= ?3 OR NOT EXISTS (
    SELECT 1 FROM certificate AS c WHERE c.serial_number = r.serial_number
    AND c.issuer_authority_id = ?1 AND c.not_after < ?4
  ))`
  return inForce(database, issuerAuthorityId, {
    condition,
    values: [recordedIn, secondsOfInstant(thisUpdate)],
  })
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
  yield* inForce(database, issuerAuthorityId, { condition: 'AND recorded_in > ?3', values: [baseSequence] })
  const lifted = `SELECT ${columns} FROM revocation AS lifted
    WHERE issuer_authority_id = ?1 AND released_in > ?2 AND recorded_in <= ?2 AND NOT EXISTS (
      SELECT 1 FROM revocation AS again WHERE again.issuer_authority_id = ?1
      AND again.serial_number = lifted.serial_number AND again.released_at IS NULL
    ) ORDER BY serial_number`
  const read = entryReader()
  for (const row of database.iterateArrays(lifted, issuerAuthorityId, baseSequence)) {
    yield { ...read(row), reason: 'removeFromCRL' }
  }
}

const columns = 'lower(hex(serial_number)), revocation_date, reason_code, invalidity_date'
/** Rows by the page cost half of what they cost one by one, and need no more memory than this many. */
const pageSize = 500

interface Narrowed {
  readonly condition: string
  /** From ?3 on. */
  readonly values: readonly Value[]
}

/**
 * From one index in its order (FORMAT.md). It is named because SQLite would take the shorter one, and look up
 * every row in the table.
 */
function* inForce(
  database: Database,
  issuerAuthorityId: number,
  { condition, values }: Narrowed = { condition: '', values: [] },
): Generator<ActiveEntry, void, undefined> {
  const sql = `SELECT ${columns} FROM revocation AS r INDEXED BY revocation_listed
    WHERE issuer_authority_id = ?1 AND serial_number > ?2 AND released_at IS NULL ${condition}
    ORDER BY serial_number LIMIT ${pageSize}`
  const read = entryReader()
  const pageAfter = (serialNumber: Uint8Array): ActiveEntry[] =>
    database.inPassing(() => database.allArrays(sql, issuerAuthorityId, serialNumber, ...values)).map(read)
  let entries = pageAfter(new Uint8Array())
  for (let last = entries.at(-1); last !== undefined; last = entries.at(-1)) {
    yield* entries
    entries = pageAfter(fromHex(last.serialNumber))
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
    if (seconds === known) return text
    if (typeof seconds !== 'number' || !isInstant(seconds)) return undefined
    ;[known, text] = [seconds, instantOfSeconds(seconds)]
    return text
  }
}
