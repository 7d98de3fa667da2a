// A uniformResourceIdentifier is absolute: a scheme, and something of it.

import { subjectAltName } from '../extension/alternative-name.ts'
import { generalNameText } from '../general-name.ts'
import type { Lint } from './lint.ts'

export const altNameUriRelative: Lint<'alt-name-uri-relative'> = {
  name: 'alt-name-uri-relative',
  clause: 'RFC 5280 §4.2.1.6',
  severity: 'error',
  check: ({ extensions }) => {
    const names = extensions.get(subjectAltName) ?? []
    const wrong = names.find(
      (name) =>
        name.kind === 'uniformResourceIdentifier' && !/^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/.test(name.value),
    )
    return wrong ? { name: generalNameText(wrong) } : null
  },
}
