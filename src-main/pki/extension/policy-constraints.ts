// policyConstraints (RFC 5280 §4.2.1.11): after how many certificates a policy is required, or may no longer
// be mapped.

import { say } from '../../contract/said.ts'
import type { DerReader } from '../der/reader.ts'
import { contextPrimitive, tags } from '../der/tag.ts'
import { type Der, implicit, integer, sequence } from '../der/writer.ts'
import { readCount } from './count.ts'
import { defineSaidExtension } from './said-extension.ts'

/** SkipCerts: the number of further certificates before the constraint holds; null where it never does. */
export interface PolicyConstraints {
  readonly requireExplicitPolicy: number | null
  readonly inhibitPolicyMapping: number | null
}

export const policyConstraints = defineSaidExtension<PolicyConstraints>({
  name: 'policyConstraints',
  read: (reader) => {
    const contents = reader.enter(tags.sequence)
    const requireExplicitPolicy = readSkip(contents, 0)
    const inhibitPolicyMapping = readSkip(contents, 1)
    contents.finish()
    return { requireExplicitPolicy, inhibitPolicyMapping }
  },
  write: ({ requireExplicitPolicy, inhibitPolicyMapping }) =>
    sequence([...writeSkip(0, requireExplicitPolicy), ...writeSkip(1, inhibitPolicyMapping)]),
  say: ({ requireExplicitPolicy, inhibitPolicyMapping }) => [
    ...(requireExplicitPolicy === null
      ? []
      : [say('policyConstraints.requireExplicitPolicy', { skipCerts: requireExplicitPolicy })]),
    ...(inhibitPolicyMapping === null
      ? []
      : [say('policyConstraints.inhibitPolicyMapping', { skipCerts: inhibitPolicyMapping })]),
  ],
})

function readSkip(contents: DerReader, number: number): number | null {
  return contents.isNext(contextPrimitive(number)) ? readCount(contents, contextPrimitive(number)) : null
}

function writeSkip(number: number, skip: number | null): Der[] {
  return skip === null ? [] : [implicit(number, integer(skip))]
}
