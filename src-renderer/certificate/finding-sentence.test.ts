// Every lint, every doubt and everything about a path has its sentence in the window; that each language has it too, the compiler sees.

import type { TFunction } from 'i18next'
import { describe, expect, test } from 'vitest'
import { lintSentences } from '../../src-main/contract/lint-sentence.ts'
import { pathSentences } from '../../src-main/contract/path-sentence.ts'
import { requestDoubts } from '../../src-main/contract/request-doubt.ts'
import { trustSentences } from '../../src-main/contract/trust-sentence.ts'
import type { Finding } from '../../src-main/contract/values.ts'
import { findingSentence } from './finding-sentence.ts'

/** Says the key and the values instead of a text. */
const t = ((key: string, values: object) => `${key} ${JSON.stringify(values)}`) as TFunction

function found(code: string, values?: Finding['values']): Finding {
  const finding = { code, severity: 'warning', clause: '', certificate: null, message: 'English' } as const
  return values === undefined ? finding : { ...finding, values }
}

describe('findingSentence', () => {
  test('knows every sentence about a path or a trust list, also where it has no values', () => {
    const sentences = Object.keys({ ...pathSentences, ...trustSentences })
    const unknown = (sentence: string) => findingSentence({ ...found('path.any'), sentence }, t) === null
    expect(sentences.filter(unknown)).toEqual([])
  })

  test('says instants of a path to the second', () => {
    const values = { notAfter: '2026-11-20T09:30:00Z', at: '2026-11-20T09:30:01Z' }
    const finding = { ...found('path.expired', values), sentence: 'path.expired' }
    expect(findingSentence(finding, t)).toBe(
      'sentence.path.expired {"notAfter":"Nov 20, 2026, 09:30:00 UTC","at":"Nov 20, 2026, 09:30:01 UTC"}',
    )
  })

  test('knows every lint and every doubt', () => {
    const codes = [
      ...Object.keys(lintSentences).map((name) => `lint.${name}`),
      ...Object.keys(requestDoubts).map((name) => `request.${name}`),
    ]
    expect(codes.filter((code) => findingSentence(found(code, {}), t) === null)).toEqual([])
  })

  test('says instants as days, and all else as it is', () => {
    const finding = found('request.key-certified', { subject: 'CN=a', until: '2026-11-20T00:00:00Z' })
    expect(findingSentence(finding, t)).toBe(
      'sentence.request.key-certified {"subject":"CN=a","until":"Nov 20, 2026"}',
    )
  })

  test('leaves what has no values, or no sentence, to the main process', () => {
    expect(findingSentence({ ...found('path.revoked'), sentence: 'path.none' }, t)).toBeNull()
    expect(findingSentence(found('lint.key-usage-empty'), t)).toBeNull()
    expect(findingSentence(found('toString', {}), t)).toBeNull()
  })
})
