// Instants for people: hand-checked, in UTC whatever the zone of the machine.

import i18next from 'i18next'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatCount, formatDay, formatInstant, instantAfterDays, instantOf } from './instant.ts'

beforeAll(() => i18next.init({ lng: 'en' }))
afterAll(() => i18next.changeLanguage('en'))

describe('formatDay', () => {
  test('says the day in UTC', () => {
    expect(formatDay('2026-11-20T23:59:59Z')).toMatch(/20/)
    expect(formatDay('2026-11-20T23:59:59Z')).toMatch(/2026/)
  })
})

describe('formatInstant', () => {
  test.each([
    { language: 'en', words: 'Nov 20, 2026, 00:05:09 UTC' },
    { language: 'de', words: '20.11.2026, 00:05:09 UTC' },
    { language: 'fr', words: '20 nov. 2026, 00:05:09 UTC' },
    { language: 'es', words: '20 nov 2026, 0:05:09 UTC' },
    { language: 'pt', words: '20 de nov. de 2026, 00:05:09 UTC' },
    { language: 'ja', words: '2026/11/20 0:05:09 UTC' },
    { language: 'zh', words: '2026年11月20日 00:05:09 UTC' },
  ])('says day, time and zone as $language does', async ({ language, words }) => {
    await i18next.changeLanguage(language)
    expect(formatInstant('2026-11-20T00:05:09Z')).toBe(words)
  })
})

describe('formatCount', () => {
  test.each([
    { language: 'en', words: '1,234,567' },
    { language: 'de', words: '1.234.567' },
    { language: 'fr', words: '1\u202f234\u202f567' },
    { language: 'ja', words: '1,234,567' },
  ])('groups digits as $language does', async ({ language, words }) => {
    await i18next.changeLanguage(language)
    expect(formatCount(1_234_567)).toBe(words)
  })
})

describe('instantAfterDays', () => {
  test('counts whole days, in whole seconds', () => {
    expect(instantAfterDays(Date.UTC(2028, 1, 28, 12, 0, 0, 500), 2)).toBe('2028-03-01T12:00:00Z')
  })
})

describe('instantOf', () => {
  test.each([
    { name: 'with seconds', field: '2026-11-20T09:30:15', instant: '2026-11-20T09:30:15Z' },
    { name: 'without seconds', field: '2026-11-20T09:30', instant: '2026-11-20T09:30:00Z' },
    { name: 'that is empty', field: '', instant: null },
  ])('reads a field $name as UTC', ({ field, instant }) => {
    expect(instantOf(field)).toBe(instant)
  })
})
