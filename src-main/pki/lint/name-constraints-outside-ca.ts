// Only a CA constrains the names below it.

import { nameConstraints } from '../extension/name-constraints.ts'
import { isAuthority } from './authority.ts'
import type { Lint } from './lint.ts'

export const nameConstraintsOutsideCa: Lint<'name-constraints-outside-ca'> = {
  name: 'name-constraints-outside-ca',
  clause: 'RFC 5280 §4.2.1.10',
  severity: 'error',
  check: (certificate) =>
    certificate.extensions.has(nameConstraints) && !isAuthority(certificate) ? {} : null,
}
