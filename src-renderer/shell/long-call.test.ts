import { describe, expect, test } from 'vitest'
import type { RunningCall } from '../bridge.ts'
import { longCall } from './long-call.ts'

const call = (id: string, since: number, total = 0): RunningCall => ({
  id,
  procedure: 'certificate.list',
  since,
  done: 0,
  total,
})

describe('longCall', () => {
  test('passes over what has only begun', () => {
    expect(longCall([call('a', 5000)], 5999)).toBeNull()
  })

  test('names the oldest that takes long', () => {
    expect(longCall([call('a', 4000), call('b', 4500)], 6000)?.id).toBe('a')
  })

  test('prefers the one that says how far it is', () => {
    expect(longCall([call('a', 1000), call('b', 5999, 20)], 6000)?.id).toBe('b')
  })
})
