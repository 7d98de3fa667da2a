// A critical extension that is not understood makes a certificate invalid to whoever does not.

import { isKnownExtension } from '../extension/in-words.ts'
import { nameOfOid } from '../oid.ts'
import type { Lint } from './lint.ts'

export const extensionUnknownCritical: Lint<'extension-unknown-critical'> = {
  name: 'extension-unknown-critical',
  clause: 'RFC 5280 §4.2',
  severity: 'warning',
  check: ({ extensions }) => {
    const unknown = extensions.list.find(({ oid, critical }) => critical && !isKnownExtension(oid))
    return unknown ? { extension: nameOfOid(unknown.oid) } : null
  },
}
