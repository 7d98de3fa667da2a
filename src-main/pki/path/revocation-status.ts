// What CRLs or OCSP responses say of one certificate.

import type { Fault } from './fault.ts'

export interface RevocationStatus {
  readonly status: 'good' | 'revoked' | 'unknown'
  /** Why it is revoked, or what was wrong with the word that was there. */
  readonly faults: readonly Fault[]
}

/** Of a certificate that was revoked at an instant, for a reason of RFC 5280 §5.3.1. */
export function revokedFault(revokedAt: string, reason: string | null): Fault {
  const compared = { revocationDate: revokedAt, reasonCode: reason ?? 'unspecified' }
  return { code: 'path.revoked', sentence: 'path.revoked', values: compared, compared }
}
