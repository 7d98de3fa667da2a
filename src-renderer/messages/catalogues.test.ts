// Each language against English: the same things are said, with the same values in them, in the plural forms that the
// language has (CLDR, by Intl.PluralRules), set as the language sets them, and nothing was left in English.

import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src-main/contract/language.ts'
import { catalogues, type ErrorCatalogue } from '../messages.ts'
import { en, enErrors } from './en.ts'
import { likeEnglish } from './like-english.fixture.ts'
import { endAlike, typographicFault } from './typography.fixture.ts'

type Texts = Readonly<Record<string, string>>
const english: Texts = en

/** `due.badge_many` → `due.badge_other`: the English text whose values every form has. */
const englishFor = (key: string) => english[key] ?? english[key.replace(/_(one|many)$/, '_other')] ?? ''

const valuesIn = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}|<\/?(\w+)>/g)].map(([value]) => value).toSorted()

function failing(texts: Texts, holds: (key: string, text: string) => boolean): string[] {
  return Object.entries(texts)
    .filter(([key, text]) => !holds(key, text))
    .map(([key, text]) => `${key}: ${text}`)
}

/** What is said of the errors, as texts by keys. */
function textsOf(errors: ErrorCatalogue): Texts {
  const rows = Object.entries(errors).flatMap(([code, { what, unchanged, next }]) => [
    [`${code}.what`, what],
    [`${code}.unchanged`, unchanged],
    [`${code}.next`, next],
  ])
  return Object.fromEntries(rows)
}

/** The keys of a catalogue of that language, by the plural forms that the language has. */
function keysIn(language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  return Object.keys(english).flatMap((key) => {
    if (key.endsWith('_one')) return []
    return key.endsWith('_other') ? forms.map((form) => key.replace(/other$/, form)) : [key]
  })
}

describe.each(languages)('the catalogue of %s', (language) => {
  let texts: Texts = {}
  let errors: Texts = {}

  beforeAll(async () => {
    const tongue = await catalogues[language]()
    texts = { ...tongue.words }
    errors = textsOf(tongue.errors)
  })

  test('has every key, in the plural forms of the language, and no other', () => {
    expect(Object.keys(texts).toSorted()).toEqual(keysIn(language).toSorted())
    expect(Object.keys(errors).toSorted()).toEqual(Object.keys(textsOf(enErrors)).toSorted())
  })

  test('has the values and tags of English in every text', () => {
    const hasThem = (key: string, text: string) => {
      const wanted = valuesIn(englishFor(key))
      // “One request” says its number in a word.
      const unsaid = key.endsWith('_one') ? wanted.filter((value) => value !== '{{count}}') : wanted
      return [wanted, unsaid].some((values) => values.join() === valuesIn(text).join())
    }
    expect(failing(texts, hasThem)).toEqual([])
    expect(failing(errors, (_key, text) => valuesIn(text).length === 0)).toEqual([])
  })

  test('is set as the language is', () => {
    const isSet = (_key: string, text: string) => typographicFault(language, text) === null
    expect(failing(texts, isSet)).toEqual([])
    expect(failing(errors, isSet)).toEqual([])
  })

  test('ends what is a sentence as a sentence, and what opens a dialog with dots', () => {
    expect(failing(texts, (key, text) => endAlike(englishFor(key), text))).toEqual([])
    const said = textsOf(enErrors)
    expect(failing(errors, (key, text) => endAlike(said[key] ?? '', text))).toEqual([])
  })
})

describe('a text with a count', () => {
  test('has plural forms', () => {
    const counts = Object.entries(english).filter(([, text]) => text.includes('{{count}}'))
    expect(counts.filter(([key]) => !/_(?:one|other)$/.test(key))).toEqual([])
  })
})

describe.each(languages.filter((language) => language !== 'en'))(
  'beside English, the catalogue of %s',
  (language) => {
    test('leaves nothing in English', async () => {
      const { words, errors } = await catalogues[language]()
      const isTranslated = (key: string, text: string) =>
        text !== englishFor(key) || likeEnglish(language, text)
      expect(failing({ ...words }, isTranslated)).toEqual([])
      const said = textsOf(enErrors)
      expect(failing(textsOf(errors), (key, text) => text !== said[key])).toEqual([])
    })
  },
)
