// A lint: one rule about certificates, with the clause that says it. A lint looks at one certificate by
// itself, signed or not yet, and never at the present, the issuer or a profile.

import type { LintName, lintSentences } from '../../contract/lint-sentence.ts'
import type { SentenceValues, ValuesOf } from '../../contract/sentence.ts'
import type { Finding } from '../../contract/values.ts'
import type { Certificate } from '../certificate.ts'

export interface Lint<N extends LintName = LintName> {
  /** What is wrong when it finds something, as `noun-fault`; the finding's code is `lint.` and this. */
  readonly name: N
  readonly clause: string
  /** `error` for a MUST, which is not issued; `warning` for a SHOULD, or what some program cannot read. */
  readonly severity: Finding['severity']
  /** Null when the certificate is in order, else what its sentence (contract/lint-sentence.ts) names. */
  readonly check: (certificate: Certificate) => ValuesOf<(typeof lintSentences)[N]> | null
}

/** Whichever lint it is. */
export interface AnyLint extends Omit<Lint, 'check'> {
  readonly check: (certificate: Certificate) => SentenceValues | null
}
