// A lint: one rule about certificates, with the clause that says it. A lint looks at one certificate by
// itself, signed or not yet, and never at the present, the issuer or a profile.

import type { Finding } from '../../contract/values.ts'
import type { Certificate } from '../certificate.ts'

export interface Lint {
  /** What is wrong when it finds something, as `noun-fault`; the finding's code is `lint.` and this. */
  readonly name: string
  readonly clause: string
  /** `error` for a MUST, which is not issued; `warning` for a SHOULD, or what some program cannot read. */
  readonly severity: Finding['severity']
  /** Null when the certificate is in order, else what is wrong with it, in words. */
  readonly check: (certificate: Certificate) => string | null
}
