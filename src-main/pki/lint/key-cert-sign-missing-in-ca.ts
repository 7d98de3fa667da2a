// A CA whose key may not sign certificates is none to any path validation.

import { keyUsage } from '../extension/key-usage.ts'
import { isAuthority } from './authority.ts'
import type { Lint } from './lint.ts'

export const keyCertSignMissingInCa: Lint<'key-cert-sign-missing-in-ca'> = {
  name: 'key-cert-sign-missing-in-ca',
  clause: 'RFC 5280 §4.2.1.3',
  severity: 'warning',
  check: (certificate) =>
    isAuthority(certificate) && certificate.extensions.get(keyUsage)?.includes('keyCertSign') === false
      ? {}
      : null,
}
