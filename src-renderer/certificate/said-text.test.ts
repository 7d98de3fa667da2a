// Every sentence about extensions in the window; that each language has it, the compiler sees.

import type { TFunction } from 'i18next'
import { describe, expect, test } from 'vitest'
import { type ExtensionSentenceCode, extensionSentences } from '../../src-main/contract/extension-sentence.ts'
import { en } from '../messages/en.ts'
import { saidText } from './said-text.ts'

const english: Readonly<Record<string, string>> = en

/** Says the key and the values instead of a text. */
const t = ((key: string, values: object) => `${key} ${JSON.stringify(values)}`) as TFunction

/** Says the English text with its values unfilled. */
const unfilled = ((key: string) => english[key] ?? '') as TFunction

describe('saidText', () => {
  test('says every sentence, in English the words of the command line', () => {
    const codes = Object.keys(extensionSentences) as ExtensionSentenceCode[]
    const said = codes.map((code) => [code, saidText({ code, values: {} }, unfilled)])
    expect(Object.fromEntries(said)).toEqual(extensionSentences)
  })

  test('leaves what is the same in every language', () => {
    expect(saidText('DNS:a.example', t)).toBe('DNS:a.example')
  })

  test('says what a sentence names in its own words, and instants as days', () => {
    const name = { code: 'generalName.rfc822Name', values: { value: 'b.example' } } as const
    expect(saidText({ code: 'nameConstraints.excludedSubtree', values: { name } }, t)).toBe(
      String.raw`extension.nameConstraints.excludedSubtree {"name":"extension.generalName.rfc822Name {\"value\":\"b.example\"}"}`,
    )
    expect(saidText({ code: 'validity.notAfter', values: { notAfter: '2026-11-20T00:00:00Z' } }, t)).toBe(
      'extension.validity.notAfter {"notAfter":"Nov 20, 2026"}',
    )
  })
})
