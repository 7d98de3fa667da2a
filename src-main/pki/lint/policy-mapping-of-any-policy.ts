// anyPolicy is mapped to nothing, and nothing to it.

import { policyMappings } from '../extension/policy-mappings.ts'
import { policy } from '../oid.ts'
import type { Lint } from './lint.ts'

export const policyMappingOfAnyPolicy: Lint<'policy-mapping-of-any-policy'> = {
  name: 'policy-mapping-of-any-policy',
  clause: 'RFC 5280 §4.2.1.5',
  severity: 'error',
  check: ({ extensions }) => {
    const isMapped = (extensions.get(policyMappings) ?? []).some(
      ({ issuerDomainPolicy, subjectDomainPolicy }) =>
        issuerDomainPolicy === policy.anyPolicy || subjectDomainPolicy === policy.anyPolicy,
    )
    return isMapped ? {} : null
  },
}
