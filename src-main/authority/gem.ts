// Gems at the desk: looked into, verified, signed; gem's trust directory; the policies for gems.

import { isRubygemsPolicy } from '../artifact/gem/rubygems-policy.ts'
import type { Handlers, Parsed } from '../contract/contract.ts'
import type { Desk } from './desk.ts'
import { buildGemCertificate } from './gem/certificate.ts'
import { checkRecords, gatherEvidence, readEvidence } from './gem/circumstances.ts'
import { openChosenGem } from './gem/file-source.ts'
import { gemPolicyFrom, gemPolicySchema, readGemPolicy } from './gem/policy-file.ts'
import { type GemPolicies, summarizePolicy } from './gem/policy-store.ts'
import { reportOf } from './gem/report.ts'
import { reportByRecords } from './gem/revocation.ts'
import { signGem } from './gem/signing.ts'
import { gemTrustHandlers } from './gem/trust.ts'
import { type AskedPolicy, verifyGem } from './gem/verification.ts'
import { verifyGems } from './gem/verifying.ts'

type GemHandlers = Pick<Handlers, Extract<keyof Handlers, `gem.${string}`>>

export function gemHandlers(desk: Desk, policies: GemPolicies): GemHandlers {
  return {
    ...gemTrustHandlers(desk),
    ...policyHandlers(desk, policies),
    'gem.inspect': (input) => inspect(desk, input, policyOf(desk, policies, input)),
    'gem.verify': (input, context) =>
      verifyGems(desk, input, { asked: policyOf(desk, policies, input), context }),
    'gem.sign': (input) => signGem(desk, input),
    'gem.build-certificate': (input) => buildGemCertificate(desk, input),
  }
}

function policyHandlers({ keep }: Desk, policies: GemPolicies) {
  return {
    'gem.policy-list': () => ({ policies: policies.list() }),
    'gem.policy'({ policy }) {
      const stored = policies.get(policy)
      return { summary: summarizePolicy(stored), yaml: stored.yaml }
    },
    'gem.policy-schema': () => ({ schema: gemPolicySchema }),
    'gem.policy-check'({ yaml }) {
      const { value, name, findings } = readGemPolicy(yaml)
      return { valid: value !== null, name, findings }
    },
    'gem.policy-save'({ yaml }) {
      const { stored, file } = policies.stage(yaml)
      using staged = file
      keep.act('gem.policy-save', (note) => note({ policy: stored.policy.name, yaml }))
      staged.commit()
      return { summary: summarizePolicy(stored) }
    },
    'gem.policy-remove'({ policy: name }) {
      const { yaml } = policies.get(name)
      keep.act('gem.policy-remove', (note) => {
        note({ policy: name, yaml })
        policies.remove(name)
      })
      return { removed: name }
    },
  } satisfies Partial<GemHandlers>
}

type Circumstantial = Pick<Parsed<'gem.verify'>, 'policy' | 'policyYaml'>

/** Throws `gem.policy-invalid`, `gem.policy-unknown`, `file.refused`, `input.unreadable-file`. */
function policyOf(
  { host }: Desk,
  policies: GemPolicies,
  { policy, policyYaml }: Circumstantial,
): AskedPolicy {
  if (policyYaml !== undefined) return gemPolicyFrom(policyYaml, 'the text')
  return isRubygemsPolicy(policy) ? policy : policies.find(policy, host)
}

async function inspect({ keep, host }: Desk, input: Parsed<'gem.inspect'>, asked: AskedPolicy) {
  checkRecords(input, keep)
  const circumstances = readEvidence(gatherEvidence(input, keep, { host, asked }))
  using open = openChosenGem(input, host)
  const verification = await verifyGem(open, asked, circumstances)
  const report = reportOf(open.name, verification, circumstances)
  return input.ownRecords ? reportByRecords(keep, report) : report
}
