// Instants for people: hand-checked, in UTC whatever the zone of the machine.

import { describe, expect, test } from 'vitest'
import { formatDay, instantAfterDays, instantOf } from './instant.ts'

describe('formatDay', () => {
  test('says the day in UTC', () => {
    expect(formatDay('2026-11-20T23:59:59Z')).toMatch(/20/)
    expect(formatDay('2026-11-20T23:59:59Z')).toMatch(/2026/)
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
