// keyUsage should be critical.

import { keyUsage } from '../extension/key-usage.ts'
import type { Lint } from './lint.ts'

export const keyUsageNotCritical: Lint<'key-usage-not-critical'> = {
  name: 'key-usage-not-critical',
  clause: 'RFC 5280 §4.2.1.3',
  severity: 'warning',
  check: ({ extensions }) => (extensions.has(keyUsage) && !extensions.isCritical(keyUsage) ? {} : null),
}
