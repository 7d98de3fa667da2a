// Lists, sentences and orders as each language has them: literals checked by hand against its usage.

import i18next from 'i18next'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareNames, formatList, formatSentences, locale } from './locale.ts'

beforeAll(() => i18next.init({ lng: 'en' }))
afterAll(() => i18next.changeLanguage('en'))

describe('locale', () => {
  test('is the language of the window, in the way of the person where that is known', async () => {
    await i18next.changeLanguage('ja')
    expect(locale()).toBe('ja')
    await i18next.changeLanguage('en')
    expect(locale()).toBe('en-US')
  })
})

describe('formatList', () => {
  test.each([
    { language: 'en', things: ['a', 'b', 'c'], list: 'a, b, c' },
    { language: 'de', things: ['a', 'b', 'c'], list: 'a, b, c' },
    { language: 'ja', things: ['鍵', '証明書'], list: '鍵、証明書' },
    { language: 'zh', things: ['密钥', '证书', '口令'], list: '密钥、证书、口令' },
    { language: 'fr', things: ['a'], list: 'a' },
    { language: 'es', things: [], list: '' },
  ])('sets things beside each other in $language', async ({ language, things, list }) => {
    await i18next.changeLanguage(language)
    expect(formatList(things)).toBe(list)
  })
})

describe('formatSentences', () => {
  test.each([
    { language: 'pt', row: 'Um. Dois.' },
    { language: 'zh', row: 'Um.Dois.' },
  ])('sets sentences in a row in $language', async ({ language, row }) => {
    await i18next.changeLanguage(language)
    expect(formatSentences(['Um.', 'Dois.'])).toBe(row)
  })
})

describe('compareNames', () => {
  test.each([
    {
      language: 'de',
      name: 'an umlaut beside its vowel',
      names: ['Zürich', 'Ärzte', 'Aachen'],
      order: ['Aachen', 'Ärzte', 'Zürich'],
    },
    { language: 'es', name: 'ñ after n', names: ['ñu', 'nube', 'oso'], order: ['nube', 'ñu', 'oso'] },
    {
      language: 'en',
      name: 'numbers by their value',
      names: ['key 10', 'key 9'],
      order: ['key 9', 'key 10'],
    },
  ])('puts $name in $language', async ({ language, names, order }) => {
    await i18next.changeLanguage(language)
    expect(names.toSorted(compareNames)).toEqual(order)
  })
})
