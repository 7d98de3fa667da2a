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

/** In the order in which they are asked: first those that are answered soonest and leave fewest. */
const questions: Questions = {
  issuerAuthorityId(columns, issuer) {
    const { issuers } = columns
    const wanted = issuer ?? 0
    return (id) => issuers[id] === wanted
  },
  profile(columns, profile) {
    const { profiles, profileNames } = columns
    const which = profileNames.which((name) => name === profile)
    return (id) => which[profiles[id] ?? 0] === true
  },
  key(columns, filter) {
    const { keys, keyNames } = columns
    const which = keyNames.which((name) => isOfKind(name, filter))
    return (id) => which[keys[id] ?? 0] === true
  },
  notAfter: ({ notAfter }, range) => isWithin(range, notAfter),
  recordedAt: ({ recordedAt }, range) => isWithin(range, recordedAt),
  certifies: (columns, certifies) => (id) => columns.certifies(id) === certifies,
  origin: (columns, origin) => (id) => columns.origin(id) === origin,
  state: isInState,
  status: (columns, status) => (id) => columns.status(id) === status,
}

/** All that a filter says but its text. */
export function predicateOf(
  columns: CertificateColumns,
  { text: _, ...filter }: CertificateFilter,
): Predicate {
  const asked: Partial<Registered> = { status: 'signed', ...filter }
  const names = Object.keys(questions) as (keyof Registered)[]
  const all = names.flatMap((name) => {
    const value = asked[name]
    return value === undefined ? [] : [ask(columns, name, value)]
  })
  // What the first denies the others are not asked.
  return all.reduceRight((after, each) => (id) => each(id) && after(id))
}

function ask<K extends keyof Registered>(columns: CertificateColumns, name: K, value: unknown): Predicate {
  return questions[name](columns, value as Registered[K])
}

function isWithin({ from, before }: { from?: string; before?: string }, seconds: Float64Array): Predicate {
  const first = from === undefined ? Number.NEGATIVE_INFINITY : secondsOfInstant(from)
  const end = before === undefined ? Number.POSITIVE_INFINITY : secondsOfInstant(before)
  return (id) => {
    const at = seconds[id] ?? 0
    return at >= first && at < end
  }
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
