// The sentence of an answer: literals checked by hand.

import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ExplainedPath } from '../../src-main/contract/path.ts'
import { finding as english } from '../messages/en/finding.ts'
import { verdict } from '../messages/en/verdict.ts'
import { finding, path } from './path.fixture.ts'
import { pathSentence } from './path-sentence.ts'

beforeAll(() =>
  i18next.init({
    lng: 'en',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { en: { translation: { ...english, ...verdict } } },
  }),
)

function explained(explainedPath: ExplainedPath) {
  const { valid } = explainedPath
  return pathSentence(
    { valid, at: '2026-11-20T09:30:00Z', paths: [explainedPath], tried: 1, text: '' },
    i18next.t,
  )
}

describe('pathSentence', () => {
  test('counts the signatures from the leaf to the anchor', () => {
    expect(explained(path(['leaf', 'regional', 'root']))).toBe(
      'At Nov 20, 2026, 09:30:00 UTC: 2 signatures lead from leaf to the anchor root.',
    )
  })

  test('says when the certificate is an anchor itself', () => {
    expect(explained(path(['root']))).toBe('At Nov 20, 2026, 09:30:00 UTC: it is a trust anchor itself.')
  })

  test('names the certificate that fails, and why', () => {
    expect(explained(path(['leaf', 'regional', 'root'], [finding('error', 1)]))).toBe(
      'At Nov 20, 2026, 09:30:00 UTC, regional: It has expired.',
    )
  })

  test('leaves to the English what no headline says', () => {
    const unheard = { ...finding('error', 1), code: 'path.unheard-of' }
    expect(explained(path(['leaf', 'root'], [unheard]))).toBeNull()
  })
})
