// What must be published or issued anew, of all authorities whose key is here; and how much of it presses.

import type { DueDate } from '../../src-main/contract/status.ts'
import { useProcedure } from '../use-procedure.ts'

const ofAll = { issuers: [] }

export function useDue() {
  return useProcedure('status.due', ofAll)
}

/** How many are overdue, or due soon. */
export function pressing(due: readonly DueDate[]): number {
  return due.filter(({ state }) => state !== 'later').length
}
