// What the key of a server may do: sign the handshake and, with RSA, take a key that was encrypted to it.

import { type KeyUsage, keyUsage } from '../extension/key-usage.ts'
import { describeKey } from '../public-key.ts'
import type { Lint } from './lint.ts'
import { isTlsServer } from './tls-server.ts'

const ofRsa: readonly KeyUsage[] = ['digitalSignature', 'keyEncipherment', 'dataEncipherment']
const ofOthers: readonly KeyUsage[] = ['digitalSignature', 'keyAgreement']

export const tlsKeyUsageUnfit: Lint<'tls-key-usage-unfit'> = {
  name: 'tls-key-usage-unfit',
  clause: 'CA/Browser BR §7.1.2.7.11',
  severity: 'error',
  check: (certificate) => {
    if (!isTlsServer(certificate)) return null
    const { family } = describeKey(certificate.subjectPublicKeyInfo)
    const fit = family === 'rsa' ? ofRsa : ofOthers
    const unfit = certificate.extensions.get(keyUsage)?.find((usage) => !fit.includes(usage))
    return unfit === undefined ? null : { usage: unfit, family }
  },
}
