// OCSP and the issuer's certificate should be reached by HTTP (or, the certificate, by LDAP).

import { type AccessDescription, authorityInfoAccess } from '../extension/information-access.ts'
import { generalNameText } from '../general-name.ts'
import { accessMethod } from '../oid.ts'
import type { Lint } from './lint.ts'

export const accessLocationUnreachable: Lint<'access-location-unreachable'> = {
  name: 'access-location-unreachable',
  clause: 'RFC 5280 §4.2.2.1',
  severity: 'warning',
  check: ({ extensions }) => {
    const wrong = (extensions.get(authorityInfoAccess) ?? []).find((each) => !isReachable(each))
    return wrong ? { name: generalNameText(wrong.accessLocation) } : null
  },
}

function isReachable({ accessMethod: method, accessLocation }: AccessDescription): boolean {
  if (method !== accessMethod.ocsp && method !== accessMethod.caIssuers) return true
  if (accessLocation.kind !== 'uniformResourceIdentifier') return method === accessMethod.caIssuers
  const schemes = method === accessMethod.ocsp ? /^https?:/i : /^(?:https?|ldaps?):/i
  return schemes.test(accessLocation.value)
}
