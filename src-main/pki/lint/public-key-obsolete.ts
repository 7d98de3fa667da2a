// DSA keys are read, because old gems carry them, and are not made any more.

import { describeKey } from '../public-key.ts'
import type { Lint } from './lint.ts'

export const publicKeyObsolete: Lint<'public-key-obsolete'> = {
  name: 'public-key-obsolete',
  clause: 'FIPS 186-5 §4',
  severity: 'warning',
  check: ({ subjectPublicKeyInfo }) => {
    const { algorithm, family } = describeKey(subjectPublicKeyInfo)
    return family === 'dsa' ? { key: algorithm } : null
  },
}
