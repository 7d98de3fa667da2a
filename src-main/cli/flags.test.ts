import { describe, expect, test } from 'vitest'
import { collectFlags, type Flags } from './flags.ts'

const flags: Flags = {
  json: { takes: 'nothing' },
  out: { takes: 'value', short: 'o' },
  anchors: { takes: 'values' },
  anchor: { takes: 'values', for: 'anchors' },
}

function collected(...words: string[]) {
  const given = collectFlags(words, flags)
  return { ...Object.fromEntries(given.flags), operands: given.operands }
}

describe('collectFlags', () => {
  test.each([
    { name: 'a flag and its value', words: ['--out', 'a'], gives: { out: ['a'] } },
    { name: 'a value after an equals sign', words: ['--out=-a'], gives: { out: ['-a'] } },
    { name: 'a short flag', words: ['-o', 'a'], gives: { out: ['a'] } },
    { name: 'standard input as a value', words: ['--out', '-'], gives: { out: ['-'] } },
    { name: 'a flag alone', words: ['--json'], gives: { json: ['true'] } },
    { name: 'a flag that is declined', words: ['--json=false'], gives: { json: ['false'] } },
    { name: 'several values after one flag', words: ['--anchors', 'a', 'b'], gives: { anchors: ['a', 'b'] } },
    {
      name: 'a repeated flag and its singular in one list',
      words: ['--anchors', 'a', '--anchor', 'b', '--anchors=c'],
      gives: { anchors: ['a', 'b', 'c'] },
    },
    {
      name: 'a word after a single value as an operand',
      words: ['--out', 'a', 'b'],
      gives: { out: ['a'], operands: ['b'] },
    },
    {
      name: 'a word after a flag that takes nothing as an operand',
      words: ['--json', 'true'],
      gives: { json: ['true'], operands: ['true'] },
    },
    {
      name: 'everything after -- as operands',
      words: ['--anchors', 'a', '--', '--out', 'b'],
      gives: { anchors: ['a'], operands: ['--out', 'b'] },
    },
  ])('reads $name', ({ words, gives }) => {
    expect(collected(...words)).toEqual({ operands: [], ...gives })
  })

  test.each([
    { name: 'an unknown flag', words: ['--frobnicate'], says: /no flag --frobnicate/ },
    {
      name: 'a mistyped flag, with the nearest',
      words: ['--anchers', 'a'],
      says: /Did you mean --anchors\?/,
    },
    { name: 'a flag of the language', words: ['--constructor', 'a'], says: /no flag/ },
    { name: 'a flag given twice', words: ['--out', 'a', '--out', 'b'], says: /twice/ },
    { name: 'a value that is missing', words: ['--out'], says: /needs a value/ },
    { name: 'a flag where a value belongs', words: ['--out', '--json'], says: /needs a value/ },
    { name: 'a passphrase', words: ['--passphrase', 'hunter2'], says: /shell's history/ },
    { name: 'a new passphrase', words: ['--new-passphrase=hunter2'], says: /shell's history/ },
  ])('refuses $name as wrong usage', ({ words, says }) => {
    const code = 'input.invalid'
    expect(() => collectFlags(words, flags)).toThrow(expect.objectContaining({ code }))
    expect(() => collectFlags(words, flags)).toThrow(says)
  })

  test('never repeats a passphrase that was typed as an argument', () => {
    expect(() => collectFlags(['--passphrase', 'hunter2'], flags)).not.toThrow(/hunter2/)
  })
})
