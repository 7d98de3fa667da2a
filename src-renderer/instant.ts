// Instants and numbers as people read them, by the locale of the window. Always UTC, and said so: two officers in two
// time zones must read the same validity from the same certificate.

import { byLocale } from './language/locale.ts'

const second = 1000
const day = 24 * 60 * 60 * second

/** `20 Nov 2026`, in UTC. */
export function formatDay(instant: string): string {
  return writers.day().format(new Date(instant))
}

/** `Nov 2026`, in UTC. */
export function formatMonth(instant: string): string {
  return writers.month().format(new Date(instant))
}

/** `20 Nov 2026, 09:30:00 UTC`. */
export function formatInstant(instant: string): string {
  return `${writers.instant().format(new Date(instant))} UTC`
}

/** The clock of the status bar: `20 Nov 2026, 09:30 UTC`. */
export function formatClock(milliseconds: number): string {
  return `${writers.clock().format(milliseconds)} UTC`
}

/** `25,000`, by the locale of the window. */
export function formatCount(count: number): string {
  return writers.count().format(count)
}

const writers = {
  day: dateWriter({ dateStyle: 'medium' }),
  month: dateWriter({ month: 'short', year: 'numeric' }),
  instant: dateWriter({ dateStyle: 'medium', timeStyle: 'medium' }),
  clock: dateWriter({ dateStyle: 'medium', timeStyle: 'short' }),
  count: byLocale((tag) => new Intl.NumberFormat(tag)),
}

function dateWriter(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  return byLocale((tag) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', hourCycle: 'h23' }))
}

/** An instant as the contract writes it, in whole seconds: `2026-11-20T09:30:00Z`. */
function toInstant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}

/** The instant `days` days after `milliseconds` (since the epoch). */
export function instantAfterDays(milliseconds: number, days: number): string {
  return toInstant(milliseconds + days * day)
}

/** What an instant field holds, as the contract writes it; null when it holds nothing. */
export function instantOf(field: string): string | null {
  return field === '' ? null : toInstant(Date.parse(`${field}Z`))
}

/** The day of an instant as days since the epoch, and back to its midnight. */
export function dayOf(instant: string): number {
  return Math.floor(Date.parse(instant) / day)
}

export function instantOfDay(days: number): string {
  return toInstant(days * day)
}
