// A policy stands once in certificatePolicies.

import { certificatePolicies } from '../extension/certificate-policies.ts'
import type { Lint } from './lint.ts'

export const certificatePolicyTwice: Lint<'certificate-policy-twice'> = {
  name: 'certificate-policy-twice',
  clause: 'RFC 5280 §4.2.1.4',
  severity: 'error',
  check: ({ extensions }) => {
    const policies = (extensions.get(certificatePolicies) ?? []).map((each) => each.policyIdentifier)
    const again = policies.find((policy, at) => policies.indexOf(policy) !== at)
    return again === undefined ? null : { policy: again }
  },
}
