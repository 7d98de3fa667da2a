import { describe, expect, test } from 'vitest'
import { passphraseAdvice } from '../contract/passphrase-advice.ts'
import { assertStrongPassphrase, estimatePassphrase } from './passphrase-strength.ts'

describe('estimatePassphrase', () => {
  test('says what is wrong with a well-known password', async () => {
    const { score, acceptable, warning, suggestions } = await estimatePassphrase('password123')
    expect({ score, acceptable }).toEqual({ score: 0, acceptable: false })
    expect(warning).toMatch(/password/i)
    expect(suggestions).not.toEqual([])
  })

  test('gives its advice by code, too, in the order of the sentences', async () => {
    const { advice, warning, suggestions } = await estimatePassphrase('abcabcabc')
    expect(advice).toEqual(['warning.extendedRepeat', 'suggestion.repeated', 'suggestion.anotherWord'])
    expect([warning, ...suggestions]).toEqual([
      'Repeated character patterns like "abcabcabc" are easy to guess.',
      'Avoid repeated words and characters.',
      'Add more words that are less common.',
    ])
  })

  test('knows every code of zxcvbn, and no other', async () => {
    const { translations } = await import('@zxcvbn-ts/language-en')
    const known = [
      ...Object.keys(translations.warnings).map((key) => `warning.${key}`),
      ...Object.keys(translations.suggestions).map((key) => `suggestion.${key}`),
    ]
    expect(passphraseAdvice.options.toSorted()).toEqual(known.toSorted())
  })

  test('finds random words out of reach', async () => {
    const { score, guessesLog10, acceptable } = await estimatePassphrase('correct-horse! battery 7 staple')
    expect({ score, acceptable }).toEqual({ score: 4, acceptable: true })
    expect(guessesLog10).toBeGreaterThan(10)
  })
})

describe('assertStrongPassphrase', () => {
  test.each([
    { name: 'nothing', passphrase: '' },
    { name: 'a long line of one letter', passphrase: 'aaaaaaaaaaaaaaaaaaaaaaaa' },
    { name: 'good, but of 11 characters', passphrase: 'xK9#vQ2$mZp' },
    { name: 'of 11 characters once composed', passphrase: 'xK9#vQ2$mZo\u0308' },
  ])('refuses what is $name', async ({ passphrase }) => {
    await expect(assertStrongPassphrase(passphrase)).rejects.toMatchObject({ code: 'vault.weak-passphrase' })
  })

  test('takes 12 characters that are hard to guess', async () => {
    await expect(assertStrongPassphrase('xK9#vQ2$mZp!')).resolves.toBeUndefined()
  })

  test('tells nothing of the passphrase itself', async () => {
    const error = await assertStrongPassphrase('xK9#vQ2').catch((thrown: unknown) => thrown)
    expect(JSON.stringify(error)).not.toContain('xK9')
  })
})
