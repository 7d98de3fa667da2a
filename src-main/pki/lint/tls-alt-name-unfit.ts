// A server's alternative names are domain names and addresses, and no others.

import { subjectAltName } from '../extension/alternative-name.ts'
import { generalNameText } from '../general-name.ts'
import type { Lint } from './lint.ts'
import { isTlsServer } from './tls-server.ts'

export const tlsAltNameUnfit: Lint<'tls-alt-name-unfit'> = {
  name: 'tls-alt-name-unfit',
  clause: 'CA/Browser BR §7.1.2.7.12',
  severity: 'error',
  check: (certificate) => {
    if (!isTlsServer(certificate)) return null
    const names = certificate.extensions.get(subjectAltName) ?? []
    const unfit = names.find(({ kind }) => kind !== 'dNSName' && kind !== 'iPAddress')
    return unfit ? { name: generalNameText(unfit) } : null
  },
}
