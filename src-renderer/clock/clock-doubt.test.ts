import { describe, expect, test } from 'vitest'
import { RootkeepError } from '../../src-main/contract/errors.ts'
import { doubtOf } from './clock-doubt.ts'

const doubt = {
  kind: 'ahead',
  source: 'journal',
  known: '2026-11-20T09:00:00Z',
  now: '2031-11-20T09:00:00Z',
} as const

describe('doubtOf', () => {
  test('reads what a refusal says against the clock', () => {
    expect(doubtOf(new RootkeepError('clock.in-doubt', 'Is it right?', doubt))).toEqual(doubt)
  })

  test('is nothing where an act was refused for another reason, or does not say why', () => {
    expect(doubtOf(new RootkeepError('vault.locked', 'Locked.', doubt))).toBeNull()
    expect(doubtOf(new RootkeepError('clock.in-doubt', 'Is it right?', {}))).toBeNull()
  })
})
