// explicitText has at most 200 characters; GnuTLS and others refuse more.

import { certificatePolicies } from '../extension/certificate-policies.ts'
import type { Lint } from './lint.ts'

export const policyNoticeTooLong: Lint<'policy-notice-too-long'> = {
  name: 'policy-notice-too-long',
  clause: 'RFC 5280 §4.2.1.4',
  severity: 'error',
  check: ({ extensions }) => {
    const qualifiers = (extensions.get(certificatePolicies) ?? []).flatMap((each) => each.policyQualifiers)
    const isTooLong = qualifiers.some(
      (each) => each.kind === 'userNotice' && [...(each.explicitText ?? '')].length > 200,
    )
    return isTooLong ? {} : null
  },
}
