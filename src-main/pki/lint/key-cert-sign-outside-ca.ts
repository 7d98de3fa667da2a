// Who is no CA may not sign certificates.

import { keyUsage } from '../extension/key-usage.ts'
import { isAuthority } from './authority.ts'
import type { Lint } from './lint.ts'

export const keyCertSignOutsideCa: Lint = {
  name: 'key-cert-sign-outside-ca',
  clause: 'RFC 5280 §4.2.1.9',
  severity: 'error',
  check: (certificate) =>
    certificate.extensions.get(keyUsage)?.includes('keyCertSign') && !isAuthority(certificate)
      ? 'keyUsage has keyCertSign, and the subject is no CA'
      : null,
}
