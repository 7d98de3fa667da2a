// When certificates end, as a chart and a table want it: the issuers with the most each in a series of its own, the
// rest together; a search for each period. Pure.

import type { Output } from '../../src-main/contract/contract.ts'

type Expiry = Output<'status.expiry'>
export type By = 'month' | 'week'

export interface ExpirySeries {
  /** Unique: `0`, `1` … in the order of the series. */
  readonly key: string
  /** Null for what is many issuers'; empty for issuers that the keep does not know. */
  readonly title: string | null
  readonly counts: readonly number[]
}

/** So many issuers are told apart; more colours are not. */
export const mostSeries = 5

/** The largest first, and the others together where there are more. */
export function seriesOf({ series, periods }: Expiry): ExpirySeries[] {
  const largest = series.toSorted((a, b) => sum(b.counts) - sum(a.counts))
  const isAll = largest.length <= mostSeries
  const named = largest.slice(0, isAll ? mostSeries : mostSeries - 1)
  const others = largest.slice(named.length).map(({ counts }) => counts)
  const all = named.map(({ title, counts }, at) => ({ key: String(at), title, counts }))
  if (isAll) return all
  const together = periods.map((_, at) => sum(others.map((counts) => counts[at] ?? 0)))
  return [...all, { key: String(all.length), title: null, counts: together }]
}

/** How many end in each period, of all issuers. */
export function totalsOf({ series, periods }: Expiry): number[] {
  return periods.map((_, at) => sum(series.map(({ counts }) => counts[at] ?? 0)))
}

/** The place of the largest number, the first of several; -1 where there is none above 0. */
export function fullestOf(totals: readonly number[]): number {
  const most = Math.max(0, ...totals)
  return most === 0 ? -1 : totals.indexOf(most)
}

/** The search that finds the certificates of a period: `expires:2027-03`, `expires:2027-03-01..2027-03-07`. */
export function searchOf(
  { from, before }: Pick<Expiry['periods'][number], 'from' | 'before'>,
  by: By,
): string {
  if (by === 'month') return `expires:${from.slice(0, 7)}`
  const last = new Date(Date.parse(before) - 1000).toISOString().slice(0, 10)
  return `expires:${from.slice(0, 10)}..${last}`
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
