// Revoking what a new certificate replaces, by the very act that keeps the new one.

import type { Certificate as CertificateRow } from '../../records/certificate-row.ts'
import type { Act } from '../../records/journal.ts'
import type { Keep } from '../keep.ts'

/**
 * Revokes certificates as superseded, within the act under way, and returns what the journal says of it. What
 * is revoked for good already stays as it is.
 */
export function supersede(keep: Keep, rows: readonly CertificateRow[]): Act['details'] {
  const superseded = rows.filter(({ revocation }) => !revocation || revocation.reason === 'certificateHold')
  for (const { issuerAuthorityId, serialNumber } of superseded) {
    if (issuerAuthorityId === null) continue
    keep.records.revocations.revoke({
      issuerAuthorityId,
      serialNumber,
      revokedAt: keep.now(),
      reason: 'superseded',
      invalidityDate: null,
    })
  }
  return { superseded: superseded.map(({ serialNumber }) => serialNumber) }
}
