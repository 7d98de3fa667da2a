// What a finding says, in the language of the window where its code has a sentence there, with the values that the
// finding names.

import type { TFunction } from 'i18next'
import type { SentenceValues } from '../../src-main/contract/sentence.ts'
import type { Finding } from '../../src-main/contract/values.ts'
import { formatDay, formatInstant } from '../instant.ts'
import { doubt } from '../messages/en/doubt.ts'
import { lint } from '../messages/en/lint.ts'
import { pathSentence } from '../messages/en/path-sentence.ts'
import { trustSentence } from '../messages/en/trust-sentence.ts'
import { readableValue } from './readable-value.ts'

const sentences = { ...doubt, ...lint, ...pathSentence, ...trustSentence }
type SentenceKey = keyof typeof sentences

/** A finding, or a warning that is made like one. */
type Said = Pick<Finding, 'sentence' | 'values'> & { readonly code: string }

/** Null where there is only the main process's own sentence, in English. Without the finding's `reason`. */
export function findingSentence({ code, sentence, values }: Said, t: TFunction): string | null {
  const key = `sentence.${sentence ?? code}`
  if ((values ?? sentence) === undefined || !isSentence(key)) return null
  // Paths are judged to the second: an hour makes the difference between valid and expired.
  return t(key, readable(values ?? {}, sentence === undefined ? formatDay : formatInstant))
}

function isSentence(key: string): key is SentenceKey {
  return Object.hasOwn(sentences, key)
}

function readable(values: SentenceValues, format: (instant: string) => string): SentenceValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, readableValue(value, format)]),
  )
}
