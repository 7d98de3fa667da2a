// policyConstraints are critical.

import { policyConstraints } from '../extension/policy-constraints.ts'
import type { Lint } from './lint.ts'

export const policyConstraintsNotCritical: Lint<'policy-constraints-not-critical'> = {
  name: 'policy-constraints-not-critical',
  clause: 'RFC 5280 §4.2.1.11',
  severity: 'error',
  check: ({ extensions }) =>
    extensions.has(policyConstraints) && !extensions.isCritical(policyConstraints) ? {} : null,
}
