// Which of the calls under way a person should hear of.

import type { RunningCall } from '../bridge.ts'

/** What answers sooner is gone before it could be read. */
const patienceMilliseconds = 1000

/** The call that tells how far it is, else the one that has run longest, once it takes long; null when none does. */
export function longCall(calls: readonly RunningCall[], now: number): RunningCall | null {
  const telling = calls.find(({ total }) => total > 0)
  return telling ?? calls.find(({ since }) => now - since >= patienceMilliseconds) ?? null
}
