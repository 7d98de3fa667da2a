// What is overdue or due soon of that which must be published or issued anew, one finding for the lists of a key, be
// it whole or in parts.

import type { AttentionAct, AttentionCode, AttentionFinding } from '../../contract/attention.ts'
import type { DueDate } from '../../contract/status.ts'
import type { Noticed } from './finding.ts'

/** Of all due dates, soonest first, those that press, as findings. An authority's own end is authority-finding.ts. */
export function dueFindings(due: readonly DueDate[], now: string): Noticed[] {
  const pressing = due.filter(({ what, state }) => what !== 'authority' && state !== 'later')
  const together = Map.groupBy(pressing, (each) => `${codeOf(each)} ${each.certificate}`)
  return [...together.values()].flatMap((all) => {
    const [first] = all
    return first ? [noticedOf(first, all.length, now)] : []
  })
}

function noticedOf(due: DueDate, count: number, now: string): Noticed {
  const { title: subject, issuer: authority, certificate, dueAt: instant } = due
  const said = { subject, authority, certificate, instant, count }
  return { ...said, code: codeOf(due), severity: severityOf(due, now), act: acts[due.what] }
}

function codeOf({ what, state, dueAt }: DueDate): AttentionCode {
  if (dueAt === null) return 'crlMissing'
  return state === 'overdue' ? overdue[what] : soon[what]
}

/** What was never published hurts no one who relies on it; what has ended leaves them without an answer. */
function severityOf({ dueAt }: DueDate, now: string): AttentionFinding['severity'] {
  return dueAt !== null && dueAt <= now ? 'error' : 'warning'
}

type ByKind<T> = Readonly<Record<DueDate['what'], T>>

const overdue: ByKind<AttentionCode> = {
  crl: 'crlOverdue',
  deltaCrl: 'deltaCrlOverdue',
  ocsp: 'ocspOverdue',
  ocspDelegate: 'ocspDelegateDue',
  authority: 'authorityEnded',
}
const soon: ByKind<AttentionCode> = {
  crl: 'crlDue',
  deltaCrl: 'deltaCrlDue',
  ocsp: 'ocspDue',
  ocspDelegate: 'ocspDelegateDue',
  authority: 'authorityEnds',
}
const acts: ByKind<AttentionAct> = {
  crl: 'crl.issue',
  deltaCrl: 'crl.issue',
  ocsp: 'ocsp.presign',
  ocspDelegate: 'ocsp.delegate',
  authority: 'authority.renew',
}
