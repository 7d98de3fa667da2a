// Which language a person is spoken to: by hand, from lists as browsers give them.

import { describe, expect, test } from 'vitest'
import { spokenLanguage } from './language.ts'

describe('spokenLanguage', () => {
  test.each([
    { name: 'the language of a country', preferred: ['de-AT', 'en'], spoken: 'de' },
    { name: 'the script of a language', preferred: ['zh-Hans-CN'], spoken: 'zh' },
    { name: 'the second, where the first is not spoken', preferred: ['nl-NL', 'fr-BE', 'en'], spoken: 'fr' },
    { name: 'capital letters', preferred: ['PT-BR'], spoken: 'pt' },
    { name: 'none of them', preferred: ['nl', 'fi'], spoken: 'en' },
    { name: 'no list at all', preferred: [], spoken: 'en' },
    { name: 'a language that only begins alike', preferred: ['den', 'ja'], spoken: 'ja' },
  ])('knows $name', ({ preferred, spoken }) => expect(spokenLanguage(preferred)).toBe(spoken))
})
