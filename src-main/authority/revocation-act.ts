// Revoking one serial number of an authority, as one act of the journal. Which one is meant is revocation.ts.

import type { Parsed } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { RevocationSummary } from '../contract/revocation.ts'
import type { Revocation } from '../records/revocation.ts'
import type { Keep } from './keep.ts'
import type { Target } from './revocation-consequences.ts'

/** One act. Throws `revocation.date-invalid`, `revocation.already-revoked`. */
export function revokeOne(
  keep: Keep,
  { issuerAuthorityId, serialNumber }: Target,
  input: Pick<Parsed<'revocation.revoke'>, 'reason' | 'revokedAt' | 'invalidityDate'>,
): RevocationSummary {
  const revokedAt = input.revokedAt ?? keep.now()
  checkDates(revokedAt, input.invalidityDate, keep.now())
  const invalidityDate = input.invalidityDate ?? null
  const { revocations } = keep.records
  keep.act('revocation.revoke', (note) => {
    revocations.revoke({ issuerAuthorityId, serialNumber, reason: input.reason, revokedAt, invalidityDate })
    note({ issuer: issuerAuthorityId, serialNumber, reason: input.reason, revokedAt, invalidityDate })
  })
  const made = revocations.find(issuerAuthorityId, serialNumber)
  if (!made) throw new TypeError('a revocation that was just made is not there')
  return summarizeRevocation(keep, made)
}

/** A revocation happens now or has happened; a key may have been known to others only before (RFC 5280 §5.3.2). */
function checkDates(revokedAt: string, invalidityDate: string | undefined, now: string): void {
  if (revokedAt > now) throw dateInvalid('It would lie in the future.', revokedAt)
  if (invalidityDate !== undefined && invalidityDate > revokedAt) {
    throw dateInvalid('The invalidity would begin after the revocation.', invalidityDate)
  }
}

function dateInvalid(fault: string, date: string): RootkeepError {
  return new RootkeepError('revocation.date-invalid', `The date is not possible. ${fault}`, { date })
}

/** As the contract shows it. */
export function summarizeRevocation(keep: Keep, revocation: Revocation): RevocationSummary {
  return {
    issuer: keep.records.authorities.get(revocation.issuerAuthorityId).name,
    serialNumber: revocation.serialNumber,
    reason: revocation.reason,
    revokedAt: revocation.revokedAt,
    invalidityDate: revocation.invalidityDate,
    certificate: revocation.certificateSha256,
    subject: revocation.subject,
  }
}
