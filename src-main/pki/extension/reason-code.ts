// reasonCode of CRL entries (RFC 5280 §5.3.1), and CRLReason by name and number, which OCSP uses too.

import { RootkeepError } from '../../contract/errors.ts'
import type { ReasonCode } from '../../contract/values.ts'
import { tags } from '../der/tag.ts'
import { enumerated } from '../der/writer.ts'
import { defineExtension } from './extension.ts'

/** The reasons that a person gives, and removeFromCRL, which only a delta CRL says (RFC 5280 §5.3.1). */
export type CrlReason = ReasonCode | 'removeFromCRL'

const codes: Readonly<Record<CrlReason, number>> = {
  unspecified: 0,
  keyCompromise: 1,
  cACompromise: 2,
  affiliationChanged: 3,
  superseded: 4,
  cessationOfOperation: 5,
  certificateHold: 6,
  removeFromCRL: 8,
  privilegeWithdrawn: 9,
  aACompromise: 10,
}

const reasons = new Map(Object.entries(codes).map(([reason, code]) => [code, reason as CrlReason]))

/** Why the certificate was revoked. */
export const reasonCode = defineExtension<CrlReason>({
  name: 'reasonCode',
  read: (reader) => reasonOfCode(reader.smallInteger(tags.enumerated)),
  write: (reason) => enumerated(codeOfReason(reason)),
  inWords: (reason) => [reason],
})

/** The value of CRLReason, 0 to 10 without 7. */
export function codeOfReason(reason: CrlReason): number {
  return codes[reason]
}

/** The reason with this value; throws `extension.malformed` for 7, which is not used, and beyond 10. */
export function reasonOfCode(code: number): CrlReason {
  const reason = reasons.get(code)
  if (reason) return reason
  throw new RootkeepError('extension.malformed', 'This is no reason for a revocation', { reasonCode: code })
}
