// UTCTime and GeneralizedTime written and checked as octets, without Date in between: a CRL may hold a million of them,
// and a validator reads two of each certificate. The rules are those of RFC 5280 §4.1.2.5.1–2.

import { RootkeepError } from '../contract/errors.ts'
import type { Instant } from '../contract/instant.ts'
import { tags } from './der/tag.ts'

/** Where the fourteen digits stand in the contract's text. */
export const digitsOfInstant = [0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18] as const
const zero = 0x30
const zulu = 0x5a

/** Writes Time at `at`, UTCTime for 1950 to 2049 (RFC 5280 §5.1.2.4); returns the offset after it. */
export function putTime(out: Uint8Array, at: number, instant: Instant): number {
  const year = instant.slice(0, 4)
  if (year < '1950' || year > '2049') return putGeneralizedTime(out, at, instant)
  return putDigits(out, at, { tag: tags.utcTime, instant, from: 2 })
}

/** Writes GeneralizedTime at `at`; returns the offset after it. */
export function putGeneralizedTime(out: Uint8Array, at: number, instant: Instant): number {
  return putDigits(out, at, { tag: tags.generalizedTime, instant, from: 0 })
}

function putDigits(
  out: Uint8Array,
  at: number,
  time: { readonly tag: number; readonly instant: Instant; readonly from: number },
): number {
  const count = digitsOfInstant.length - time.from
  out[at] = time.tag
  out[at + 1] = count + 1
  for (let i = 0; i < count; i++) {
    out[at + 2 + i] = time.instant.charCodeAt(digitsOfInstant[time.from + i] ?? 0)
  }
  out[at + 2 + count] = zulu
  const end = at + 3 + count
  if (time.instant.length !== 20) throw invalid(time.instant)
  checkTime(out, time.tag, { start: at + 2, end })
  return end
}

/** Passes when the contents are a UTCTime or GeneralizedTime of a real second; else throws `time.invalid`. */
export function checkTime(
  bytes: Uint8Array,
  tag: number,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const yearOctets = tag === tags.utcTime ? 2 : 4
  const isOfType = tag === tags.utcTime || tag === tags.generalizedTime
  if (!isOfType || end - start !== yearOctets + 11 || bytes[end - 1] !== zulu) {
    throw invalid(textOf(bytes, start, end))
  }
  const rest = start + yearOctets
  const isReal =
    isDay(yearAt(bytes, start, yearOctets), pairAt(bytes, rest), pairAt(bytes, rest + 2)) &&
    isWithin(pairAt(bytes, rest + 4), 23) &&
    isWithin(pairAt(bytes, rest + 6), 59) &&
    isWithin(pairAt(bytes, rest + 8), 59)
  if (!isReal) throw invalid(textOf(bytes, start, end))
}

/** Two digits as a number, or -1. */
function pairAt(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - zero
  const ones = (bytes[at + 1] ?? 0) - zero
  return isWithin(tens, 9) && isWithin(ones, 9) ? tens * 10 + ones : -1
}

function yearAt(bytes: Uint8Array, at: number, octets: number): number {
  const first = pairAt(bytes, at)
  if (first < 0) return -1
  if (octets === 2) return first < 50 ? 2000 + first : 1900 + first
  const second = pairAt(bytes, at + 2)
  return second < 0 ? -1 : first * 100 + second
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isDay(year: number, month: number, day: number): boolean {
  if (year < 0) return false
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 && isLeap ? 29 : daysOfMonth[month - 1]
  return days !== undefined && day >= 1 && day <= days
}

function isWithin(value: number, last: number): boolean {
  return value >= 0 && value <= last
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, Math.min(end, start + 32))).toString('latin1')
}

function invalid(text: string): RootkeepError {
  return new RootkeepError('time.invalid', 'This is not a time in the form of RFC 5280', {
    time: text.slice(0, 32),
  })
}
