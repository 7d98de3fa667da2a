// A serial number is a positive integer.

import type { Lint } from './lint.ts'

export const serialNumberNotPositive: Lint = {
  name: 'serial-number-not-positive',
  clause: 'RFC 5280 §4.1.2.2',
  severity: 'error',
  check: ({ serialNumberOctets: [first, ...rest] }) => {
    if (first === undefined || first >= 0x80) return 'the serial number is negative'
    return first === 0 && rest.length === 0 ? 'the serial number is zero' : null
  },
}
