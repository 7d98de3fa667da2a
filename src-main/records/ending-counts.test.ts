// Counted by hand, with the first and last instants of spans.

import { describe, expect, test } from 'vitest'
import { EndingCounts } from './ending-counts.ts'

const seconds = (instant: string) => Date.parse(instant) / 1000

describe('EndingCounts', () => {
  test('counts by issuer, profile and key at once, an instant between two spans in the later', () => {
    const counts = new EndingCounts<number, string | null, string>([
      '2026-11-01T00:00:00Z',
      '2026-12-01T00:00:00Z',
      '2027-01-01T00:00:00Z',
      '2027-02-01T00:00:00Z',
    ])
    const endings = [
      { issuer: 1, profile: 'developer', key: 'ec-p256', at: '2026-11-01T00:00:00Z' },
      { issuer: 1, profile: null, key: 'rsa-2048', at: '2026-11-30T23:59:59Z' },
      { issuer: 2, profile: 'developer', key: 'ec-p256', at: '2026-12-01T00:00:00Z' },
      { issuer: 1, profile: 'developer', key: 'ec-p256', at: '2027-01-31T23:59:59Z' },
    ]
    for (const { at, ...ending } of endings) counts.add(ending, seconds(at))
    expect(counts.by()).toEqual({
      issuers: [
        { of: 1, counts: [2, 0, 1] },
        { of: 2, counts: [0, 1, 0] },
      ],
      profiles: [
        { of: 'developer', counts: [1, 1, 1] },
        { of: null, counts: [1, 0, 0] },
      ],
      keys: [
        { of: 'ec-p256', counts: [1, 1, 1] },
        { of: 'rsa-2048', counts: [1, 0, 0] },
      ],
    })
    expect([counts.first, counts.end]).toEqual([
      seconds('2026-11-01T00:00:00Z'),
      seconds('2027-02-01T00:00:00Z'),
    ])
  })
})
