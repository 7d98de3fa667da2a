// Programs need not read a serial number of more than 20 octets.

import type { Lint } from './lint.ts'

export const serialNumberTooLong: Lint<'serial-number-too-long'> = {
  name: 'serial-number-too-long',
  clause: 'RFC 5280 §4.1.2.2',
  severity: 'error',
  check: ({ serialNumberOctets: { length } }) => (length > 20 ? { octets: length } : null),
}
