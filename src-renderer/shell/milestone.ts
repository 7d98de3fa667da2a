// How far long work is, as it is said aloud: at its beginning and at each quarter, not at each step.

import type { RunningCall } from '../bridge.ts'

const quarters = 4

/** The quarter that a call has reached, 0 to 4; null when it does not tell how far it is. */
export function milestoneOf({ done, total }: Pick<RunningCall, 'done' | 'total'>): number | null {
  return total > 0 ? Math.floor((quarters * done) / total) : null
}
