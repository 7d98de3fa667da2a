// What is said aloud of long work to who doesn't see the status line: that it began, now and then how far it is, and
// that it ended. Not each step, and of one call until that is over. Pure.

import type { RunningCall } from '../bridge.ts'
import { longCall } from './long-call.ts'

export interface Announcement {
  readonly kind: 'begun' | 'underway' | 'ended'
  /** As it was when this was said. */
  readonly call: RunningCall
  /** When it was said, in milliseconds since 1970. */
  readonly at: number
}

/** Nobody wants to hear more often how far something is. */
const pauseMilliseconds = 10_000
/** Of the whole, and less is not worth a word. */
const leastProgress = 0.2

/** What was said last, or what is to be said now, of the calls under way. */
export function announcementAt(
  last: Announcement | null,
  calls: readonly RunningCall[],
  now: number,
): Announcement | null {
  const followed = last?.kind === 'ended' ? undefined : calls.find(({ id }) => id === last?.call.id)
  if (last && followed)
    return isWorthAWord(last, followed, now) ? { kind: 'underway', call: followed, at: now } : last
  const call = longCall(calls, now)
  if (call) return { kind: 'begun', call, at: now }
  return last && last.kind !== 'ended' ? { kind: 'ended', call: last.call, at: now } : last
}

function isWorthAWord({ call, at }: Announcement, { done, total }: RunningCall, now: number): boolean {
  if (total === 0 || now - at < pauseMilliseconds) return false
  const before = call.total > 0 ? call.done / call.total : 0
  return done / total - before >= leastProgress
}
