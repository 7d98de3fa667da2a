// Whether a certificate makes its subject a CA, on which many rules depend.

import type { Certificate } from '../certificate.ts'
import { basicConstraints } from '../extension/basic-constraints.ts'

/** Whether basicConstraints asserts cA (RFC 5280 §4.2.1.9). */
export function isAuthority({ extensions }: Certificate): boolean {
  return extensions.get(basicConstraints)?.cA === true
}
