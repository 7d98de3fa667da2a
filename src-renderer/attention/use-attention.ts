// What needs attention, as read from the keep; and how much of it presses.

import type { AttentionFinding } from '../../src-main/contract/attention.ts'
import { useProcedure } from '../use-procedure.ts'

export function useAttention() {
  return useProcedure('status.attention', {})
}

/** Those that are more than to be known. */
export function pressingFindings(findings: readonly AttentionFinding[]): readonly AttentionFinding[] {
  return findings.filter(({ severity }) => severity !== 'info')
}
