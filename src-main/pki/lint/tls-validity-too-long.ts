// How long a server's certificate may be valid, which becomes less year by year.

import { type Instant, secondsBetween } from '../../contract/instant.ts'
import type { Lint } from './lint.ts'
import { isTlsServer } from './tls-server.ts'

/** Days for what is issued from an instant on, the latest first (ballots SC-22, SC-081). */
const limits: readonly (readonly [from: Instant, days: number])[] = [
  ['2029-03-15T00:00:00Z', 47],
  ['2027-03-15T00:00:00Z', 100],
  ['2026-03-15T00:00:00Z', 200],
  ['2020-09-01T00:00:00Z', 398],
]
/** Before, and for what bears no date that can be compared. */
const earlierLimit = 825

export const tlsValidityTooLong: Lint<'tls-validity-too-long'> = {
  name: 'tls-validity-too-long',
  clause: 'CA/Browser BR §6.3.2',
  severity: 'error',
  check: (certificate) => {
    if (!isTlsServer(certificate)) return null
    const { notBefore, notAfter } = certificate
    const [, days] = limits.find(([from]) => notBefore >= from) ?? [null, earlierLimit]
    // Both ends belong to it (BR §1.6.1, Validity Period).
    const isTooLong = secondsBetween(notBefore, notAfter) + 1 > days * 86_400
    return isTooLong ? { days } : null
  },
}
