// extKeyUsage with anyExtendedKeyUsage should not be critical.

import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { keyPurpose } from '../oid.ts'
import type { Lint } from './lint.ts'

export const extKeyUsageAnyCritical: Lint<'ext-key-usage-any-critical'> = {
  name: 'ext-key-usage-any-critical',
  clause: 'RFC 5280 §4.2.1.12',
  severity: 'warning',
  check: ({ extensions }) =>
    extensions.isCritical(extKeyUsage) &&
    extensions.get(extKeyUsage)?.includes(keyPurpose.anyExtendedKeyUsage)
      ? {}
      : null,
}
