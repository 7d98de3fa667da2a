import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { language as german } from '../messages/de/language.ts'
import { language as english } from '../messages/en/language.ts'
import { keyNames } from './key-names.ts'

beforeAll(() =>
  i18next.init({
    lng: 'en',
    keySeparator: false,
    nsSeparator: false,
    resources: { en: { translation: english }, de: { translation: german } },
  }),
)

describe('keyNames', () => {
  test.each([
    { language: 'en', keys: 'Ctrl K', names: 'Ctrl K' },
    { language: 'de', keys: 'Ctrl K', names: 'Strg K' },
    { language: 'de', keys: 'Shift Tab', names: 'Umschalt Tab' },
    { language: 'de', keys: 'Alt ←', names: 'Alt ←' },
  ])('calls $keys in $language as the keyboard does', ({ language, keys, names }) => {
    expect(keyNames(keys, i18next.getFixedT(language))).toBe(names)
  })
})
