// UTCTime and GeneralizedTime in the profile of RFC 5280 §4.1.2.5, read and written as an instant of the contract.
// Their octets are time-octets.ts.

import type { Instant } from '../contract/instant.ts'
import type { DerReader } from './der/reader.ts'
import { tags } from './der/tag.ts'
import { checkTime, putGeneralizedTime, putTime } from './time-octets.ts'

/** Reads the CHOICE Time; throws `time.invalid` for another form than RFC 5280 §4.1.2.5.1–2 or no real second. */
export function readTime(reader: DerReader): Instant {
  return reader.isNext(tags.generalizedTime) ? readGeneralizedTime(reader) : readUtcTime(reader)
}

/** UTCTime `YYMMDDHHMMSSZ` (RFC 5280 §4.1.2.5.1): years 50–99 are of the twentieth century. */
function readUtcTime(reader: DerReader): Instant {
  const digits = digitsOf(reader.content(tags.utcTime), tags.utcTime)
  return instantOfDigits((digits < '5' ? '20' : '19') + digits)
}

/** GeneralizedTime `YYYYMMDDHHMMSSZ` without fractions (RFC 5280 §4.1.2.5.2); `tag` when tagged implicitly. */
export function readGeneralizedTime(reader: DerReader, tag: number = tags.generalizedTime): Instant {
  return instantOfDigits(digitsOf(reader.content(tag), tags.generalizedTime))
}

/** Time as RFC 5280 §4.1.2.5 encodes it, in DER: UTCTime for 1950 to 2049, else GeneralizedTime. */
export function time(instant: Instant): Uint8Array {
  const out = new Uint8Array(longest)
  return out.subarray(0, putTime(out, 0, instant))
}

/** GeneralizedTime in DER, as OCSP and invalidityDate have it whatever the year. */
export function generalizedTime(instant: Instant): Uint8Array {
  const out = new Uint8Array(longest)
  putGeneralizedTime(out, 0, instant)
  return out
}

/** Octets of a GeneralizedTime with its tag and length. */
const longest = 17

function digitsOf(octets: Uint8Array, type: number): string {
  checkTime(octets, type, { start: 0, end: octets.length })
  return Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString('latin1')
}

function instantOfDigits(text: string): Instant {
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`
  return `${day}T${text.slice(8, 10)}:${text.slice(10, 12)}:${text.slice(12, 14)}Z`
}
