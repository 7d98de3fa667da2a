// The issuer has a name.

import type { Lint } from './lint.ts'

export const issuerEmpty: Lint<'issuer-empty'> = {
  name: 'issuer-empty',
  clause: 'RFC 5280 §4.1.2.4',
  severity: 'error',
  check: ({ issuer }) => (issuer.rdns.length === 0 ? {} : null),
}
