// Which validity a certificate gets (RFC 5280 §4.1.2.5): what was asked, or the profile's days, and never
// outside the issuer's own. What was asked is taken or refused; only a default is shortened.

import { RootkeepError } from '../contract/errors.ts'
import { addDays, addSeconds, type Instant, secondsBetween, secondsOfInstant } from '../contract/instant.ts'

interface Validity {
  readonly notBefore: Instant
  readonly notAfter: Instant
}

/** What a person asked for: the end as an instant or as days from `notBefore`, or neither. */
export interface AskedValidity {
  readonly notBefore: Instant
  readonly notAfter?: Instant | undefined
  readonly days?: number | undefined
}

export interface ValidityBounds {
  /** Of the profile, for when no end was asked. */
  readonly days: number
  /** The most that may be asked, in days; absent: whatever the issuer has left. */
  readonly maximumDays?: number | undefined
  /** Whether it begins with the day of `notBefore` and ends with the last one, both in UTC. */
  readonly alignedToMidnight?: boolean
  /** The issuer's own validity, or null for a self-signed certificate. */
  readonly issuer: Validity | null
  /** The present: nothing is issued that has expired already. */
  readonly at: Instant
}

export interface SettledValidity extends Validity {
  /** Whether the profile's days would have gone beyond the issuer's notAfter. */
  readonly isShortened: boolean
}

/**
 * Settles the validity. Throws `certificate.validity-beyond-issuer` when it would begin before the issuer's
 * or was asked to end after it, `certificate.validity-invalid` when it is empty, over already, longer
 * than the profile's maximum or asked in two ways, `time.invalid` for what is no instant.
 */
export function settleValidity(asked: AskedValidity, bounds: ValidityBounds): SettledValidity {
  const { issuer, at } = bounds
  if (issuer && asked.notBefore < issuer.notBefore) throw beyondIssuer(asked.notBefore, issuer)
  const wish = wishedEnd(asked, bounds)
  const notBefore = begin(asked, bounds)
  checkLength({ notBefore, notAfter: wish.end }, bounds)
  const isBeyond = issuer !== null && wish.end > issuer.notAfter
  if (isBeyond && wish.isAsked) throw beyondIssuer(wish.end, issuer)
  const notAfter = isBeyond ? issuer.notAfter : wish.end
  if (notAfter <= notBefore) throw invalid('It would end before it begins', { notBefore, notAfter })
  if (notAfter <= at) throw invalid('It would be over already', { notBefore, notAfter })
  return { notBefore, notAfter, isShortened: isBeyond }
}

/** The day's own beginning, but not before the issuer's. */
function begin({ notBefore }: AskedValidity, { alignedToMidnight, issuer }: ValidityBounds): Instant {
  if (!alignedToMidnight) return notBefore
  const midnight = midnightOf(notBefore)
  return issuer && midnight < issuer.notBefore ? issuer.notBefore : midnight
}

function wishedEnd(asked: AskedValidity, bounds: ValidityBounds): { end: Instant; isAsked: boolean } {
  const { notBefore, notAfter, days } = asked
  if (notAfter === undefined) {
    return { end: endAfter(notBefore, days ?? bounds.days, bounds), isAsked: days !== undefined }
  }
  if (days !== undefined) {
    throw invalid('Its end was asked both as an instant and in days', { notBefore, notAfter })
  }
  secondsOfInstant(notBefore)
  secondsOfInstant(notAfter)
  return { end: notAfter, isAsked: true }
}

/** Both notBefore and notAfter belong to the validity (RFC 5280 §4.1.2.5): a day ends a second before midnight. */
function endAfter(notBefore: Instant, days: number, { alignedToMidnight }: ValidityBounds): Instant {
  return alignedToMidnight ? addSeconds(addDays(midnightOf(notBefore), days), -1) : addDays(notBefore, days)
}

function midnightOf(instant: Instant): Instant {
  secondsOfInstant(instant)
  return `${instant.slice(0, 'YYYY-MM-DD'.length)}T00:00:00Z`
}

function checkLength(validity: Validity, { maximumDays }: ValidityBounds): void {
  if (maximumDays === undefined) return
  const { notBefore, notAfter } = validity
  if (secondsBetween(notBefore, notAfter) <= maximumDays * 86_400) return
  throw invalid(`The profile gives at most ${maximumDays} days`, validity)
}

function beyondIssuer(instant: Instant, issuer: Validity): RootkeepError {
  return new RootkeepError(
    'certificate.validity-beyond-issuer',
    `A certificate is valid only while its issuer is: from ${issuer.notBefore} to ${issuer.notAfter}`,
    { asked: instant, issuerNotBefore: issuer.notBefore, issuerNotAfter: issuer.notAfter },
  )
}

function invalid(fault: string, { notBefore, notAfter }: Validity): RootkeepError {
  return new RootkeepError('certificate.validity-invalid', `The validity is not possible. ${fault}`, {
    notBefore,
    notAfter,
  })
}
