// What CRLs or OCSP responses say of one certificate.

import type { Fault } from './fault.ts'

export interface RevocationStatus {
  readonly status: 'good' | 'revoked' | 'unknown'
  /** Why it is revoked, or what was wrong with the word that was there. */
  readonly faults: readonly Fault[]
}
