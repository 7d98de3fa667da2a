// encipherOnly and decipherOnly mean nothing without keyAgreement.

import { keyUsage } from '../extension/key-usage.ts'
import type { Lint } from './lint.ts'

export const encipherOnlyWithoutKeyAgreement: Lint<'encipher-only-without-key-agreement'> = {
  name: 'encipher-only-without-key-agreement',
  clause: 'RFC 5280 §4.2.1.3',
  severity: 'warning',
  check: ({ extensions }) => {
    const usages = extensions.get(keyUsage) ?? []
    const isOnly = usages.includes('encipherOnly') || usages.includes('decipherOnly')
    return isOnly && !usages.includes('keyAgreement') ? {} : null
  },
}
