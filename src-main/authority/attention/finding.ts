// A finding of what needs attention as the desk makes it, before its sentence: what is not said is nothing.

import type { AttentionFinding } from '../../contract/attention.ts'
import { sentenceOf } from './sentence.ts'

/** What a source says: the rest has a value that says nothing. */
export type Noticed = Pick<AttentionFinding, 'code' | 'severity' | 'act'> &
  Partial<Omit<AttentionFinding, 'code' | 'severity' | 'act' | 'message'>>

/** What a sentence is made of. */
export type Said = Omit<AttentionFinding, 'message'>

export function findingOf(noticed: Noticed): AttentionFinding {
  const nothing = { subject: '', instant: null, count: 1, authority: null, certificate: null, detail: null }
  const said: Said = { ...nothing, ...noticed }
  return { ...said, message: sentenceOf(said) }
}
