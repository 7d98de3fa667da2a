// How many certificates end in each month or week to come, issuer by issuer, for a chart and its table. Counted span
// by span from an index, in turns: of a million, too, nobody waits for longer than a moment.

import type { Output, Parsed } from '../../contract/contract.ts'
import { addDays, instantOfSeconds } from '../../contract/instant.ts'
import type { Authority } from '../../records/authority.ts'
import type { Span } from '../../records/certificate-expiry.ts'
import { listedAuthorities } from '../authority-view.ts'
import { titleOfSubject } from '../certificate/view.ts'
import { newestOf } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { turnTaker } from '../turn.ts'

type Expiry = Output<'status.expiry'>

/** Revoked certificates are counted, too: they end, and lists show them. */
export async function expiryOf(keep: Keep, { by, periods: count }: Parsed<'status.expiry'>): Promise<Expiry> {
  const spans = spansFrom(keep.now(), by, count)
  const authorities = listedAuthorities(keep)
  const series: Expiry['series'] = []
  for (const authority of [...authorities, null]) {
    const counts = await countsOf(keep, authority, spans)
    if (counts.some((each) => each > 0)) series.push({ ...namesOf(keep, authority), counts })
  }
  return { periods: periodsOf(keep, authorities, spans), series }
}

async function countsOf(keep: Keep, authority: Authority | null, spans: readonly Span[]): Promise<number[]> {
  const turn = turnTaker()
  const counts: number[] = []
  for (const span of spans) {
    counts.push(keep.records.certificateExpiry.count(authority?.id ?? null, span))
    await turn()
  }
  return counts
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
