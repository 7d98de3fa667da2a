// subjectKeyIdentifier helps to build paths, and is never critical.

import { subjectKeyIdentifier } from '../extension/subject-key-identifier.ts'
import type { Lint } from './lint.ts'

export const subjectKeyIdentifierCritical: Lint<'subject-key-identifier-critical'> = {
  name: 'subject-key-identifier-critical',
  clause: 'RFC 5280 §4.2.1.2',
  severity: 'error',
  check: ({ extensions }) => (extensions.isCritical(subjectKeyIdentifier) ? {} : null),
}
