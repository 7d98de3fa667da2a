// CRLReason between its name in the contract and its number in the tables (RFC 5280 §5.3.1).

import type { ReasonCode } from '../contract/values.ts'
import type { Row } from './row.ts'

const reasonNumbers: Readonly<Record<ReasonCode, number>> = {
  unspecified: 0,
  keyCompromise: 1,
  cACompromise: 2,
  affiliationChanged: 3,
  superseded: 4,
  cessationOfOperation: 5,
  certificateHold: 6,
  privilegeWithdrawn: 9,
  aACompromise: 10,
}

const reasonsByNumber = new Map(
  Object.entries(reasonNumbers).map(([reason, number]) => [number, reason as ReasonCode]),
)

export function numberOfReason(reason: ReasonCode): number {
  return reasonNumbers[reason]
}

/** Undefined for a number that no person may give: 7 is unused, 8 is removeFromCRL. */
export function reasonOfNumber(number: number): ReasonCode | undefined {
  return reasonsByNumber.get(number)
}

/** The reason of a row with a column `reason_code`. */
export function readReason(row: Row): ReasonCode {
  const reason = reasonOfNumber(row.integer('reason_code'))
  if (reason) return reason
  throw row.impossible('reason_code')
}
