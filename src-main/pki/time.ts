// UTCTime and GeneralizedTime in the profile of RFC 5280 §4.1.2.5, and arithmetic on instants. An instant is
// the contract's text `2026-11-20T00:00:00Z`: whole seconds, UTC, years 0000 to 9999, so that the order of
// instants is the order of their texts. No clock here: the present is an argument everywhere.

import { RootkeepError } from '../contract/errors.ts'
import type { DerReader } from './der/reader.ts'
import { tags } from './der/tag.ts'
import { type DerNode, element } from './der/writer.ts'

/** An instant in the contract's form, `YYYY-MM-DDTHH:MM:SSZ`. */
export type Instant = string

/** The notAfter of a certificate without a well-defined expiration (RFC 5280 §4.1.2.5). */
export const noWellDefinedExpiration: Instant = '9999-12-31T23:59:59Z'

/** Reads the CHOICE Time; throws `time.invalid` for another form than RFC 5280 §4.1.2.5.1–2 or no real day. */
export function readTime(reader: DerReader): Instant {
  return reader.isNext(tags.generalizedTime) ? readGeneralizedTime(reader) : readUtcTime(reader)
}

/** UTCTime `YYMMDDHHMMSSZ` (RFC 5280 §4.1.2.5.1): years 50–99 are of the twentieth century. */
export function readUtcTime(reader: DerReader): Instant {
  const text = latin1(reader.content(tags.utcTime))
  if (!/^\d{12}Z$/.test(text)) throw invalid(text)
  return instantOfDigits((text < '5' ? '20' : '19') + text)
}

/** GeneralizedTime `YYYYMMDDHHMMSSZ` without fractions (RFC 5280 §4.1.2.5.2); `tag` when tagged implicitly. */
export function readGeneralizedTime(reader: DerReader, tag: number = tags.generalizedTime): Instant {
  const text = latin1(reader.content(tag))
  if (!/^\d{14}Z$/.test(text)) throw invalid(text)
  return instantOfDigits(text)
}

/** Time as RFC 5280 §4.1.2.5 encodes it: UTCTime for 1950 to 2049, else GeneralizedTime. */
export function time(instant: Instant): DerNode {
  const year = instant.slice(0, 4)
  if (year < '1950' || year > '2049') return generalizedTime(instant)
  return element(tags.utcTime, [Buffer.from(digitsOf(instant).slice(2), 'latin1')])
}

/** GeneralizedTime, as OCSP and invalidityDate have it whatever the year. */
export function generalizedTime(instant: Instant): DerNode {
  return element(tags.generalizedTime, [Buffer.from(digitsOf(instant), 'latin1')])
}

/** Seconds since 1970-01-01T00:00:00Z; throws `time.invalid` when `instant` is not one. */
export function secondsOfInstant(instant: Instant): number {
  const milliseconds = Date.parse(instant)
  if (Number.isNaN(milliseconds) || instantOfMilliseconds(milliseconds) !== instant) throw invalid(instant)
  return milliseconds / 1000
}

/** The instant so many whole seconds after 1970-01-01T00:00:00Z (fractions are cut off). */
export function instantOfSeconds(seconds: number): Instant {
  const milliseconds = Math.floor(seconds) * 1000
  if (!(milliseconds >= firstMillisecond && milliseconds <= lastMillisecond)) throw invalid(String(seconds))
  return instantOfMilliseconds(milliseconds)
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

const firstMillisecond = Date.parse('0000-01-01T00:00:00Z')
const lastMillisecond = Date.parse(noWellDefinedExpiration)
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** By hand and not by Date: a validator reads two times of each certificate. */
function instantOfDigits(text: string): Instant {
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)]
  const [hour, minute, second] = [text.slice(8, 10), text.slice(10, 12), text.slice(12, 14)]
  if (hour > '23' || minute > '59' || second > '59' || !isDay(Number(year), Number(month), Number(day))) {
    throw invalid(text)
  }
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 && isLeap ? 29 : daysOfMonth[month - 1]
  return days !== undefined && day >= 1 && day <= days
}

function digitsOf(instant: Instant): string {
  secondsOfInstant(instant)
  return instant.replace(/[-:T]/g, '')
}

function instantOfMilliseconds(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z')
}

function latin1({ buffer, byteOffset, length }: Uint8Array): string {
  return length > 32 ? '' : Buffer.from(buffer, byteOffset, length).toString('latin1')
}

function invalid(text: string): RootkeepError {
  return new RootkeepError('time.invalid', 'This is not a time in the form of RFC 5280', {
    time: text.slice(0, 32),
  })
}
