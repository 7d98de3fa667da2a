// Instants and numbers as people read them, by the locale of the window. Always UTC, and said so: two officers in two
// time zones must read the same validity from the same certificate.

import { locale } from './language/locale.ts'

const second = 1000
const day = 24 * 60 * 60 * second

/** `20 Nov 2026`, in UTC. */
export function formatDay(instant: string): string {
  return format(instant, { dateStyle: 'medium' })
}

/** `Nov 2026`, in UTC. */
export function formatMonth(instant: string): string {
  return format(instant, { month: 'short', year: 'numeric' })
}

/** `20 Nov 2026, 09:30:00 UTC`. */
export function formatInstant(instant: string): string {
  return `${format(instant, { dateStyle: 'medium', timeStyle: 'medium' })} UTC`
}

/** The clock of the status bar: `20 Nov 2026, 09:30 UTC`. */
export function formatClock(milliseconds: number): string {
  return `${format(new Date(milliseconds).toISOString(), { dateStyle: 'medium', timeStyle: 'short' })} UTC`
}

/** `25,000`, by the locale of the window. */
export function formatCount(count: number): string {
  return kept(counts, '', (tag) => new Intl.NumberFormat(tag)).format(count)
}

function format(instant: string, options: Intl.DateTimeFormatOptions): string {
  const make = (tag: string) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', hourCycle: 'h23' })
  return kept(dates, JSON.stringify(options), make).format(new Date(instant))
}

/** By locale and options: one takes longer to make than to write a hundred dates with. */
const counts = new Map<string, Intl.NumberFormat>()
const dates = new Map<string, Intl.DateTimeFormat>()

function kept<T>(known: Map<string, T>, options: string, make: (tag: string) => T): T {
  const tag = locale()
  const key = `${tag} ${options}`
  const made = known.get(key) ?? make(tag)
  known.set(key, made)
  return made
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
