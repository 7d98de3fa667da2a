// An organizationalUnitName said whatever someone liked; servers may no longer have one.

import { textsOf } from '../name.ts'
import { attributeType } from '../oid.ts'
import type { Lint } from './lint.ts'
import { isTlsServer } from './tls-server.ts'

export const tlsOrganizationalUnitPresent: Lint<'tls-organizational-unit-present'> = {
  name: 'tls-organizational-unit-present',
  clause: 'CA/Browser BR §7.1.2.7.4',
  severity: 'error',
  check: (certificate) => {
    if (!isTlsServer(certificate)) return null
    const units = textsOf(certificate.subject, attributeType.organizationalUnitName)
    return units.length === 0 ? null : {}
  },
}
