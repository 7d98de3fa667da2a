// keyUsage, where there is one, allows something.

import { keyUsage } from '../extension/key-usage.ts'
import type { Lint } from './lint.ts'

export const keyUsageEmpty: Lint<'key-usage-empty'> = {
  name: 'key-usage-empty',
  clause: 'RFC 5280 §4.2.1.3',
  severity: 'error',
  check: ({ extensions }) => (extensions.get(keyUsage)?.length === 0 ? {} : null),
}
