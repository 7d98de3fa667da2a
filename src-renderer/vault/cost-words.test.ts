import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { passphrase as german } from '../messages/de/passphrase.ts'
import { costWords } from './cost-words.ts'

beforeAll(() =>
  i18next.init({
    lng: 'de',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { de: { translation: german } },
  }),
)

describe('costWords', () => {
  test.each([
    { said: 'Argon2id, 192 MiB, 3 passes', words: 'Argon2id, 192 MiB, 3 Durchgänge' },
    { said: 'Argon2id, 0.0625 MiB, 1 pass', words: 'Argon2id, 0,063 MiB, 1 Durchgang' },
    { said: 'something newer', words: 'something newer' },
  ])('says $said in German', ({ said, words }) => {
    expect(costWords(said, i18next.t)).toBe(words)
  })
})
