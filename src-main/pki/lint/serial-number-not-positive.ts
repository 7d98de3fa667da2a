// A serial number is a positive integer.

import type { Lint } from './lint.ts'

export const serialNumberNotPositive: Lint<'serial-number-not-positive'> = {
  name: 'serial-number-not-positive',
  clause: 'RFC 5280 §4.1.2.2',
  severity: 'error',
  check: ({ serialNumberOctets: [first, ...rest] }) => {
    const isZero = first === 0 && rest.length === 0
    return first === undefined || first >= 0x80 || isZero ? {} : null
  },
}
