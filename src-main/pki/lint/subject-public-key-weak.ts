// A key of fewer than 112 bits of security, or one that is no key, is not certified.

import { describeKey } from '../public-key.ts'
import type { Lint } from './lint.ts'

export const subjectPublicKeyWeak: Lint<'subject-public-key-weak'> = {
  name: 'subject-public-key-weak',
  clause: 'NIST SP 800-57 §5.6.1',
  severity: 'error',
  check: ({ subjectPublicKeyInfo }) => {
    const { algorithm, weakness } = describeKey(subjectPublicKeyInfo)
    return weakness === null ? null : { key: algorithm }
  },
}
