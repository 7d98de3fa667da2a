import { describe, expect, test } from 'vitest'
import { killRepeatedly } from '../testing/killing.ts'

describe('a keep whose process is killed', () => {
  test('opens and verifies, uses no number twice and loses nothing that was answered', {
    timeout: 180_000,
  }, async () => {
    const report = await killRepeatedly({ kills: 30 })
    expect(report.kills).toBe(30)
    // That the runs worked at all: otherwise there was nothing to lose.
    expect(report.answered).toBeGreaterThan(100)
    expect(report.numbers).toBeGreaterThan(100)
  })
})
