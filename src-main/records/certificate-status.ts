// What OCSP says of each certificate of an issuer, streamed out of the tables: a hundred thousand answers are signed
// in advance from them, so that columns are read that an answer needs, and no others.

import { instantOfSeconds, isInstant, secondsOfInstant } from '../contract/instant.ts'
import type { ReasonCode } from '../contract/values.ts'
import type { Database } from './database.ts'
import { reasonOfNumber } from './reason-code.ts'
import { damaged } from './sqlite-error.ts'

/** The certificates that were signed, as far as their status goes. */
export interface CertificateStatus {
  readonly serialNumber: string
  /** Hex; null where the certificate names no key. */
  readonly authorityKeyIdentifier: string | null
  readonly notAfter: string
  readonly revocation: { readonly reason: ReasonCode; readonly revokedAt: string } | null
}

const sql = `SELECT lower(hex(c.serial_number)), lower(hex(c.authority_key_identifier)), c.not_after,
  r.reason_code, r.revocation_date
  FROM certificate AS c LEFT JOIN revocation AS r ON r.issuer_authority_id = c.issuer_authority_id
  AND r.serial_number = c.serial_number AND r.released_at IS NULL
  WHERE c.issuer_authority_id = ? AND c.status = 'signed' AND c.not_after >= ?`

/** Those of an issuer that end at `from` or later; all without it. In no order that counts. */
export function* certificateStatuses(
  database: Database,
  issuerAuthorityId: number,
  from?: string,
): Generator<CertificateStatus, void, undefined> {
  const earliest = from === undefined ? Number.MIN_SAFE_INTEGER : secondsOfInstant(from)
  for (const row of database.iterateArrays(sql, issuerAuthorityId, earliest)) yield read(row)
}

function read([serial, keyIdentifier, notAfter, reasonCode, revocationDate]: readonly unknown[]) {
  const revocation = readRevocation(reasonCode, revocationDate)
  if (typeof serial !== 'string' || revocation === undefined || typeof notAfter !== 'number') {
    throw damaged('The records hold an impossible certificate', { table: 'certificate', key: String(serial) })
  }
  return {
    serialNumber: serial,
    authorityKeyIdentifier: typeof keyIdentifier === 'string' && keyIdentifier !== '' ? keyIdentifier : null,
    notAfter: instantOfSeconds(notAfter),
    revocation,
  }
}

/** Undefined for what can't be one. */
function readRevocation(reasonCode: unknown, date: unknown): CertificateStatus['revocation'] | undefined {
  if (reasonCode === null) return null
  const reason = typeof reasonCode === 'number' ? reasonOfNumber(reasonCode) : undefined
  if (!reason || typeof date !== 'number' || !isInstant(date)) return undefined
  return { reason, revokedAt: instantOfSeconds(date) }
}
