// A server's certificate serves no other trade.

import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { keyPurpose, nameOfOid } from '../oid.ts'
import type { Lint } from './lint.ts'
import { isTlsServer } from './tls-server.ts'

const others: readonly string[] = [
  keyPurpose.codeSigning,
  keyPurpose.emailProtection,
  keyPurpose.timeStamping,
  keyPurpose.OCSPSigning,
  keyPurpose.anyExtendedKeyUsage,
]

export const tlsPurposeBesides: Lint<'tls-purpose-besides'> = {
  name: 'tls-purpose-besides',
  clause: 'CA/Browser BR §7.1.2.7.10',
  severity: 'error',
  check: (certificate) => {
    if (!isTlsServer(certificate)) return null
    const other = certificate.extensions.get(extKeyUsage)?.find((purpose) => others.includes(purpose))
    return other === undefined ? null : { purpose: nameOfOid(other) }
  },
}
