// The key of an end entity should be identified, too.

import { subjectKeyIdentifier } from '../extension/subject-key-identifier.ts'
import { isAuthority } from './authority.ts'
import type { Lint } from './lint.ts'

export const subjectKeyIdentifierMissing: Lint<'subject-key-identifier-missing'> = {
  name: 'subject-key-identifier-missing',
  clause: 'RFC 5280 §4.2.1.2',
  severity: 'warning',
  check: (certificate) =>
    isAuthority(certificate) || certificate.extensions.has(subjectKeyIdentifier) ? null : {},
}
