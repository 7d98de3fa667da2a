// Authorities for which a live responder has answered, and for which nobody answers now: it does not run in this
// process (a keep is open in one at a time), and no answers that were signed in advance hold.

import type { DueDate } from '../../contract/status.ts'
import { listedAuthorities } from '../authority-view.ts'
import { titleOfSubject } from '../certificate/view.ts'
import type { Desk } from '../desk.ts'
import { newestOf, ocspDelegateOf } from '../issuer.ts'
import { spanVerb } from '../ocsp/signing-span.ts'
import type { Noticed } from './finding.ts'

/** A responder that rests for longer was given up. */
const daysOfMemory = 30

export function responderFindings({ keep, responder }: Desk, due: readonly DueDate[]): Noticed[] {
  const last = keep.records.journal.last(spanVerb)
  const age = last ? Date.parse(keep.now()) - Date.parse(last.at) : Number.POSITIVE_INFINITY
  if (responder.isRunning || !last || age > daysOfMemory * 86_400_000) return []
  const answered = new Set(
    due.filter(({ what, state }) => what === 'ocsp' && state !== 'overdue').map(({ issuer }) => issuer),
  )
  return listedAuthorities(keep)
    .filter(({ name }) => !answered.has(name))
    .map((authority) => ({ authority, ...newestOf(keep, authority) }))
    .filter((issuer) => ocspDelegateOf(keep, issuer) !== null)
    .map(({ authority, row }) => ({
      code: 'responderDown',
      // One that was killed in the middle has left a span open.
      severity: last.details.step === 'reserved' ? 'warning' : 'info',
      act: 'responder.start',
      subject: titleOfSubject(row.subject),
      authority: authority.name,
      instant: last.at,
    }))
}
