// Without a subject, the subject alternative names are all there is, and must be understood.

import { subjectAltName } from '../extension/alternative-name.ts'
import type { Lint } from './lint.ts'

export const subjectEmptyWithoutAltName: Lint<'subject-empty-without-alt-name'> = {
  name: 'subject-empty-without-alt-name',
  clause: 'RFC 5280 §4.1.2.6',
  severity: 'error',
  check: ({ subject, extensions }) => {
    if (subject.rdns.length > 0 || extensions.isCritical(subjectAltName)) return null
    return {}
  },
}
