// freshestCRL is not critical.

import { freshestCRL } from '../extension/crl-distribution-points.ts'
import type { Lint } from './lint.ts'

export const freshestCrlCritical: Lint<'freshest-crl-critical'> = {
  name: 'freshest-crl-critical',
  clause: 'RFC 5280 §4.2.1.15',
  severity: 'error',
  check: ({ extensions }) => (extensions.isCritical(freshestCRL) ? {} : null),
}
