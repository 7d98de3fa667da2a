// Browsers read RSA and the curves of NIST.

import { describeKey } from '../public-key.ts'
import type { Lint } from './lint.ts'
import { isTlsServer } from './tls-server.ts'

export const tlsKeyUnreadable: Lint<'tls-key-unreadable'> = {
  name: 'tls-key-unreadable',
  clause: 'CA/Browser BR §6.1.5',
  severity: 'warning',
  check: (certificate) => {
    if (!isTlsServer(certificate)) return null
    const { family } = describeKey(certificate.subjectPublicKeyInfo)
    return family === 'rsa' || family === 'ec' ? null : { family }
  },
}
