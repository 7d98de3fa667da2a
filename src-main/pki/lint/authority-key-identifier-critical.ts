// authorityKeyIdentifier helps to find the issuer, and is never critical.

import { authorityKeyIdentifier } from '../extension/authority-key-identifier.ts'
import type { Lint } from './lint.ts'

export const authorityKeyIdentifierCritical: Lint<'authority-key-identifier-critical'> = {
  name: 'authority-key-identifier-critical',
  clause: 'RFC 5280 §4.2.1.1',
  severity: 'error',
  check: ({ extensions }) => (extensions.isCritical(authorityKeyIdentifier) ? {} : null),
}
