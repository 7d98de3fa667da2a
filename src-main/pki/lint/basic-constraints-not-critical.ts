// basicConstraints of a CA is critical.

import { basicConstraints } from '../extension/basic-constraints.ts'
import { isAuthority } from './authority.ts'
import type { Lint } from './lint.ts'

export const basicConstraintsNotCritical: Lint<'basic-constraints-not-critical'> = {
  name: 'basic-constraints-not-critical',
  clause: 'RFC 5280 §4.2.1.9',
  severity: 'error',
  check: (certificate) =>
    isAuthority(certificate) && !certificate.extensions.isCritical(basicConstraints) ? {} : null,
}
