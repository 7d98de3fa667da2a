// Numbers that were spent without a signature to show for them: rows still `signing` from before the keep was
// opened, because the process ended in between. They stay spent for ever; people may want to know.

import type { Database } from './database.ts'

export interface LostNumber {
  readonly kind: 'certificate' | 'crl' | 'ocsp'
  readonly id: number
  readonly issuerAuthorityId: number
  /** A serial number in hex, a CRL number in decimal, or for an OCSP response its serial numbers as JSON. */
  readonly number: string
}

/** To be asked when the keep is opened, before anything is signed; at most `limit` of each kind, newest first. */
export function lostNumbers(database: Database, limit = 1000): LostNumber[] {
  return [
    ...lost(database, 'certificate', 'lower(hex(serial_number))', limit),
    ...lost(database, 'crl', 'CAST(crl_number AS TEXT)', limit),
    ...lost(database, 'ocsp', 'serial_numbers', limit),
  ]
}

function lost(database: Database, kind: LostNumber['kind'], number: string, limit: number): LostNumber[] {
  const sql = `SELECT id, issuer_authority_id, ${number} AS number FROM ${kind}
    WHERE status = 'signing' ORDER BY id DESC LIMIT ?`
  return database.all(kind, sql, limit).map((row) => ({
    kind,
    id: row.integer('id'),
    issuerAuthorityId: row.integer('issuer_authority_id'),
    number: row.text('number'),
  }))
}
