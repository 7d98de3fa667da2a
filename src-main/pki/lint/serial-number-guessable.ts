// A serial number that can be guessed made forged certificates possible (MD5, 2008): 64 random bits at least,
// of which a number of fewer than 8 octets has no room.

import type { Lint } from './lint.ts'

export const serialNumberGuessable: Lint<'serial-number-guessable'> = {
  name: 'serial-number-guessable',
  clause: 'CA/Browser BR §7.1',
  severity: 'warning',
  check: ({ serialNumberOctets: { length } }) => (length < 8 ? { octets: length } : null),
}
