// Every code that the rules of paths and of gems know has a headline.

import type { TFunction } from 'i18next'
import { describe, expect, test } from 'vitest'
import { findingTitle } from './finding-title.ts'

/** Says the key instead of a text. */
const t = ((key: string) => key) as TFunction

const sources: Readonly<Record<string, string>> = import.meta.glob(
  ['../../src-main/pki/path/fault.ts', '../../src-main/artifact/gem/*.ts', '!../../**/*.test.ts'],
  { query: '?raw', import: 'default', eager: true },
)
/** `'path.expired': error('RFC 5280 §6.1.3'),` in a table of rules. */
const ruled = Object.values(sources).flatMap((source) =>
  [...source.matchAll(/^ {2}'((?:path|gem)\.[a-z-]+)': (?:error|warning|\{)/gm)].map(([, code = '']) => code),
)

describe('findingTitle', () => {
  test('knows every code of the rules', () => {
    expect(ruled.length).toBeGreaterThan(60)
    expect(ruled.filter((code) => findingTitle(code, t) === null)).toEqual([])
  })

  test('says nothing of a code that has its sentence only', () => {
    expect(findingTitle('lint.key-usage-empty', t)).toBeNull()
    expect(findingTitle('toString', t)).toBeNull()
  })
})
