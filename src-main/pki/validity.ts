// Which validity a certificate gets (RFC 5280 §4.1.2.5): what was asked, or the profile's days, and never
// outside the issuer's own. What was asked is taken or refused; only a default is shortened.

import { RootkeepError } from '../contract/errors.ts'
import { addDays, type Instant, secondsOfInstant } from './time.ts'

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
 * or was asked to end after it, `certificate.validity-invalid` when it is empty, over already or asked in
 * two ways, `time.invalid` for what is no instant.
 */
export function settleValidity(asked: AskedValidity, bounds: ValidityBounds): SettledValidity {
  const { notBefore } = asked
  const { issuer, days, at } = bounds
  const wish = wishedEnd(asked, days)
  if (issuer && notBefore < issuer.notBefore) throw beyondIssuer(notBefore, issuer)
  const isBeyond = issuer !== null && wish.end > issuer.notAfter
  if (isBeyond && wish.isAsked) throw beyondIssuer(wish.end, issuer)
  const notAfter = isBeyond ? issuer.notAfter : wish.end
  if (notAfter <= notBefore) throw invalid('It would end before it begins', { notBefore, notAfter })
  if (notAfter <= at) throw invalid('It would be over already', { notBefore, notAfter })
  return { notBefore, notAfter, isShortened: isBeyond }
}

function wishedEnd(asked: AskedValidity, defaultDays: number): { end: Instant; isAsked: boolean } {
  const { notBefore, notAfter, days } = asked
  if (notAfter === undefined) {
    return { end: addDays(notBefore, days ?? defaultDays), isAsked: days !== undefined }
  }
  if (days !== undefined) {
    throw invalid('Its end was asked both as an instant and in days', { notBefore, notAfter })
  }
  secondsOfInstant(notBefore)
  secondsOfInstant(notAfter)
  return { end: notAfter, isAsked: true }
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
