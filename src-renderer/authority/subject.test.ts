// Subjects and short names: expectations written by hand after RFC 4514 and the contract's pattern.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { authorityName } from '../../src-main/contract/values.ts'
import { composeSubject, suggestName } from './subject.ts'

describe('composeSubject', () => {
  test('writes the parts that are there, the common name first', () => {
    const parts = { commonName: 'RubyConf Root', organizationName: ' RubyConf ', countryName: 'us' }
    expect(composeSubject(parts)).toBe('CN=RubyConf Root,O=RubyConf,C=US')
    expect(composeSubject({ ...parts, organizationName: '', countryName: ' ' })).toBe('CN=RubyConf Root')
  })

  test('escapes what separates attributes', () => {
    const parts = { commonName: '#1, "A+B" <C>;\\', organizationName: '', countryName: '' }
    expect(composeSubject(parts)).toBe('CN=\\#1\\, \\"A\\+B\\" \\<C\\>\\;\\\\')
  })
})

describe('suggestName', () => {
  test.each([
    { name: 'a common name', from: 'Seattle.rb', to: 'seattle-rb' },
    { name: 'accents', from: 'Zoë’s Café', to: 'zoe-s-cafe' },
    { name: 'marks at the ends', from: ' (Root) ', to: 'root' },
    { name: 'letters without a Latin form', from: '東京', to: '' },
  ])('makes a short name of $name', ({ from, to }) => {
    expect(suggestName(from)).toBe(to)
  })

  test('is empty or a name that the contract takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (commonName) => {
        const name = suggestName(commonName)
        expect(name === '' || authorityName.safeParse(name).success).toBe(true)
      }),
    )
  })
})
