// One gem verified under a policy, as the contract tells it: RubyGems' decision, the judgement of a careful policy
// beside it, and where they part. Knows no keep and no clock, so that a thread can do it.

import { differenceOf } from '../../artifact/gem/difference.ts'
import { type GemFile, readGem } from '../../artifact/gem/gem-file.ts'
import { type Circumstances, type Judged, judgeGem } from '../../artifact/gem/judgement.ts'
import { decideAsRubygems } from '../../artifact/gem/rubygems-decision.ts'
import { isRubygemsPolicy } from '../../artifact/gem/rubygems-policy.ts'
import { strictPolicy } from '../../artifact/gem/strict-policy.ts'
import type { GemDecision, GemJudgement, GemVerdict, RubygemsPolicyName } from '../../contract/gem.ts'
import type { GemPolicy } from '../../contract/gem-policy.ts'
import { nameText } from '../../pki/name-text.ts'
import { visibleText } from '../../pki/text/visible.ts'
import type { OpenGem } from './file-source.ts'

/** What was asked for: one of RubyGems' own policies by name, or a policy. */
export type AskedPolicy = RubygemsPolicyName | GemPolicy

export interface Verification {
  readonly gem: GemFile
  /** Under the policy of RubyGems that was asked for, else High Security. */
  readonly decision: GemDecision
  /** Under the policy that was asked for, else the strict one. */
  readonly judged: Judged
}

/** Reads and judges a gem; throws nothing for what is in it. */
export async function verifyGem(
  { source }: OpenGem,
  asked: AskedPolicy,
  circumstances: Circumstances,
): Promise<Verification> {
  const gem = await readGem(source)
  const isRubygems = isRubygemsPolicy(asked)
  return {
    gem,
    decision: decideAsRubygems(gem, isRubygems ? asked : 'HighSecurity', circumstances),
    judged: judgeGem(gem, isRubygems ? strictPolicy : asked, circumstances),
  }
}

/** The verdict in the contract's words. */
export function verdictOf(file: string, asked: AskedPolicy, verification: Verification): GemVerdict {
  const { gem, decision, judged } = verification
  return {
    file,
    name: gem.metadata ? visibleText(gem.metadata.fullName) : null,
    accepted: isRubygemsPolicy(asked) ? decision.accepted : judged.accepted,
    signer: signerOf(gem),
    rubygems: decision,
    strict: judgementOf(judged),
    difference: differenceOf(decision, judged),
  }
}

/** The judgement as the contract has it: findings of paths say more, for who draws them. */
export function judgementOf({ policy, accepted, findings }: Judged): GemJudgement {
  const told = findings.map(({ code, severity, clause, certificate, message }) => {
    return { code, severity, clause, certificate, message }
  })
  return { policy, accepted, findings: told }
}

/** The subject of who signed, or null of an unsigned gem and of a signer that can't be read. */
export function signerOf({ signatures, chain }: GemFile): string | null {
  const signer = signatures.size > 0 ? chain.at(-1)?.certificate : null
  return signer ? nameText(signer.subject) : null
}
