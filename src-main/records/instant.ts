// Instants of the contract (`2026-11-20T00:00:00Z`) as the integer seconds since 1970 that the tables hold.

import { RootkeepError } from '../contract/errors.ts'

const earliest = Date.parse('0000-01-01T00:00:00Z') / 1000
const latest = Date.parse('9999-12-31T23:59:59Z') / 1000

/** Seconds since 1970-01-01T00:00:00Z; throws `time.invalid` for anything but a real instant in whole seconds. */
export function toSeconds(instant: string): number {
  const seconds = Date.parse(instant) / 1000
  if (!isInstant(seconds) || toInstant(seconds) !== instant) {
    throw new RootkeepError('time.invalid', 'This is not an instant in whole seconds, UTC', {
      time: instant.slice(0, 32),
    })
  }
  return seconds
}

/** The instant so many seconds after 1970; the caller has checked `isInstant`. */
export function toInstant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

/** Whether `seconds` is a whole number of the years 0000 to 9999. */
export function isInstant(seconds: number): boolean {
  return Number.isInteger(seconds) && seconds >= earliest && seconds <= latest
}
