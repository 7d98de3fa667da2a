// What a person types to find certificates: words, and terms of the form `field:value`, as
// `issuer:seattle expires:<30d key:rsa<3072 state:revoked`. Every term must hold.

import { type CertificateState, certificateState } from '../../contract/certificate.ts'
import { RootkeepError } from '../../contract/errors.ts'
import { addDays, type Instant, instantOfSeconds } from '../../contract/instant.ts'
import type { CertificateFilter, KeyFilter } from '../../records/certificate-list.ts'
import { expiringBefore } from './view.ts'

/** What a search needs to know besides the text. */
export interface SearchContext {
  readonly at: Instant
  /** The id of the authority of this name. Throws `authority.unknown`. */
  issuerId(name: string): number
}

type Terms = { readonly [field: string]: (value: string, context: SearchContext) => CertificateFilter }

const terms: Terms = {
  issuer: (value, { issuerId }) => ({ issuerAuthorityId: issuerId(value) }),
  profile: (value) => ({ profile: value }),
  kind: (value) => ({ certifies: kindOf(value) }),
  state: (value, { at }) => ({ state: { is: stateOf(value), at, expiringBefore: expiringBefore(at) } }),
  expires: (value, { at }) => ({ notAfter: rangeOf('expires', value, at) }),
  issued: (value, { at }) => ({ recordedAt: rangeOf('issued', value, at) }),
  key: (value) => ({ key: keyOf(value) }),
}

/**
 * The filter that a search says. Throws `input.invalid` for a field that there is not, a value that is none, and a
 * field that is said twice; `authority.unknown`.
 */
export function readSearch(text: string, context: SearchContext): CertificateFilter {
  const words: string[] = []
  const filters = new Map<string, CertificateFilter>()
  for (const part of text.split(/\s+/).filter((each) => each !== '')) {
    const [, field, value] = isFingerprint(part) ? [] : (/^([a-z]+):(.+)$/.exec(part) ?? [])
    const term = field === undefined ? undefined : terms[field]
    if (field === undefined || value === undefined) words.push(part)
    else if (!term) throw refused(`its fields are ${Object.keys(terms).join(', ')}`, field)
    else if (filters.has(field)) throw refused(`${field} is said twice`, field)
    else filters.set(field, term(value, context))
  }
  const found: CertificateFilter = Object.assign({}, ...filters.values())
  return words.length > 0 ? { ...found, text: words.join(' ') } : found
}

/** `aa:bb:0c`: fingerprints and serial numbers are written with colons, too. */
function isFingerprint(part: string): boolean {
  return /^[0-9a-f]{2}(?::[0-9a-f]{2})+$/i.test(part)
}

const kinds: Readonly<Record<string, NonNullable<CertificateFilter['certifies']>>> = {
  root: 'root',
  subordinate: 'subordinate',
  endentity: 'endEntity',
}

function kindOf(value: string): NonNullable<CertificateFilter['certifies']> {
  const kind = kinds[value.toLowerCase()]
  if (kind) return kind
  throw refused('kind is root, subordinate or endEntity', 'kind')
}

function stateOf(value: string): CertificateState {
  const state = certificateState.options.find((each) => each.toLowerCase() === value.toLowerCase())
  if (state) return state
  throw refused(`state is one of ${certificateState.options.join(', ')}`, 'state')
}

const daysOfUnit: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 }

/**
 * `<30d` within thirty days from now (for `issued`: in the last thirty), `>1y` later than a year from now (before
 * that); a year, a month or a day of the calendar, also after `<` and `>`; from one to another: `2027-03-01..2027-03-07`.
 */
function rangeOf(
  field: 'expires' | 'issued',
  value: string,
  at: Instant,
): { from?: Instant; before?: Instant } {
  const [, order = '', count, unit = ''] = /^([<>])(\d{1,5})([dwmy])$/.exec(value) ?? []
  const days = Number(count) * (daysOfUnit[unit] ?? 0)
  if (count === undefined) return calendarRange(field, value)
  if (field === 'issued') return order === '<' ? { from: addDays(at, -days) } : { before: addDays(at, -days) }
  return order === '<' ? { from: at, before: addDays(at, days) } : { from: addDays(at, days) }
}

function calendarRange(field: string, value: string): { from?: Instant; before?: Instant } {
  const [first, last, ...more] = value.split('..')
  if (first === undefined || last === undefined || more.length > 0) return calendarTerm(field, value)
  const { from } = calendarTerm(field, first)
  const { before } = calendarTerm(field, last)
  if (from === undefined || before === undefined) throw notOfCalendar(field)
  return { from, before }
}

function calendarTerm(field: string, value: string): { from?: Instant; before?: Instant } {
  const [, order, year, month, day] = /^([<>]?)(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value) ?? []
  const from =
    year === undefined ? Number.NaN : Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(from)) throw notOfCalendar(field)
  const end = new Date(from)
  if (day !== undefined) end.setUTCDate(end.getUTCDate() + 1)
  else if (month !== undefined) end.setUTCMonth(end.getUTCMonth() + 1)
  else end.setUTCFullYear(end.getUTCFullYear() + 1)
  const [first, next] = [instantOfSeconds(from / 1000), instantOfSeconds(end.getTime() / 1000)]
  if (order === '<') return { before: first }
  return order === '>' ? { from: next } : { from: first, before: next }
}

function notOfCalendar(field: string): RootkeepError {
  return refused(`${field} is as <30d, >1y, 2027, 2027-03, 2027-03-31 or 2027-03-01..2027-03-07`, field)
}

/** An algorithm or a family (`rsa`, `ec`, `ml-dsa`), and for one with sizes how large: `rsa<3072`. */
function keyOf(value: string): KeyFilter {
  const [, algorithm, order, bits] =
    /^([a-z][a-z0-9-]*?)(?:([<>])(\d{1,5}))?$/.exec(value.toLowerCase()) ?? []
  if (algorithm === undefined) throw refused('key is as rsa, ec-p256 or rsa<3072', 'key')
  if (order === undefined || bits === undefined) return { algorithm }
  return { algorithm, ...(order === '<' ? { bitsBelow: Number(bits) } : { bitsAbove: Number(bits) }) }
}

function refused(message: string, field: string): RootkeepError {
  return new RootkeepError('input.invalid', `The search cannot be read: ${message}`, { field })
}
