// An emailAddress in the subject is a legacy; the address belongs into the subjectAltName.

import { subjectAltName } from '../extension/alternative-name.ts'
import type { GeneralName } from '../general-name.ts'
import { textsOf } from '../name.ts'
import { attributeType } from '../oid.ts'
import { visibleText } from '../text/visible.ts'
import type { Lint } from './lint.ts'

export const subjectEmailNotInAltName: Lint<'subject-email-not-in-alt-name'> = {
  name: 'subject-email-not-in-alt-name',
  clause: 'RFC 5280 §4.1.2.6',
  severity: 'warning',
  check: ({ subject, extensions }) => {
    const addresses = textsOf(subject, attributeType.emailAddress)
    if (addresses.length === 0) return null
    const names = extensions.get(subjectAltName) ?? []
    const missing = addresses.find((address) => !names.some((name) => isMailbox(name, address)))
    return missing === undefined ? null : { address: visibleText(missing) }
  },
}

function isMailbox(name: GeneralName, address: string): boolean {
  return name.kind === 'rfc822Name' && name.value === address
}
