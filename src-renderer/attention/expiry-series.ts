// When certificates end, as a chart and a table want it: the issuers, profiles or kinds of key with the most each in a
// series of its own, the rest together; a search for each period. Pure.

import type { Output } from '../../src-main/contract/contract.ts'
import { keyWords } from '../certificate/key-words.ts'

type Expiry = Output<'status.expiry'>
export type By = 'month' | 'week'
/** By what the certificates of a period are told apart. */
export const stacks = ['issuer', 'profile', 'key'] as const
export type StackedBy = (typeof stacks)[number]

export interface ExpirySeries {
  /** Unique: `0`, `1` … in the order of the series. */
  readonly key: string
  /** Of the issuer, profile or key; null for what is of many, empty for what is of none that the keep knows. */
  readonly title: string | null
  readonly counts: readonly number[]
}

/** So many are told apart; more colours are not. */
export const mostSeries = 5

/** The largest first, and the others together where there are more. */
export function seriesOf(expiry: Expiry, stack: StackedBy): ExpirySeries[] {
  const { periods } = expiry
  const largest = titledOf(expiry, stack).toSorted((a, b) => sum(b.counts) - sum(a.counts))
  const isAll = largest.length <= mostSeries
  const named = largest.slice(0, isAll ? mostSeries : mostSeries - 1)
  const others = largest.slice(named.length).map(({ counts }) => counts)
  const all = named.map(({ title, counts }, at) => ({ key: String(at), title, counts }))
  if (isAll) return all
  const together = periods.map((_, at) => sum(others.map((counts) => counts[at] ?? 0)))
  return [...all, { key: String(all.length), title: null, counts: together }]
}

function titledOf({ series, profiles, keys }: Expiry, stack: StackedBy): Omit<ExpirySeries, 'key'>[] {
  switch (stack) {
    case 'issuer':
      return series
    case 'profile':
      return profiles.map(({ profile, counts }) => ({ title: profile ?? '', counts }))
    case 'key':
      return keys.map(({ keyAlgorithm, counts }) => ({ title: keyWords(keyAlgorithm), counts }))
  }
}

/** How many end in each period, of all issuers. */
export function totalsOf({ series, periods }: Pick<Expiry, 'series' | 'periods'>): number[] {
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
