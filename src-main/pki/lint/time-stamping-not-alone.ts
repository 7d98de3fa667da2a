// Who signs time stamps does nothing else, and says so critically.

import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { keyPurpose } from '../oid.ts'
import { isAuthority } from './authority.ts'
import type { Lint } from './lint.ts'

export const timeStampingNotAlone: Lint<'time-stamping-not-alone'> = {
  name: 'time-stamping-not-alone',
  clause: 'RFC 3161 §2.3',
  severity: 'error',
  check: (certificate) => {
    const { extensions } = certificate
    const purposes = extensions.get(extKeyUsage) ?? []
    if (!purposes.includes(keyPurpose.timeStamping) || isAuthority(certificate)) return null
    const isAlone = purposes.length === 1 && extensions.isCritical(extKeyUsage)
    return isAlone ? null : {}
  },
}
