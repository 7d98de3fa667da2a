// authorityInfoAccess helps, and is never critical.

import { authorityInfoAccess } from '../extension/information-access.ts'
import type { Lint } from './lint.ts'

export const authorityInfoAccessCritical: Lint<'authority-info-access-critical'> = {
  name: 'authority-info-access-critical',
  clause: 'RFC 5280 §4.2.2.1',
  severity: 'error',
  check: ({ extensions }) => (extensions.isCritical(authorityInfoAccess) ? {} : null),
}
