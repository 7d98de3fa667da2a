// A server is known by its subjectAltName; clients look nowhere else.

import { subjectAltName } from '../extension/alternative-name.ts'
import type { Lint } from './lint.ts'
import { isTlsServer } from './tls-server.ts'

export const tlsAltNameMissing: Lint<'tls-alt-name-missing'> = {
  name: 'tls-alt-name-missing',
  clause: 'CA/Browser BR §7.1.2.7.12',
  severity: 'error',
  check: (certificate) => {
    if (!isTlsServer(certificate) || certificate.extensions.has(subjectAltName)) return null
    return {}
  },
}
