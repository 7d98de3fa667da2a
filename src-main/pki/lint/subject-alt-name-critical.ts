// subjectAltName should not be critical beside a subject.

import { subjectAltName } from '../extension/alternative-name.ts'
import type { Lint } from './lint.ts'

export const subjectAltNameCritical: Lint<'subject-alt-name-critical'> = {
  name: 'subject-alt-name-critical',
  clause: 'RFC 5280 §4.2.1.6',
  severity: 'warning',
  check: ({ subject, extensions }) =>
    subject.rdns.length > 0 && extensions.isCritical(subjectAltName) ? {} : null,
}
