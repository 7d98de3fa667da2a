import { describe, expect, test } from 'vitest'
import {
  addDays,
  addSeconds,
  instantOfSeconds,
  isInstant,
  secondsBetween,
  secondsOfInstant,
} from './instant.ts'

const invalid = expect.objectContaining({ code: 'time.invalid' })

describe('addSeconds', () => {
  test('counts over the end of a leap year', () => {
    expect(addSeconds('2024-12-31T23:59:59Z', 1)).toBe('2025-01-01T00:00:00Z')
    expect(addDays('2024-02-28T12:00:00Z', 2)).toBe('2024-03-01T12:00:00Z')
    expect(secondsBetween('2024-02-28T00:00:00Z', '2024-03-01T00:00:00Z')).toBe(172_800)
  })

  test('refuses to leave the years of four digits', () => {
    expect(() => addSeconds('9999-12-31T23:59:59Z', 1)).toThrow(invalid)
  })
})

describe('instantOfSeconds', () => {
  test('is the inverse of secondsOfInstant', () => {
    expect(instantOfSeconds(951_782_400)).toBe('2000-02-29T00:00:00Z')
    expect(secondsOfInstant('2000-02-29T00:00:00Z')).toBe(951_782_400)
  })
})

describe('secondsOfInstant', () => {
  test.each([
    { name: 'the 30th of February', text: '2024-02-30T00:00:00Z' },
    { name: 'the 29th of February of a year that has none', text: '1900-02-29T00:00:00Z' },
    { name: 'hour 24', text: '2024-02-28T24:00:00Z' },
    { name: 'a leap second', text: '2016-12-31T23:59:60Z' },
    { name: 'an offset', text: '2024-01-01T00:00:00+01:00' },
    { name: 'a fraction', text: '2024-01-01T00:00:00.5Z' },
    { name: 'a day without a time', text: '2024-01-01' },
    { name: 'a year of six digits', text: '+010000-01-01T00:00:00Z' },
    { name: 'nothing', text: '' },
  ])('refuses $name', ({ text }) => {
    expect(() => secondsOfInstant(text)).toThrow(invalid)
  })
})

describe('isInstant', () => {
  test.each([
    { seconds: -62_167_219_200, is: true },
    { seconds: -62_167_219_201, is: false },
    { seconds: 253_402_300_799, is: true },
    { seconds: 253_402_300_800, is: false },
    { seconds: 0.5, is: false },
    { seconds: Number.NaN, is: false },
  ])('says of $seconds: $is', ({ seconds, is }) => {
    expect(isInstant(seconds)).toBe(is)
  })
})
