// What a finding says, in the language of the window where its code has a sentence there, with the values that the
// finding names.

import type { TFunction } from 'i18next'
import type { SentenceValues } from '../../src-main/contract/sentence.ts'
import type { Finding } from '../../src-main/contract/values.ts'
import { formatDay } from '../instant.ts'
import { doubt } from '../messages/en/doubt.ts'
import { lint } from '../messages/en/lint.ts'

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

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

/** Instants as days of the window's language; all else as it is. */
function readable(values: SentenceValues): SentenceValues {
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && instant.test(value) ? formatDay(value) : value,
  ])
  return Object.fromEntries(shown)
}
