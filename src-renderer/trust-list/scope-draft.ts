// The scope of an anchor as its form holds it, and back to the contract's. Names are rows of a kind and a value;
// rows that nobody has filled in yet say nothing.

import type { Input } from '../../src-main/contract/contract.ts'
import { type GeneralNameText, generalName } from '../../src-main/contract/general-name.ts'
import type { TrustScope } from '../../src-main/contract/trust-list.ts'
import { instantOf } from '../instant.ts'

export interface ScopeDraft {
  readonly purposes: readonly string[]
  /** Rows of the form. */
  readonly permitted: unknown
  readonly excluded: unknown
  /** As an instant field holds them. */
  readonly issuedUntil: string
  readonly until: string
}

type ScopeInput = Pick<Input<'trust.change'>, 'purposes' | 'permitted' | 'excluded' | 'issuedUntil' | 'until'>

export function draftOfScope({ purposes, permitted, excluded, issuedUntil, until }: TrustScope): ScopeDraft {
  return { purposes, permitted, excluded, issuedUntil: fieldOf(issuedUntil), until: fieldOf(until) }
}

/** What the form says, without rows that are not complete. */
export function scopeOfDraft(draft: ScopeDraft): ScopeInput {
  return {
    purposes: draft.purposes as TrustScope['purposes'],
    permitted: namesOf(draft.permitted),
    excluded: namesOf(draft.excluded),
    issuedUntil: instantOf(draft.issuedUntil),
    until: instantOf(draft.until),
  }
}

function namesOf(rows: unknown): GeneralNameText[] {
  if (!Array.isArray(rows)) return []
  return rows.flatMap((row) => {
    const name = generalName.safeParse(row)
    return name.success ? [name.data] : []
  })
}

function fieldOf(instant: string | null): string {
  return instant?.slice(0, 19) ?? ''
}
