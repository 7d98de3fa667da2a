import { describe, expect, test } from 'vitest'
import { dataOf, isEditable, valueAt, withValue } from './draft.ts'

const yaml = `# why
name: a # its name
validity:
  days: 10 # short
keyUsage: [digitalSignature]
`

describe('withValue', () => {
  test('changes one value and keeps the comments', () => {
    expect(withValue(yaml, ['validity', 'days'], 20)).toBe(yaml.replace('10', '20'))
  })

  test('writes a list of words on one line', () => {
    expect(withValue(yaml, ['keyUsage'], ['keyCertSign', 'cRLSign'])).toContain(
      'keyUsage: [keyCertSign, cRLSign]\n',
    )
  })

  test('makes the maps on the way', () => {
    expect(withValue('name: a\n', ['subject', 'fixed'], { O: 'RubyConf' })).toBe(
      'name: a\nsubject:\n  fixed:\n    O: RubyConf\n',
    )
  })

  test('puts a map in place of what was none', () => {
    expect(withValue('validity: 10\n', ['validity', 'days'], 10)).toBe('validity:\n  days: 10\n')
  })

  test.each([undefined, '', []])(
    'takes a field away for %j, with the map that it leaves empty',
    (nothing) => {
      expect(withValue('name: a\nsubject:\n  required: [CN]\n', ['subject', 'required'], nothing)).toBe(
        'name: a\n',
      )
    },
  )

  test('leaves a text alone that is no YAML', () => {
    expect(withValue('name: [a', ['name'], 'b')).toBe('name: [a')
  })
})

describe('isEditable', () => {
  test.each([
    [yaml, true],
    ['name: [a', false],
    ['- a', false],
    ['', false],
  ])('of %j is %j', (text, expected) => {
    expect(isEditable(text)).toBe(expected)
  })
})

describe('valueAt', () => {
  test('finds what is there, and nothing that is not', () => {
    const data = dataOf(yaml)
    expect(valueAt(data, ['validity', 'days'])).toBe(10)
    expect(valueAt(data, ['validity', 'days', 'deeper'])).toBeUndefined()
    expect(valueAt(data, ['constructor'])).toBeUndefined()
  })
})
