// What the machine itself tells of the time besides its clock, for the doors that run on a real one.

import { statSync } from 'node:fs'
import { uptime } from 'node:os'

/** The day of this version: moved at each release. A clock that is before it is wrong. */
export const madeAt = '2026-11-01T00:00:00Z'

/** Milliseconds since the machine was started, sleep counted; setting the clock moves it on macOS alone. */
export function sinceBoot(): number {
  return uptime() * 1000
}

/** When a file was written last, in milliseconds since 1970; null where it can't be told. */
export function writtenAt(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null
}
