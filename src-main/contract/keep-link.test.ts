import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RootkeepError } from './errors.ts'
import { isKeepLink, readKeepLink, writeKeepLink } from './keep-link.ts'

const link = '{"format":"rootkeep-keep","version":1,"directory":"/home/officer/conf"}'

describe('readKeepLink', () => {
  test('reads the folder as it stands there', () => {
    expect(readKeepLink(link)).toBe('/home/officer/conf')
    expect(readKeepLink('{"format":"rootkeep-keep","version":1,"directory":"."}\n')).toBe('.')
    expect(readKeepLink('{"format":"rootkeep-keep","version":1,"directory":"C:\\\\keep"}')).toBe('C:\\keep')
  })

  test.each([
    ['nothing', ''],
    ['another JSON', '{"format":"rootkeep-backup"}'],
    ['a later version', link.replace('1,', '2,')],
    ['a field too many', link.replace('}', ',"run":"x"}')],
    ['no folder', link.replace('/home/officer/conf', '')],
    ['a folder on another machine', link.replace('/home', '//server')],
    ['a folder on another Windows machine', link.replace('/home', '\\\\\\\\server')],
    ['NUL in the folder', link.replace('officer', 'a\\u0000b')],
    ['a text without end', `${link}${' '.repeat(20_000)}`],
  ])('refuses %s', (_name, text) => {
    expect(() => readKeepLink(text)).toThrow(expect.objectContaining({ code: 'input.wrong-kind' }))
  })

  test('answers any text with a folder or a coded refusal', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          readKeepLink(text)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(RootkeepError)
        }
      }),
    )
  })
})

describe('writeKeepLink', () => {
  test('writes what is read again, whatever the folder is called', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }), (name) => {
        fc.pre(!name.includes('\0'))
        expect(readKeepLink(writeKeepLink(`/${name.replace(/^[\\/]+/, 'x')}`))).toBe(
          `/${name.replace(/^[\\/]+/, 'x')}`,
        )
      }),
    )
  })
})

describe('isKeepLink', () => {
  test('knows one by how it begins, also where it can’t be read', () => {
    expect(isKeepLink(link)).toBe(true)
    expect(isKeepLink(link.replace('1,', '2,'))).toBe(true)
    expect(isKeepLink('{"format":"rootkeep-backup"}')).toBe(false)
    expect(isKeepLink('Dear officer')).toBe(false)
  })
})
