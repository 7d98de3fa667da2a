// Who is no CA may not sign certificates.

import { keyUsage } from '../extension/key-usage.ts'
import { isAuthority } from './authority.ts'
import type { Lint } from './lint.ts'

export const keyCertSignOutsideCa: Lint<'key-cert-sign-outside-ca'> = {
  name: 'key-cert-sign-outside-ca',
  clause: 'RFC 5280 §4.2.1.9',
  severity: 'error',
  check: (certificate) =>
    certificate.extensions.get(keyUsage)?.includes('keyCertSign') && !isAuthority(certificate) ? {} : null,
}
