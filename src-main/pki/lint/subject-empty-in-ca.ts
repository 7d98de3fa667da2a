// A CA has a name: what it issues is found by it.

import { isAuthority } from './authority.ts'
import type { Lint } from './lint.ts'

export const subjectEmptyInCa: Lint<'subject-empty-in-ca'> = {
  name: 'subject-empty-in-ca',
  clause: 'RFC 5280 §4.1.2.6',
  severity: 'error',
  check: (certificate) => (certificate.subject.rdns.length === 0 && isAuthority(certificate) ? {} : null),
}
