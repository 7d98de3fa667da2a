// Where RubyGems and a careful verifier part, in a sentence for a person: the one takes the gem, the other does not.

import type { GemDecision, GemJudgement } from '../../contract/gem.ts'

/** Null where both accept or both refuse. */
export function differenceOf(
  decision: GemDecision,
  { accepted, policy, findings }: GemJudgement,
): string | null {
  if (decision.accepted === accepted) return null
  if (accepted)
    return `gem refuses it under ${decision.policy}, since ${decision.reason ?? 'it does'}; the ${policy} policy accepts it`
  const [first, ...others] = findings.filter(({ severity }) => severity === 'error')
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  return `gem accepts it under ${decision.policy}; the ${policy} policy does not: ${first?.message ?? 'refused'}${more}`
}
