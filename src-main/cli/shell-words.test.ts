import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RootkeepError } from '../contract/errors.ts'
import { shellWords } from './shell-words.ts'

describe('shellWords', () => {
  // Each as `sh -c 'printf "[%s]" …'` prints it.
  test.each([
    { line: 'crl issue  --issuer\tseattle ', words: ['crl', 'issue', '--issuer', 'seattle'] },
    { line: `--subject "CN=RubyConf Root,O=RubyConf"`, words: ['--subject', 'CN=RubyConf Root,O=RubyConf'] },
    { line: `--subject='CN=a "b" \\c'`, words: ['--subject=CN=a "b" \\c'] },
    { line: String.raw`a\ b "c \"d\" \e" 'f'"g"h`, words: ['a b', String.raw`c "d" \e`, 'fgh'] },
    { line: `'' ""`, words: ['', ''] },
    { line: 'a#b # c', words: ['a#b', '#', 'c'] },
    { line: '', words: [] },
  ])('cuts $line', ({ line, words }) => {
    expect(shellWords(line)).toEqual(words)
  })

  test.each([`a 'b`, `a "b`, 'a "b\\"', 'a \\'])('refuses %s, which does not end', (line) => {
    expect(() => shellWords(line)).toThrow(expect.objectContaining({ code: 'input.invalid' }))
  })

  test('gives back words that were quoted with apostrophes', () => {
    const quote = (word: string) => `'${word.replaceAll("'", `'"'"'`)}'`
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
        expect(shellWords(words.map(quote).join(' '))).toEqual(words)
      }),
    )
  })

  test('answers any line with words or a coded error', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '"', "'", '\\', '\n', 'é', '#') }), (line) => {
        try {
          expect(shellWords(line).every((word) => typeof word === 'string')).toBe(true)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(RootkeepError)
        }
      }),
    )
  })
})
