import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, isCanonical } from './canonical-json.ts'

describe('canonicalJson', () => {
  test('sorts members and leaves out white space, as RFC 8785 §3.2.2 and §3.2.3 say', () => {
    const value = { b: [1, { d: true, c: null }], A: 'x', a: {} }
    expect(canonicalJson(value).toString()).toBe('{"A":"x","a":{},"b":[1,{"c":null,"d":true}]}')
  })

  test('escapes as RFC 8785 §3.2.2.2 says', () => {
    const text = '€$\u000f\nA\'B"\\\u007f\u2028'
    expect(canonicalJson(text).toString()).toBe('"€$\\u000f\\nA\'B\\"\\\\\u007f\u2028"')
  })

  test('does not depend on the order of members', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,5}$/), { maxLength: 8 })
    fc.assert(
      fc.property(names, (given) => {
        const forward = Object.fromEntries(given.map((name) => [name, name.length]))
        const backward = Object.fromEntries(given.toReversed().map((name) => [name, name.length]))
        expect(canonicalJson(forward)).toEqual(canonicalJson(backward))
      }),
    )
  })
})

describe('isCanonical', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])

  test.each([
    { name: 'a fraction', value: 0.5 },
    { name: 'an integer beyond 2^53', value: 2 ** 53 },
    { name: 'negative zero', value: -0 },
    { name: 'half of a surrogate pair', value: 'a\udc00' },
    { name: 'a member name outside ASCII', value: { é: 1 } },
    { name: 'a member name that a prototype has', value: JSON.parse('{"__proto__": 1}') },
    { name: 'nothing', value: undefined },
    { name: 'a list nested 17 deep', value: nested(17) },
    { name: 'a list nested 100,000 deep', value: JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) },
  ])('refuses $name', ({ value }) => {
    expect(isCanonical(value)).toBe(false)
  })

  test('takes a list nested 16 deep', () => {
    expect(isCanonical(nested(16))).toBe(true)
  })
})
