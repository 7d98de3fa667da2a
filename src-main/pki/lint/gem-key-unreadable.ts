// `gem build` signs with RSA and EC keys only; with others it ends in "invalid digest". Those who sign something
// else may not mind.

import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { keyPurpose } from '../oid.ts'
import { describeKey } from '../public-key.ts'
import { readersOf } from '../reader.ts'
import type { Lint } from './lint.ts'

export const gemKeyUnreadable: Lint<'gem-key-unreadable'> = {
  name: 'gem-key-unreadable',
  clause: 'RubyGems 3.3 gem build',
  severity: 'info',
  check: ({ extensions, subjectPublicKeyInfo }) => {
    if (!extensions.get(extKeyUsage)?.includes(keyPurpose.codeSigning)) return null
    const key = describeKey(subjectPublicKeyInfo)
    return readersOf(key).includes('gem') ? null : { key: key.algorithm }
  },
}
