// The issuer's key is identified, except where the issuer is the subject itself.

import { isSelfIssued } from '../certificate.ts'
import { authorityKeyIdentifier } from '../extension/authority-key-identifier.ts'
import type { Lint } from './lint.ts'

export const authorityKeyIdentifierMissing: Lint<'authority-key-identifier-missing'> = {
  name: 'authority-key-identifier-missing',
  clause: 'RFC 5280 §4.2.1.1',
  severity: 'error',
  check: (certificate) => {
    if (certificate.extensions.get(authorityKeyIdentifier)?.keyIdentifier || isSelfIssued(certificate))
      return null
    return {}
  },
}
