// A CA says what its key may do.

import { keyUsage } from '../extension/key-usage.ts'
import { isAuthority } from './authority.ts'
import type { Lint } from './lint.ts'

export const keyUsageMissingInCa: Lint<'key-usage-missing-in-ca'> = {
  name: 'key-usage-missing-in-ca',
  clause: 'RFC 5280 §4.2.1.3',
  severity: 'error',
  check: (certificate) => (isAuthority(certificate) && !certificate.extensions.has(keyUsage) ? {} : null),
}
