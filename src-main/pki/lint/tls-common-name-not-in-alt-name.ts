// A commonName of a server is one of its alternative names, or is left out.

import type { Certificate } from '../certificate.ts'
import { subjectAltName } from '../extension/alternative-name.ts'
import { ipAddressText } from '../ip-address.ts'
import { textsOf } from '../name.ts'
import { attributeType } from '../oid.ts'
import { visibleText } from '../text/visible.ts'
import type { Lint } from './lint.ts'
import { isTlsServer } from './tls-server.ts'

export const tlsCommonNameNotInAltName: Lint<'tls-common-name-not-in-alt-name'> = {
  name: 'tls-common-name-not-in-alt-name',
  clause: 'CA/Browser BR §7.1.4.3',
  severity: 'error',
  check: (certificate) => {
    if (!isTlsServer(certificate)) return null
    const names = namesOf(certificate)
    const stray = textsOf(certificate.subject, attributeType.commonName).find(
      (text) => !names.includes(text.toLowerCase()),
    )
    return stray === undefined ? null : { name: visibleText(stray) }
  },
}

function namesOf({ extensions }: Certificate): string[] {
  return (extensions.get(subjectAltName) ?? []).flatMap((name) => {
    if (name.kind === 'dNSName') return [name.value.toLowerCase()]
    return name.kind === 'iPAddress' ? [ipAddressText(name.octets).toLowerCase()] : []
  })
}
