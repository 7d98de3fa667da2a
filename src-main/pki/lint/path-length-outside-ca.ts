// Only a CA that may sign certificates has a pathLenConstraint.

import { basicConstraints } from '../extension/basic-constraints.ts'
import { keyUsage } from '../extension/key-usage.ts'
import type { Lint } from './lint.ts'

export const pathLengthOutsideCa: Lint<'path-length-outside-ca'> = {
  name: 'path-length-outside-ca',
  clause: 'RFC 5280 §4.2.1.9',
  severity: 'error',
  check: ({ extensions }) => {
    const constraints = extensions.get(basicConstraints)
    if (!constraints || constraints.pathLenConstraint === null) return null
    const maySign = extensions.get(keyUsage)?.includes('keyCertSign') === true
    return constraints.cA && maySign ? null : {}
  },
}
