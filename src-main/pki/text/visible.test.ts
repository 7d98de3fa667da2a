import { describe, expect, test } from 'vitest'
import { visibleText } from './visible.ts'

describe('visibleText', () => {
  test.each([
    { name: 'an override', text: 'gpj\u202eexe', shown: 'gpj\\u{202e}exe' },
    { name: 'an escape sequence', text: '\u001b[2Jx', shown: '\\u{1b}[2Jx' },
    { name: 'NUL', text: 'a\0b', shown: 'a\\u{0}b' },
    { name: 'a C1 control', text: 'a\u009bb', shown: 'a\\u{9b}b' },
    { name: 'a line break', text: 'a\nb', shown: 'a\\u{a}b' },
    { name: 'a zero-width space', text: 'a\u200bb', shown: 'a\\u{200b}b' },
    { name: 'a soft hyphen', text: 'a\u00adb', shown: 'a\\u{ad}b' },
    { name: 'a Hangul filler', text: 'a\u3164b', shown: 'a\\u{3164}b' },
    { name: 'a no-break space', text: 'a\u00a0b', shown: 'a\\u{a0}b' },
    { name: 'a tag character', text: 'a\u{e0041}', shown: 'a\\u{e0041}' },
    { name: 'a lone surrogate', text: 'a\ud800', shown: 'a\\u{d800}' },
    { name: 'a Cyrillic letter among Latin ones', text: 'p\u0430ypal', shown: 'p\\u{430}ypal' },
  ])('writes out $name', ({ text, shown }) => {
    expect(visibleText(text)).toBe(shown)
  })

  test.each(['Seattle.rb', 'Zoë', 'Москва', 'Αθήνα', '東京 Ruby 会議', 'Ruby Москва', '😀'])(
    'leaves %s as it is',
    (text) => {
      expect(visibleText(text)).toBe(text)
    },
  )
})
