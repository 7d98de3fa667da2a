import { describe, expect, test } from 'vitest'
import { termsIn, valueIn, withoutTerms, withTerm } from './search-terms.ts'

const text = 'zen issuer:seattle  expires:<30d key:rsa<3072'

describe('termsIn', () => {
  test('takes the terms in their order, and leaves words, fingerprints and unknown fields', () => {
    expect(termsIn(text)).toEqual([
      { field: 'issuer', value: 'seattle' },
      { field: 'expires', value: '<30d' },
      { field: 'key', value: 'rsa<3072' },
    ])
    expect(termsIn('aa:bb:cc colour:red state:')).toEqual([])
  })
})

describe('valueIn', () => {
  test('is the value of a field, or null', () => {
    expect(valueIn(text, 'issuer')).toBe('seattle')
    expect(valueIn(text, 'state')).toBeNull()
  })
})

describe('withTerm', () => {
  test('puts a term in, replaces it, and takes it out, and leaves the words', () => {
    expect(withTerm(text, 'state', 'revoked')).toBe(
      'zen issuer:seattle expires:<30d key:rsa<3072 state:revoked',
    )
    expect(withTerm(text, 'issuer', 'conf')).toBe('zen expires:<30d key:rsa<3072 issuer:conf')
    expect(withTerm(text, 'expires', null)).toBe('zen issuer:seattle key:rsa<3072')
    expect(withTerm('', 'kind', 'root')).toBe('kind:root')
  })
})

describe('withoutTerms', () => {
  test('leaves the words', () => expect(withoutTerms(text)).toBe('zen'))
})
