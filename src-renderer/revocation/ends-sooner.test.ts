import { describe, expect, test } from 'vitest'
import type { CrlSummary } from '../../src-main/contract/crl.ts'
import { endsSooner } from './ends-sooner.ts'

const issued: CrlSummary = {
  sha256: 'ab'.repeat(32),
  issuer: 'seattle',
  crlNumber: '1',
  kind: 'full',
  baseCrlNumber: null,
  partition: null,
  thisUpdate: '2026-11-20T00:00:00Z',
  nextUpdate: '2026-12-20T00:00:00Z',
  entries: 0,
}
const next = { kind: 'full', partition: null, nextUpdate: '2026-12-01T00:00:00Z' } as const

describe('endsSooner', () => {
  test('tells a list that ends before the one of its kind', () => {
    expect(endsSooner([issued], next)).toBe(true)
  })

  test.each([
    { name: 'ends later', ...next, nextUpdate: '2027-01-01T00:00:00Z' },
    { name: 'has the usual end', ...next, nextUpdate: null },
    { name: 'is of another kind', ...next, kind: 'delta' as const },
    { name: 'is another part', ...next, partition: 2 },
  ])('is at peace with one that $name', ({ name: _, ...list }) => {
    expect(endsSooner([issued], list)).toBe(false)
  })
})
