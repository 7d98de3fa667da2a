// Whether a certificate is for a TLS server, to which alone the rules of the CA/Browser Forum apply.

import type { Certificate } from '../certificate.ts'
import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { keyPurpose } from '../oid.ts'
import { isAuthority } from './authority.ts'

/** Whether an end entity has the purpose serverAuth (CA/Browser BR §7.1.2.7). */
export function isTlsServer(certificate: Certificate): boolean {
  const purposes = certificate.extensions.get(extKeyUsage) ?? []
  return purposes.includes(keyPurpose.serverAuth) && !isAuthority(certificate)
}
