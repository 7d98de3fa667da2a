// What is asked about a leaf: the inputs of RFC 5280 §6.1.1 and, beyond them, purpose, names, revocation and the
// set of rules. The contract's PathQuestion without its certificates.

import type { Instant } from '../../contract/instant.ts'
import type { PathQuestion } from '../../contract/path.ts'

export type Purpose = PathQuestion['purpose']

export interface PathOptions {
  readonly at: Instant
  readonly purpose: Purpose
  /** Names that the leaf must have, each of them (RFC 9525 §6). */
  readonly names: PathQuestion['names']
  /** The user-initial-policy-set; empty for any-policy. */
  readonly policies: readonly string[]
  readonly requireExplicitPolicy: boolean
  readonly inhibitAnyPolicy: boolean
  readonly inhibitPolicyMapping: boolean
  /** CAs between the leaf and the anchor, self-issued ones not counted; null for no limit. */
  readonly maxDepth: number | null
  readonly revocation: PathQuestion['revocation']
  readonly rules: PathQuestion['rules']
}

/** A question about a certificate that only signs: for any purpose, without names or policies. */
export function asSupporting(options: PathOptions): PathOptions {
  return {
    ...options,
    purpose: 'any',
    names: [],
    policies: [],
    requireExplicitPolicy: false,
    inhibitAnyPolicy: false,
    inhibitPolicyMapping: false,
    maxDepth: null,
    rules: 'rfc5280',
  }
}

/** The contract's question as options; `now` where it names no instant. */
export function pathOptionsOf(question: PathQuestion, now: Instant): PathOptions {
  return { ...question, at: question.at ?? now }
}
