// The key of a CA is identified, so that what it issues can say by which key.

import { subjectKeyIdentifier } from '../extension/subject-key-identifier.ts'
import { isAuthority } from './authority.ts'
import type { Lint } from './lint.ts'

export const subjectKeyIdentifierMissingInCa: Lint<'subject-key-identifier-missing-in-ca'> = {
  name: 'subject-key-identifier-missing-in-ca',
  clause: 'RFC 5280 §4.2.1.2',
  severity: 'error',
  check: (certificate) =>
    isAuthority(certificate) && !certificate.extensions.has(subjectKeyIdentifier) ? {} : null,
}
