// All lints, in the order of RFC 5280, and how a certificate is held against them.

import { RootkeepError } from '../../contract/errors.ts'
import type { Finding } from '../../contract/values.ts'
import type { Certificate } from '../certificate.ts'
import type { Lint } from './lint.ts'

export const lints: readonly Lint[] = []

/** What the lints find; empty for a certificate in order. Throws nothing for what a certificate says. */
export function lintCertificate(certificate: Certificate): Finding[] {
  const findings: Finding[] = []
  for (const lint of lints) {
    const message = checkReadably(lint, certificate)
    if (message === null) continue
    const { name, clause, severity } = lint
    findings.push({ code: `lint.${name}`, severity, clause, certificate: null, message })
  }
  return findings
}

/** An extension that cannot be read is the finding of extension-malformed, and nothing to the other lints. */
function checkReadably(lint: Lint, certificate: Certificate): string | null {
  try {
    return lint.check(certificate)
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return null
    throw thrown
  }
}
