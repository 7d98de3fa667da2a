// Which certificates of a selection may be revoked or renewed, as far as a list knows; the main process decides.

import type { CertificateSummary } from '../../src-main/contract/certificate.ts'
import type { ReasonCode } from '../../src-main/contract/values.ts'

/** Why not, as a text's key ends: `certificate.mayNot.revoked`. */
export type Unfitness = 'revoked' | 'onHold' | 'elsewhere' | 'authority'

/** A hold may become a revocation for good, and nothing else that is revoked is revoked again. */
export function unfitToRevoke(
  { state, issuerAuthority }: CertificateSummary,
  reason: ReasonCode,
): Unfitness | null {
  if (issuerAuthority === null) return 'elsewhere'
  if (state === 'revoked') return 'revoked'
  return state === 'onHold' && reason === 'certificateHold' ? 'onHold' : null
}

/** An authority is renewed on its own page, and what others issued by them. */
export function unfitToRenew({
  state,
  issuerAuthority,
  authority,
  issuedAt,
}: CertificateSummary): Unfitness | null {
  if (authority !== null) return 'authority'
  if (issuerAuthority === null || issuedAt === null) return 'elsewhere'
  return state === 'revoked' || state === 'onHold' ? state : null
}
