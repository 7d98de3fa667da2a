// `gem build` signs with RSA and EC keys only; with others it ends in "invalid digest".

import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { keyPurpose } from '../oid.ts'
import { describeKey } from '../public-key.ts'
import type { Lint } from './lint.ts'

export const gemKeyUnreadable: Lint = {
  name: 'gem-key-unreadable',
  clause: 'RubyGems 3.3 gem build',
  severity: 'warning',
  check: ({ extensions, subjectPublicKeyInfo }) => {
    if (!extensions.get(extKeyUsage)?.includes(keyPurpose.codeSigning)) return null
    const { family } = describeKey(subjectPublicKeyInfo)
    return family === 'rsa' || family === 'ec' ? null : `gem cannot sign with a key of the family ${family}`
  },
}
