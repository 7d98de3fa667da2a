// nameConstraints are critical: who does not understand them must not trust what is below.

import { nameConstraints } from '../extension/name-constraints.ts'
import type { Lint } from './lint.ts'

export const nameConstraintsNotCritical: Lint<'name-constraints-not-critical'> = {
  name: 'name-constraints-not-critical',
  clause: 'RFC 5280 §4.2.1.10',
  severity: 'error',
  check: ({ extensions }) =>
    extensions.has(nameConstraints) && !extensions.isCritical(nameConstraints) ? {} : null,
}
