// What a finding says, in the language of the window where its code has a sentence there, with the values that the
// finding names.

import type { TFunction } from 'i18next'
import type { SentenceValues } from '../../src-main/contract/sentence.ts'
import type { Finding } from '../../src-main/contract/values.ts'
import { doubt } from '../messages/en/doubt.ts'
import { lint } from '../messages/en/lint.ts'
import { readableValue } from './readable-value.ts'

const sentences = { ...doubt, ...lint }
type SentenceKey = keyof typeof sentences

/** Null where there is only the main process's own sentence, in English. */
export function findingSentence({ code, values }: Finding, t: TFunction): string | null {
  const key = `sentence.${code}`
  if (values === undefined || !isSentence(key)) return null
  return t(key, { ...readable(values) })
}

function isSentence(key: string): key is SentenceKey {
  return Object.hasOwn(sentences, key)
}

function readable(values: SentenceValues): SentenceValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, readableValue(value)]))
}
