import { describe, expect, test } from 'vitest'
import { matches } from './name-fault.ts'

describe('matches', () => {
  test.each([
    { pattern: 'rails', text: 'rails', is: true },
    { pattern: 'rails', text: 'rails-html', is: false },
    { pattern: 'active*', text: 'activerecord', is: true },
    { pattern: 'active*', text: 'reactive', is: false },
    { pattern: '*-core', text: 'rspec-core', is: true },
    { pattern: 'r*-c*e', text: 'rspec-core', is: true },
    { pattern: 'a*a', text: 'a', is: false },
    { pattern: '*', text: '', is: true },
    { pattern: 'a.c', text: 'abc', is: false },
  ])('$pattern and $text: $is', ({ pattern, text, is }) => {
    expect(matches(pattern, text)).toBe(is)
  })

  test('takes no time for a pattern that an expression would take for ever', () => {
    expect(matches(`${'a*'.repeat(200)}b`, 'a'.repeat(100_000))).toBe(false)
  })
})
