import { describe, expect, test } from 'vitest'
import { killRepeatedly } from '../testing/killing.ts'
import { killLists } from '../testing/killing-lists.ts'

describe('a keep whose process is killed', () => {
  test('opens and verifies, uses no number twice and loses nothing that was answered', {
    timeout: 600_000,
  }, async () => {
    const report = await killRepeatedly({ kills: 30 })
    expect(report.kills).toBe(30)
    // That the runs worked at all: otherwise there was nothing to lose.
    expect(report.answered).toBeGreaterThan(100)
    expect(report.numbers).toBeGreaterThan(100)
  })

  test('signs no number twice where it was killed over a list of fifty thousand', {
    timeout: 600_000,
  }, async () => {
    const { signed } = await killLists({ kills: 3, entries: 50_000, within: 1500 })
    expect(signed.length).toBeGreaterThan(0)
    // The first that were killed may have lost their number before they signed.
    expect(signed[0]).toMatch(/^signing crl CN=Root [1-3]$/)
  })
})
