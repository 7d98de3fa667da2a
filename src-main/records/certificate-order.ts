// The orders in which certificates are listed, each by an index so that a page costs the same wherever it is, and
// where in them a page begins. What is listed: certificate-list.ts.

import { RootkeepError } from '../contract/errors.ts'
import { secondsOfInstant } from '../contract/instant.ts'
import type { Certificate } from './certificate-row.ts'
import type { Database, Value } from './database.ts'

/** As recorded, by the end of validity, by the subject's text regardless of case, or by the serial number's octets. */
export interface CertificateOrder {
  readonly by: 'recorded' | 'notAfter' | 'subject' | 'serialNumber'
  readonly isDescending: boolean
}

export const newestFirst: CertificateOrder = { by: 'recorded', isDescending: true }

const columns = {
  notAfter: 'c.not_after',
  subject: 'c.subject COLLATE NOCASE',
  serialNumber: 'c.serial_number',
} as const

/** What follows ORDER BY. Of equals the row's number decides, so that no two stand in either order. */
export function orderTerms({ by, isDescending }: CertificateOrder): string {
  const direction = isDescending ? ' DESC' : ''
  return by === 'recorded' ? `c.id${direction}` : `${columns[by]}${direction}, c.id${direction}`
}

/**
 * The rows after the one that a cursor names. What it is ordered by is looked up first, since only values are sought
 * by index. Throws `input.invalid` for a cursor that is none of ours.
 */
export function conditionAfter(database: Database, { by, isDescending }: CertificateOrder, cursor: string) {
  const sign = isDescending ? '<' : '>'
  const id = idOfCursor(cursor)
  if (by === 'recorded') return { sql: `c.id ${sign} ?`, values: [id] }
  const sql = `SELECT ${columns[by]} FROM certificate AS c WHERE c.id = ?`
  const [key = null] = database.allArrays(sql, id)[0] ?? []
  return { sql: `(${columns[by]}, c.id) ${sign} (?, ?)`, values: [key as Value, id] }
}

/** The cursor that names a row; what is in it beside the row's number lets a stranger's text be refused. */
export function cursorOf({ id, notAfter }: Pick<Certificate, 'id' | 'notAfter'>): string {
  return `${secondsOfInstant(notAfter)}.${id}`
}

/** The id of the row that a cursor names. Throws `input.invalid` for a cursor that is none of ours. */
export function idOfCursor(text: string): number {
  const [, id] = /^-?\d{1,12}\.(\d{1,15})$/.exec(text) ?? []
  if (id !== undefined) return Number(id)
  throw new RootkeepError('input.invalid', 'This is no place in a list', { after: text.slice(0, 64) })
}
