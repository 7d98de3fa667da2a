// UTCTime and GeneralizedTime in the profile of RFC 5280 §4.1.2.5, read and written as an instant of the contract.
// Their octets are time-octets.ts.

import type { Instant } from '../contract/instant.ts'
import type { DerReader } from './der/reader.ts'
import { tags } from './der/tag.ts'
import { checkTime, digitsOfInstant, putGeneralizedTime, putTime } from './time-octets.ts'

/** Reads the CHOICE Time; throws `time.invalid` for another form than RFC 5280 §4.1.2.5.1–2 or no real second. */
export function readTime(reader: DerReader): Instant {
  return reader.isNext(tags.generalizedTime) ? readGeneralizedTime(reader) : readUtcTime(reader)
}

/** UTCTime `YYMMDDHHMMSSZ` (RFC 5280 §4.1.2.5.1): years 50–99 are of the twentieth century. */
function readUtcTime(reader: DerReader): Instant {
  const octets = reader.content(tags.utcTime)
  checkTime(octets, tags.utcTime, { start: 0, end: octets.length })
  return instantOf(octets, 2)
}

/** GeneralizedTime `YYYYMMDDHHMMSSZ` without fractions (RFC 5280 §4.1.2.5.2); `tag` when tagged implicitly. */
export function readGeneralizedTime(reader: DerReader, tag: number = tags.generalizedTime): Instant {
  const octets = reader.content(tag)
  checkTime(octets, tags.generalizedTime, { start: 0, end: octets.length })
  return instantOf(octets, 0)
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

/** The contract's text, its digits still to be filled in. */
const text = Buffer.from('0000-00-00T00:00:00Z', 'latin1')

/** Fills in the digits, which are checked, from number `first` on: in UTCTime the two of the century are not said. */
function instantOf(octets: Uint8Array, first: number): Instant {
  if (first === 2) text.write((octets[0] ?? 0) < five ? '20' : '19', 'latin1')
  for (let i = first; i < digitsOfInstant.length; i++) {
    text[digitsOfInstant[i] ?? 0] = octets[i - first] ?? 0
  }
  return text.toString('latin1')
}

const five = 0x35
