// How texts are set in each language: quotation marks, spaces before marks, full-width punctuation. Pure; what it
// returns is what is wrong with a text.

import type { Language } from '../../src-main/contract/language.ts'

interface Rule {
  readonly fault: string
  readonly pattern: RegExp
}

const everywhere: readonly Rule[] = [
  { fault: 'a straight quotation mark or apostrophe', pattern: /["']/ },
  { fault: 'spaces at an end, or two in a row', pattern: /^\s|\s$|\s\s/ },
  { fault: 'three dots for an ellipsis', pattern: /\.\.\./ },
]

/** Full-width marks follow full-width letters; the half-width ones are for what stands in Latin letters. */
const halfWidth: readonly Rule[] = [
  {
    fault: 'a half-width mark after a full-width letter',
    pattern: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][,.;:?!]/u,
  },
]

const rules: Readonly<Record<Language, readonly Rule[]>> = {
  en: [{ fault: 'an unpaired quotation mark', pattern: /„|«|^[^“]*”/ }],
  de: [{ fault: 'quotation marks other than „“', pattern: /[”«»]|^[^„]*“|„[^“]*$/ }],
  fr: [
    {
      fault: 'no non-breaking space before a mark',
      pattern: /[^\u00a0\u202f][;!?»](?=[\s.)]|$)|[^\u00a0\u202f]:(?=\s|$)/,
    },
    { fault: 'no non-breaking space after «', pattern: /«[^\u00a0\u202f]/ },
    { fault: 'quotation marks other than «»', pattern: /[“”„]/ },
  ],
  es: [
    { fault: 'a question without ¿, a call without ¡', pattern: /^[^¿]*\?(?=[\s.)]|$)|^[^¡]*!(?=[\s.)]|$)/ },
    { fault: 'quotation marks other than «»', pattern: /[“”„]|«\s|\s»/ },
  ],
  pt: [{ fault: 'quotation marks other than “”', pattern: /[„«»]|^[^“]*”|“[^”]*$/ }],
  ja: [...halfWidth, { fault: 'quotation marks other than 「」', pattern: /[“”„«»]/ }],
  zh: [...halfWidth, { fault: 'quotation marks other than “”', pattern: /[„«»「」]|^[^“]*”|“[^”]*$/ }],
}

/** What is wrong with a text as it is set in that language; null when nothing is. */
export function typographicFault(language: Language, text: string): string | null {
  const broken = [...everywhere, ...rules[language]].find(({ pattern }) => pattern.test(text))
  return broken?.fault ?? null
}

/** Whether two texts end alike: both as a sentence, both as a question, both with the dots of what opens a dialog. */
export function endAlike(english: string, other: string): boolean {
  // One word with a stop is an abbreviation (“No.”) or may be none (“None.”).
  return /^\p{L}+\.$/u.test(english) || endOf(english) === endOf(other)
}

function endOf(text: string): string {
  const last = text.at(-1) ?? ''
  const halfWide: Readonly<Record<string, string>> = { '。': '.', '？': '?', '！': '!', '：': ':' }
  return '.?!:…'.includes(halfWide[last] ?? last) ? (halfWide[last] ?? last) : ''
}
