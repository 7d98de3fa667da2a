// All certificates out of the index `certificate_registered`, for a register that is filled: by those that agree in what
// is words, whose numbers come as arrays of thousands, since a million rows one by one take three times as long.

import type { CertificateColumns } from './certificate-columns.ts'
import type { Database, Value } from './database.ts'

/** The columns that the index begins with: few values, and those that agree in all of them stand together. */
const shared = ['issuer_authority_id', 'certifies', 'status', 'origin', 'profile', 'key_algorithm'] as const
/** What follows them in the index, with the row's number at its end. */
const own = ['not_before', 'not_after', 'recorded_at', 'id'] as const
const from = 'FROM certificate INDEXED BY certificate_registered WHERE'
const atOnce = 16_384

/** As bits, for `CertificateColumns.put`; of columns, or of values in the place of columns. */
export function traitsSql(status: string, certifies: string, origin: string): string {
  return `(${status} = 'signed') + 2 * (${status} = 'signing') + 4 * (${certifies} = 'root')
    + 8 * (${certifies} = 'subordinate') + 16 * (${origin} = 'issued')`
}

/** Takes all certificates into `columns`; the caller sees to it that it is one moment of the records. */
export function fillColumns(database: Database, columns: CertificateColumns): void {
  for (const values of groupsOf(database)) fillGroup(database, columns, values)
}

/** The values of the shared columns, as often as there are different ones: found by leaps, not by reading all. */
function* groupsOf(database: Database, known: readonly Value[] = []): Generator<readonly Value[]> {
  const column = shared[known.length]
  if (column === undefined) return yield known
  const conditions = shared.slice(0, known.length).map((name) => `${name} IS ?`)
  const next = (after: string, ...values: readonly Value[]) => {
    const where = [...conditions, after].join(' AND ')
    const sql = `SELECT ${column} ${from} ${where} ORDER BY ${column} LIMIT 1`
    return database.allArrays(sql, ...known, ...values)[0]
  }
  let found = next('true')
  while (found) {
    const value = found[0] as Value
    yield* groupsOf(database, [...known, value])
    // Nothing comes first, and is greater than nothing.
    found = value === null ? next(`${column} IS NOT NULL`) : next(`${column} > ?`, value)
  }
}

function fillGroup(database: Database, columns: CertificateColumns, values: readonly Value[]): void {
  const [issuer, certifies, status, origin, profile, key] = values
  const traits = database.allArrays(
    `SELECT ${traitsSql('?1', '?2', '?3')}`,
    ...texts(status, certifies, origin),
  )
  const where = shared.map((name) => `${name} IS ?`).join(' AND ')
  const order = own.join(', ')
  const sql = `SELECT ${own.map((name) => `json_group_array(${name})`).join(', ')} FROM (SELECT ${order} ${from}
    ${where} AND (${order}) > (?, ?, ?, ?) ORDER BY ${order} LIMIT ${atOnce})`
  let after = own.map((): number => Number.MIN_SAFE_INTEGER)
  for (;;) {
    const [notBefore = [], notAfter = [], recordedAt = [], ids = []] = numbersOf(
      database.allArrays(sql, ...values, ...after)[0],
    )
    ids.forEach((id, at) => {
      columns.put([
        id,
        issuer ?? 0,
        profile,
        key,
        notBefore[at],
        notAfter[at],
        recordedAt[at],
        traits[0]?.[0],
      ])
    })
    if (ids.length < atOnce) return
    after = [notBefore, notAfter, recordedAt, ids].map((each) => each.at(-1) ?? 0)
  }
}

function texts(...values: readonly (Value | undefined)[]): string[] {
  return values.map(String)
}

function numbersOf(row: readonly unknown[] | undefined): number[][] {
  return (row ?? []).map((text) => JSON.parse(String(text)) as number[])
}
