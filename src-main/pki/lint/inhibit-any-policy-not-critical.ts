// inhibitAnyPolicy is critical.

import { inhibitAnyPolicy } from '../extension/inhibit-any-policy.ts'
import type { Lint } from './lint.ts'

export const inhibitAnyPolicyNotCritical: Lint<'inhibit-any-policy-not-critical'> = {
  name: 'inhibit-any-policy-not-critical',
  clause: 'RFC 5280 §4.2.1.14',
  severity: 'error',
  check: ({ extensions }) =>
    extensions.has(inhibitAnyPolicy) && !extensions.isCritical(inhibitAnyPolicy) ? {} : null,
}
