// Instants, the contract's texts `2026-11-20T00:00:00Z`: whole seconds, UTC, years 0000 to 9999, so that the order of
// instants is the order of their texts. As seconds since 1970, which tables hold and arithmetic needs. No clock here:
// the present is an argument everywhere.

import { RootkeepError } from './errors.ts'

/** An instant in the contract's form, `YYYY-MM-DDTHH:MM:SSZ`. */
export type Instant = string

const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const firstSecond = Date.parse('0000-01-01T00:00:00Z') / 1000
const lastSecond = Date.parse('9999-12-31T23:59:59Z') / 1000

/** Seconds since 1970-01-01T00:00:00Z; throws `time.invalid` for anything but a real second in the contract's form. */
export function secondsOfInstant(instant: Instant): number {
  const milliseconds = form.test(instant) ? Date.parse(instant) : Number.NaN
  // Date takes the 30th of February for the 2nd of March, and 24:00 for the next day.
  if (new Date(milliseconds).getUTCDate() !== Number(instant.slice(8, 10))) throw invalid(instant)
  return milliseconds / 1000
}

/** The instant so many seconds after 1970 (fractions are cut off); throws `time.invalid` where `isInstant` says no. */
export function instantOfSeconds(seconds: number): Instant {
  const whole = Math.floor(seconds)
  if (!isInstant(whole)) throw invalid(String(seconds))
  return new Date(whole * 1000).toISOString().replace('.000Z', 'Z')
}

/** Whether so many seconds after 1970 are an instant: a whole number, in the years 0000 to 9999. */
export function isInstant(seconds: number): boolean {
  return Number.isInteger(seconds) && seconds >= firstSecond && seconds <= lastSecond
}

/** `instant` moved by so many seconds; throws `time.invalid` outside the years 0000 to 9999. */
export function addSeconds(instant: Instant, seconds: number): Instant {
  if (instant !== latest.instant || seconds !== latest.seconds) {
    latest = { instant, seconds, moved: instantOfSeconds(secondsOfInstant(instant) + seconds) }
  }
  return latest.moved
}

/** What was asked last: a batch asks for the same end thousands of times. */
let latest: { instant: Instant; seconds: number; moved: Instant } = { instant: '', seconds: 0, moved: '' }

/** `instant` moved by so many days of 86,400 seconds. */
export function addDays(instant: Instant, days: number): Instant {
  return addSeconds(instant, days * 86_400)
}

/** Seconds from `from` to `to`, negative when `to` is earlier. */
export function secondsBetween(from: Instant, to: Instant): number {
  return secondsOfInstant(to) - secondsOfInstant(from)
}

function invalid(text: string): RootkeepError {
  return new RootkeepError('time.invalid', 'This is not an instant in whole seconds, UTC', {
    time: text.slice(0, 32),
  })
}
