// DSA signatures are verified, because old gems carry them, and are not made any more.

import { readSignatureAlgorithm } from '../algorithm.ts'
import type { Lint } from './lint.ts'

export const signatureObsolete: Lint<'signature-obsolete'> = {
  name: 'signature-obsolete',
  clause: 'FIPS 186-5 §4',
  severity: 'warning',
  check: ({ tbsSignatureAlgorithm }) => {
    const { scheme, name } = readSignatureAlgorithm(tbsSignatureAlgorithm)
    return scheme?.kind === 'dsa' ? { algorithm: name } : null
  },
}
