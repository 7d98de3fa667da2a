// A certificate begins before it ends.

import type { Lint } from './lint.ts'

export const validityReversed: Lint<'validity-reversed'> = {
  name: 'validity-reversed',
  clause: 'RFC 5280 §4.1.2.5',
  severity: 'error',
  check: ({ notBefore, notAfter }) => (notBefore <= notAfter ? null : { notAfter, notBefore }),
}
