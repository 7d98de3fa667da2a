// How many certificates end in each month or week to come, by issuer, profile and kind of key, for a chart and its
// table. All are counted in one pass; of large keeps by their register, on the thread that reads them.

import type { Output, Parsed } from '../../contract/contract.ts'
import { addDays, instantOfSeconds } from '../../contract/instant.ts'
import type { Authority } from '../../records/authority.ts'
import type { Span } from '../../records/certificate-expiry.ts'
import { listedAuthorities } from '../authority-view.ts'
import { titleOfSubject } from '../certificate/view.ts'
import { newestOf } from '../issuer.ts'
import type { Keep } from '../keep.ts'

type Expiry = Output<'status.expiry'>

/** Revoked certificates are counted, too: they end, and lists show them. */
export function expiryOf(keep: Keep, { by, periods: count }: Parsed<'status.expiry'>): Expiry {
  const spans = spansFrom(keep.now(), by, count)
  const authorities = listedAuthorities(keep)
  const boundaries = [...spans.slice(0, 1).map(({ from }) => from), ...spans.map(({ before }) => before)]
  const { issuers, profiles, keys } = keep.records.certificateExpiry.counts(boundaries)
  const byIssuer = new Map(issuers.map(({ of, counts }) => [of, counts]))
  return {
    periods: periodsOf(keep, authorities, spans),
    series: [...authorities, null].flatMap((authority) => {
      const counts = byIssuer.get(authority?.id ?? null)
      return counts ? [{ ...namesOf(keep, authority), counts: [...counts] }] : []
    }),
    profiles: profiles.map(({ of, counts }) => ({ profile: of, counts: [...counts] })),
    keys: keys.map(({ of, counts }) => ({ keyAlgorithm: of, counts: [...counts] })),
  }
}

function namesOf(keep: Keep, authority: Authority | null): { issuer: string | null; title: string } {
  if (!authority) return { issuer: null, title: '' }
  return { issuer: authority.name, title: titleOfSubject(newestOf(keep, authority).row.subject) }
}

function periodsOf(keep: Keep, authorities: readonly Authority[], spans: readonly Span[]): Expiry['periods'] {
  const own = authorities
    .flatMap(({ id }) => keep.records.certificates.generations(id))
    .toSorted((a, b) => a.notAfter.localeCompare(b.notAfter))
  return spans.map(({ from, before }) => ({
    from,
    before,
    authorities: own
      .filter(({ notAfter }) => notAfter >= from && notAfter < before)
      .map(({ subject, sha256, notAfter }) => ({
        title: titleOfSubject(subject),
        sha256: sha256 ?? '',
        notAfter,
      })),
  }))
}

/** The first span is the one that the instant is in; weeks begin on Monday, as in ISO 8601. */
export function spansFrom(now: string, by: 'month' | 'week', count: number): Span[] {
  const boundary = by === 'month' ? monthAfter : weekAfter
  return Array.from({ length: count }, (_, at) => ({
    from: boundary(now, at),
    before: boundary(now, at + 1),
  }))
}

function monthAfter(now: string, months: number): string {
  const first = new Date(`${now.slice(0, 7)}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + months)
  return instantOfSeconds(first.getTime() / 1000)
}

function weekAfter(now: string, weeks: number): string {
  const midnight = `${now.slice(0, 10)}T00:00:00Z`
  const sinceMonday = (new Date(midnight).getUTCDay() + 6) % 7
  return addDays(midnight, weeks * 7 - sinceMonday)
}
