// What an authority must publish or have issued anew, and by when: from what it has published so far. A CRL for
// each of its keys that is here, a delta and answers where it has once begun with them, and certificates.

import type { DueDate } from '../../contract/status.ts'
import type { Authority } from '../../records/authority.ts'
import type { CrlSort } from '../../records/crl.ts'
import { titleOfSubject } from '../certificate/view.ts'
import { lastCrlOf, wholeCrl } from '../crl/kept-crl.ts'
import { type Issuer, issuersInForce, kept, newestOf, ocspDelegateOf } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { presignedOf } from '../ocsp/presigned-until.ts'
import { turnTaker } from '../turn.ts'

/** Soonest first, what was never there before that. Throws `authority.unknown`. */
export function dueDates(keep: Keep, references: readonly string[]): DueDate[] {
  const { authorities } = keep.records
  const chosen =
    references.length > 0 ? references.map((each) => authorities.resolve(each)) : authorities.list()
  return chosen
    .filter((authority) => mayPublish(keep, authority))
    .flatMap((authority) => dueOf(keep, { authority, ...newestOf(keep, authority) }))
    .toSorted(soonestFirst)
}

/** As `dueDates`, authority by authority, since each reads and verifies certificates. */
export async function dueInTurns(keep: Keep, references: readonly string[]): Promise<DueDate[]> {
  const due: DueDate[] = []
  const turn = turnTaker()
  const chosen = references.length > 0 ? references : keep.records.authorities.list().map(({ name }) => name)
  for (const reference of chosen) {
    due.push(...dueDates(keep, [reference]))
    await turn()
  }
  return due.toSorted(soonestFirst)
}

function soonestFirst(a: DueDate, b: DueDate): number {
  return (a.dueAt ?? '').localeCompare(b.dueAt ?? '')
}

/** Its key is here, and it has a certificate. */
function mayPublish(keep: Keep, { id, keyId }: Authority): boolean {
  return keyId !== null && keep.records.certificates.generations(id).length > 0
}

function dueOf(keep: Keep, present: Issuer): DueDate[] {
  const now = keep.now()
  return [
    ...issuersInForce(keep, present).flatMap((issuer) => crlsDue(keep, issuer)),
    ...answersDue(keep, present),
    ...delegateDue(keep, present),
    ...(present.row.revocation ? [] : [certificateDue(present, present, { what: 'authority', now })]),
  ]
}

/** A life that ends, for a state. */
interface Life {
  readonly from: string
  readonly until: string
}

function crlsDue(keep: Keep, issuer: Issuer): DueDate[] {
  const delta = { kind: 'delta', partition: null } as const
  const parts = keep.records.crlPartitions.living(issuer.authority.id, keep.now())
  return [
    crlDue(keep, issuer, wholeCrl),
    ...(lastCrlOf(keep, issuer, delta) ? [crlDue(keep, issuer, delta)] : []),
    ...parts.map((partition) => crlDue(keep, issuer, { kind: 'full', partition })),
  ]
}

function crlDue(keep: Keep, issuer: Issuer, sort: CrlSort): DueDate {
  const { partition } = sort
  const base = { ...commonTo(issuer), what: sort.kind === 'full' ? 'crl' : 'deltaCrl', partition } as const
  const last = lastCrlOf(keep, issuer, sort)
  if (!last) return { ...base, dueAt: null, state: 'overdue', crlNumber: null }
  const { thisUpdate: from, nextUpdate: until } = last
  const state = stateOf({ from, until }, keep.now())
  return { ...base, dueAt: until, state, crlNumber: String(last.crlNumber) }
}

function answersDue(keep: Keep, issuer: Issuer): DueDate[] {
  const presigned = presignedOf(keep, issuer.authority)
  if (!presigned) return []
  const { thisUpdate: from, nextUpdate: until } = presigned
  const state = stateOf({ from, until }, keep.now())
  return [{ ...commonTo(issuer), what: 'ocsp', dueAt: until, state, crlNumber: null }]
}

function delegateDue(keep: Keep, issuer: Issuer): DueDate[] {
  const row = ocspDelegateOf(keep, issuer)
  if (!row) return []
  return [certificateDue(issuer, kept(keep, row), { what: 'ocspDelegate', now: keep.now() })]
}

function certificateDue(
  issuer: Issuer,
  { row }: Pick<Issuer, 'row'>,
  { what, now }: { what: 'authority' | 'ocspDelegate'; now: string },
): DueDate {
  const { notBefore: from, notAfter: until } = row
  const certificate = row.sha256 ?? ''
  const state = stateOf({ from, until }, now)
  return { ...commonTo(issuer), what, certificate, dueAt: until, state, crlNumber: null }
}

function commonTo({ authority, row }: Issuer) {
  const certificate = row.sha256 ?? ''
  return { issuer: authority.name, title: titleOfSubject(row.subject), certificate, partition: null }
}

const day = 86_400_000

/** `soon` for the last fifth of a life, and for its last day. */
function stateOf({ from, until }: Life, now: string): DueDate['state'] {
  const left = Date.parse(until) - Date.parse(now)
  if (left <= 0) return 'overdue'
  const life = Date.parse(until) - Date.parse(from)
  return left <= Math.max(life / 5, day) ? 'soon' : 'later'
}
