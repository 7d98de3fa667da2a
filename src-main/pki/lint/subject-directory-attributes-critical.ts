// subjectDirectoryAttributes is not critical.

import { subjectDirectoryAttributes } from '../extension/subject-directory-attributes.ts'
import type { Lint } from './lint.ts'

export const subjectDirectoryAttributesCritical: Lint<'subject-directory-attributes-critical'> = {
  name: 'subject-directory-attributes-critical',
  clause: 'RFC 5280 §4.2.1.8',
  severity: 'error',
  check: ({ extensions }) => (extensions.isCritical(subjectDirectoryAttributes) ? {} : null),
}
