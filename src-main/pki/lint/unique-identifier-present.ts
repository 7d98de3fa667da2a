// Unique identifiers of issuer and subject are not made any more.

import type { Lint } from './lint.ts'

export const uniqueIdentifierPresent: Lint<'unique-identifier-present'> = {
  name: 'unique-identifier-present',
  clause: 'RFC 5280 §4.1.2.8',
  severity: 'error',
  check: ({ hasUniqueIdentifiers }) => (hasUniqueIdentifiers ? {} : null),
}
