// Signatures over SHA-1 and MD5 can be forged, so none is made.

import { readSignatureAlgorithm } from '../algorithm.ts'
import type { Lint } from './lint.ts'

export const signatureDigestWeak: Lint<'signature-digest-weak'> = {
  name: 'signature-digest-weak',
  clause: 'NIST SP 800-131A §3',
  severity: 'error',
  check: ({ tbsSignatureAlgorithm }) => {
    const { isWeak, name } = readSignatureAlgorithm(tbsSignatureAlgorithm)
    return isWeak ? { algorithm: name } : null
  },
}
