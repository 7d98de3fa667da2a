// `gem install -P HighSecurity` verifies the chain by RSA PKCS#1 v1.5 and ECDSA only, and crashes on others.

import { readSignatureAlgorithm } from '../algorithm.ts'
import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { keyPurpose } from '../oid.ts'
import type { Lint } from './lint.ts'

export const gemSignatureUnreadable: Lint<'gem-signature-unreadable'> = {
  name: 'gem-signature-unreadable',
  clause: 'RubyGems 3.3 gem install -P HighSecurity',
  severity: 'warning',
  check: ({ extensions, tbsSignatureAlgorithm }) => {
    if (!extensions.get(extKeyUsage)?.includes(keyPurpose.codeSigning)) return null
    const { scheme, name } = readSignatureAlgorithm(tbsSignatureAlgorithm)
    const isReadable = scheme?.kind === 'rsa-pkcs1' || scheme?.kind === 'ecdsa'
    return isReadable ? null : { algorithm: name }
  },
}
