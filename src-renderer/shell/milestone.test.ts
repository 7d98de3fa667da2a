import { describe, expect, test } from 'vitest'
import { milestoneOf } from './milestone.ts'

describe('milestoneOf', () => {
  test.each([
    { done: 0, total: 1000, quarter: 0 },
    { done: 249, total: 1000, quarter: 0 },
    { done: 250, total: 1000, quarter: 1 },
    { done: 1000, total: 1000, quarter: 4 },
    { done: 1, total: 3, quarter: 1 },
  ])('is $quarter at $done of $total', ({ done, total, quarter }) => {
    expect(milestoneOf({ done, total })).toBe(quarter)
  })

  test('is none for work that does not tell how far it is', () => {
    expect(milestoneOf({ done: 0, total: 0 })).toBeNull()
  })
})
