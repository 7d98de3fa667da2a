import { describe, expect, test } from 'vitest'
import { fullestOf, searchOf, seriesOf, totalsOf } from './expiry-series.ts'

const month = (from: string, before: string) => ({ from, before, authorities: [] })
const periods = [
  month('2027-01-01T00:00:00Z', '2027-02-01T00:00:00Z'),
  month('2027-02-01T00:00:00Z', '2027-03-01T00:00:00Z'),
]
const issuers = (...counts: number[][]) =>
  counts.map((each, at) => ({ issuer: `i${at}`, title: `Issuer ${at}`, counts: each }))

const expiryOf = (series: ReturnType<typeof issuers>) => ({
  periods,
  series,
  profiles: [
    { profile: 'developer', counts: [1, 0] },
    { profile: null, counts: [2, 2] },
  ],
  keys: [{ keyAlgorithm: 'ec-p256', counts: [3, 2] }],
})

describe('seriesOf', () => {
  test('puts the issuer with the most first', () => {
    const series = seriesOf(expiryOf(issuers([1, 0], [2, 2])), 'issuer')
    expect(series.map(({ title }) => title)).toEqual(['Issuer 1', 'Issuer 0'])
  })

  test('puts what is beyond four issuers together', () => {
    const series = seriesOf(expiryOf(issuers([9, 0], [8, 0], [7, 0], [6, 0], [1, 2], [0, 1])), 'issuer')
    expect(series.map(({ title }) => title)).toEqual(['Issuer 0', 'Issuer 1', 'Issuer 2', 'Issuer 3', null])
    expect(series.at(-1)?.counts).toEqual([1, 3])
  })

  test('tells five issuers apart', () => {
    const five = issuers([5, 0], [4, 0], [3, 0], [2, 0], [1, 0])
    expect(seriesOf(expiryOf(five), 'issuer').every(({ title }) => title !== null)).toBe(true)
  })
})

describe('seriesOf, otherwise stacked', () => {
  test('names profiles as they are, and none for those that were taken in', () => {
    const series = seriesOf(expiryOf([]), 'profile')
    expect(series.map(({ title }) => title)).toEqual(['', 'developer'])
  })

  test('names keys as people do', () => {
    expect(seriesOf(expiryOf([]), 'key')).toEqual([{ key: '0', title: 'EC P-256', counts: [3, 2] }])
  })
})

describe('totalsOf and fullestOf', () => {
  test('find the period in which most end', () => {
    const totals = totalsOf({ periods, series: issuers([1, 2], [0, 5]) })
    expect(totals).toEqual([1, 7])
    expect(fullestOf(totals)).toBe(1)
    expect(fullestOf([0, 0])).toBe(-1)
  })
})

describe('searchOf', () => {
  test('names a month, or the seven days of a week', () => {
    expect(searchOf(month('2027-03-01T00:00:00Z', '2027-04-01T00:00:00Z'), 'month')).toBe('expires:2027-03')
    expect(searchOf(month('2026-12-28T00:00:00Z', '2027-01-04T00:00:00Z'), 'week')).toBe(
      'expires:2026-12-28..2027-01-03',
    )
  })
})
