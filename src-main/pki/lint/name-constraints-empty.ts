// nameConstraints constrain something.

import { nameConstraints } from '../extension/name-constraints.ts'
import type { Lint } from './lint.ts'

export const nameConstraintsEmpty: Lint<'name-constraints-empty'> = {
  name: 'name-constraints-empty',
  clause: 'RFC 5280 §4.2.1.10',
  severity: 'error',
  check: ({ extensions }) => {
    const constraints = extensions.get(nameConstraints)
    if (!constraints) return null
    const { permittedSubtrees, excludedSubtrees } = constraints
    return permittedSubtrees.length + excludedSubtrees.length === 0 ? {} : null
  },
}
