// Whether the certificates of a path are revoked (RFC 5280 §6.1.3 a 3): by OCSP responses and CRLs, as the user
// wants it. `require` takes no word for a no, `prefer` says that word is missing, `ignore` does not ask.

import type { PathFinding } from '../../contract/path.ts'
import type { Certificate } from '../certificate.ts'
import { crlStatus } from './crl-status.ts'
import { type Fault, findingOf } from './fault.ts'
import type { Inquiry } from './inquiry.ts'
import { ocspStatus } from './ocsp-status.ts'
import type { RevocationStatus } from './revocation-status.ts'
import type { ValidatedPath } from './validate.ts'

/** A certificate whose status is asked, and who issued it. */
export interface StatusQuestion {
  readonly certificate: Certificate
  readonly issuer: Certificate
  /** The issuer's key, with inherited parameters. */
  readonly issuerKey: Uint8Array
  /** Where the path of the certificate ends: who signs its CRLs must come from there, too. */
  readonly anchor: Certificate
}

/** Findings about the certificates below the anchor, down to one that is revoked. Throws `path.budget-exhausted`. */
export function revocationFindings(path: ValidatedPath, inquiry: Inquiry): PathFinding[] {
  if (inquiry.options.revocation === 'ignore') return []
  const findings: PathFinding[] = []
  for (let i = path.certificates.length - 2; i >= 0; i--) {
    const question = questionOf(path, i)
    const faults = question ? faultsOf(question, inquiry) : []
    findings.push(...faults.map((fault) => findingOf(fault, i)))
    // What a revoked CA says of those below does not matter.
    if (faults.some(({ code }) => code === 'path.revoked')) break
  }
  return findings
}

function questionOf({ certificates, keys }: ValidatedPath, i: number): StatusQuestion | null {
  const certificate = certificates[i]
  const issuer = certificates[i + 1]
  const issuerKey = keys[i + 1]
  const anchor = certificates.at(-1)
  return certificate && issuer && issuerKey && anchor ? { certificate, issuer, issuerKey, anchor } : null
}

function faultsOf(question: StatusQuestion, inquiry: Inquiry): readonly Fault[] {
  const statuses: RevocationStatus[] = []
  if (inquiry.ocspResponses.length > 0) statuses.push(ocspStatus(question, inquiry))
  statuses.push(crlStatus(question, inquiry))
  const revoked = statuses.find(({ status }) => status === 'revoked')
  if (revoked) return revoked.faults
  const isGood = statuses.some(({ status }) => status === 'good')
  const faults = statuses.flatMap((status) => status.faults)
  if (isGood) return faults.map((fault): Fault => ({ ...fault, severity: 'warning' }))
  return [...faults, unknownFault(inquiry)]
}

function unknownFault({ options }: Inquiry): Fault {
  const fault: Fault = { code: 'path.revocation-unknown', sentence: 'path.revocation-unknown' }
  return options.revocation === 'require' ? fault : { ...fault, severity: 'warning' }
}
