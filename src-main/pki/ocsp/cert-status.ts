// What a response says of one certificate (RFC 6960 §4.2.1), as it is written and as it is read.

import type { Instant } from '../../contract/instant.ts'
import type { CrlReason } from '../extension/reason-code.ts'
import type { CertId } from './cert-id.ts'

/** CertStatus; `reason` null where none is given. */
export type CertStatus =
  | { readonly status: 'good' }
  | { readonly status: 'revoked'; readonly revokedAt: Instant; readonly reason: CrlReason | null }
  | { readonly status: 'unknown' }

/** The status of one certificate, known to be right at `thisUpdate`. */
export interface CertificateAnswer {
  readonly certId: CertId
  readonly certStatus: CertStatus
  readonly thisUpdate: Instant
  /** When newer word will be there at the latest; null: at any time. */
  readonly nextUpdate: Instant | null
  /** From when on revocations of expired certificates are remembered (RFC 6960 §4.4.4). */
  readonly archiveCutoff: Instant | null
}
