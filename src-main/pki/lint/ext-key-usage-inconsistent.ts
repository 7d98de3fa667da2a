// Each purpose has a key usage that serves it; else the certificate is good for nothing.

import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { type KeyUsage, keyUsage } from '../extension/key-usage.ts'
import { keyPurpose, nameOfOid } from '../oid.ts'
import { isAuthority } from './authority.ts'
import type { Lint } from './lint.ts'

/** One of these for each purpose; in a CA, extKeyUsage limits what is below, and not the key itself. */
const servingUsages: Readonly<Record<string, readonly KeyUsage[]>> = {
  [keyPurpose.serverAuth]: ['digitalSignature', 'keyEncipherment', 'keyAgreement'],
  [keyPurpose.clientAuth]: ['digitalSignature', 'keyAgreement'],
  [keyPurpose.codeSigning]: ['digitalSignature'],
  [keyPurpose.emailProtection]: ['digitalSignature', 'nonRepudiation', 'keyEncipherment', 'keyAgreement'],
  [keyPurpose.timeStamping]: ['digitalSignature', 'nonRepudiation'],
  [keyPurpose.OCSPSigning]: ['digitalSignature', 'nonRepudiation'],
}

export const extKeyUsageInconsistent: Lint<'ext-key-usage-inconsistent'> = {
  name: 'ext-key-usage-inconsistent',
  clause: 'RFC 5280 §4.2.1.12',
  severity: 'error',
  check: (certificate) => {
    const usages = certificate.extensions.get(keyUsage)
    if (!usages || isAuthority(certificate)) return null
    const purposes = certificate.extensions.get(extKeyUsage) ?? []
    const unserved = purposes.find(
      (purpose) => servingUsages[purpose]?.some((usage) => usages.includes(usage)) === false,
    )
    return unserved === undefined ? null : { purpose: nameOfOid(unserved) }
  },
}
