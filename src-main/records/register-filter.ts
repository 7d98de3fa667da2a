// The filters of lists as questions to the register: the same as certificate-list.ts asks in SQL, which the tests hold
// them against. What is typed as text is sought elsewhere.

import { secondsOfInstant } from '../contract/instant.ts'
import type { CertificateColumns } from './certificate-columns.ts'
import type { CertificateFilter, KeyFilter } from './certificate-list.ts'

/** Whether the certificate with this id is meant. */
export type Predicate = (id: number) => boolean

type Registered = Required<Omit<CertificateFilter, 'text'>>
type Questions = {
  readonly [K in keyof Registered]: (columns: CertificateColumns, value: Registered[K]) => Predicate
}

const questions: Questions = {
  issuerAuthorityId: (columns, issuer) => (id) => columns.issuers[id] === (issuer ?? 0),
  origin: (columns, origin) => (id) => columns.origin(id) === origin,
  status: (columns, status) => (id) => columns.status(id) === status,
  certifies: (columns, certifies) => (id) => columns.certifies(id) === certifies,
  profile(columns, profile) {
    const which = columns.profileNames.which((name) => name === profile)
    return (id) => which[columns.profiles[id] ?? 0] === true
  },
  key(columns, filter) {
    const which = columns.keyNames.which((name) => isOfKind(name, filter))
    return (id) => which[columns.keys[id] ?? 0] === true
  },
  notAfter: (columns, range) => isWithin(range, (id) => columns.notAfter[id] ?? 0),
  recordedAt: (columns, range) => isWithin(range, (id) => columns.recordedAt[id] ?? 0),
  state: isInState,
}

/** All that a filter says but its text. */
export function predicateOf(
  columns: CertificateColumns,
  { text: _, ...filter }: CertificateFilter,
): Predicate {
  const asked: Partial<Registered> = { status: 'signed', ...filter }
  const all = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [ask(columns, name as keyof Registered, value)],
  )
  return all.reduce((before, each) => (id) => before(id) && each(id))
}

function ask<K extends keyof Registered>(columns: CertificateColumns, name: K, value: unknown): Predicate {
  return questions[name](columns, value as Registered[K])
}

function isWithin(
  { from, before }: { from?: string; before?: string },
  of: (id: number) => number,
): Predicate {
  const first = from === undefined ? Number.NEGATIVE_INFINITY : secondsOfInstant(from)
  const end = before === undefined ? Number.POSITIVE_INFINITY : secondsOfInstant(before)
  return (id) => of(id) >= first && of(id) < end
}

function isInState(columns: CertificateColumns, { is, ...moment }: Registered['state']): Predicate {
  const [at, soon] = [secondsOfInstant(moment.at), secondsOfInstant(moment.expiringBefore)]
  if (is === 'revoked' || is === 'onHold') return (id) => columns.standing(id) === is
  return (id) => columns.standing(id) === null && naturalState(columns, id, { at, soon }) === is
}

/** The state but for revocation; `soon` is the end of the window of those that expire soon. */
export function naturalState(
  columns: CertificateColumns,
  id: number,
  { at, soon }: { at: number; soon: number },
) {
  const [notBefore, notAfter] = [columns.notBefore[id] ?? 0, columns.notAfter[id] ?? 0]
  if (at < notBefore) return 'notYetValid'
  if (at > notAfter) return 'expired'
  return notAfter < soon ? 'expiring' : 'valid'
}

/** An algorithm or a family; of RSA, the only one with sizes, also how large: `rsa-3072`, `rsa-pss-4096`. */
function isOfKind(name: string, { algorithm, bitsBelow, bitsAbove }: KeyFilter): boolean {
  if (name !== algorithm && !name.startsWith(`${algorithm}-`)) return false
  if (bitsBelow === undefined && bitsAbove === undefined) return true
  const size = Number(/^rsa-(?:pss-)?(\d+)$/.exec(name)?.[1] ?? 0)
  return size > 0 && size < (bitsBelow ?? Number.POSITIVE_INFINITY) && size > (bitsAbove ?? 0)
}
