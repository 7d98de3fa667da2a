// One path validated from its anchor to its leaf (RFC 5280 §6.1): what depends on the whole of it. What is wrong
// with a certificate by itself is certificate-fault.ts, revocation is revocation.ts.

import type { PathFinding } from '../../contract/path.ts'
import type { Certificate } from '../certificate.ts'
import { basicConstraints } from '../extension/basic-constraints.ts'
import { nameText } from '../name-text.ts'
import { anchorScopeFaults } from './anchor-scope.ts'
import { withInheritedParameters } from './dsa.ts'
import { type Fault, findingOf } from './fault.ts'
import type { Inquiry } from './inquiry.ts'
import { NameConstraintState } from './name-constraints.ts'
import { PolicyState } from './policy-state.ts'
import { isSameName, isSelfIssued } from './same-name.ts'

/** What came of one path; without an error among the findings it is valid. */
export interface ValidatedPath {
  /** Leaf first, anchor last. */
  readonly certificates: readonly Certificate[]
  readonly findings: readonly PathFinding[]
  /** The user-constrained-policy-set, empty for a path that is not valid. */
  readonly policies: readonly string[]
  /** The key of each certificate, with parameters that it has from its issuer. */
  readonly keys: readonly Uint8Array[]
}

/**
 * Validates a path that reaches an anchor, revocation aside. Throws `path.budget-exhausted`.
 */
export function validatePath(certificates: readonly Certificate[], inquiry: Inquiry): ValidatedPath {
  return new Validation(certificates, inquiry).run()
}

class Validation {
  private readonly certificates: readonly Certificate[]
  private readonly inquiry: Inquiry
  private readonly findings: PathFinding[] = []
  private readonly keys: Uint8Array[] = []
  private readonly constraints: NameConstraintState
  private readonly policies: PolicyState
  private maxPathLength: number
  /** The pathLenConstraint that bounds the path the most, and how many CAs have been met below it. */
  private tightest = { pathLenConstraint: Number.POSITIVE_INFINITY, met: 0 }

  constructor(certificates: readonly Certificate[], inquiry: Inquiry) {
    this.certificates = certificates
    this.inquiry = inquiry
    this.constraints = new NameConstraintState(inquiry.budget)
    this.policies = new PolicyState(certificates.length - 1, inquiry.options, inquiry.budget)
    this.maxPathLength = inquiry.options.maxDepth ?? Number.POSITIVE_INFINITY
  }

  run(): ValidatedPath {
    const { certificates } = this
    const anchorIndex = certificates.length - 1
    const isReadable = this.reportCertificates()
    for (let i = anchorIndex; i >= 0; i--) this.checkLink(i)
    const policies = isReadable ? this.processAll(anchorIndex) : []
    if (isReadable) this.checkScope()
    const isValid = !this.findings.some(({ severity }) => severity === 'error')
    const { findings, keys } = this
    return { certificates, findings, policies: isValid ? policies : [], keys: keys.reverse() }
  }

  /** Faults of each certificate by itself; false where an extension cannot be read, so that no state follows. */
  private reportCertificates(): boolean {
    const last = this.certificates.length - 1
    let isReadable = true
    for (const [i, certificate] of this.certificates.entries()) {
      const role = i === 0 ? 'endEntity' : i === last ? 'anchor' : 'authority'
      const faults = this.inquiry.faults.of(certificate, role)
      this.report(i, faults)
      if (faults.some(({ code }) => code === 'path.malformed-extension')) isReadable = false
    }
    return isReadable
  }

  /** RFC 5280 §6.1.3 a 1, 4: the signature by the key above, and the issuer's name. */
  private checkLink(i: number): void {
    const certificate = this.certificates[i]
    const issuer = this.certificates[i + 1]
    const issuerKey = this.keys.at(-1)
    if (!certificate) return
    if (!issuer || !issuerKey) {
      this.keys.push(certificate.subjectPublicKeyInfo)
      return
    }
    this.keys.push(withInheritedParameters(certificate.subjectPublicKeyInfo, issuerKey))
    this.report(i, this.inquiry.signatures.faultsOf(certificate, issuerKey))
    if (isSameName(certificate.issuer, issuer.subject)) return
    this.report(i, [chainingFault(nameText(certificate.issuer), nameText(issuer.subject))])
  }

  /** What the user demands of this anchor beyond its certificate. */
  private checkScope(): void {
    const { certificates, inquiry } = this
    const anchor = certificates.at(-1)
    const scope = anchor && inquiry.scopes?.get(anchor)
    if (!scope) return
    for (const { index, fault } of anchorScopeFaults(certificates, scope, inquiry))
      this.report(index, [fault])
  }

  private processAll(anchorIndex: number): readonly string[] {
    const [leaf] = this.certificates
    const anchor = this.certificates[anchorIndex]
    if (!leaf || !anchor) return []
    this.constraints.add(anchor)
    this.policies.beginBelow(anchor)
    this.limitPathLength(anchor)
    for (let i = anchorIndex - 1; i >= 0; i--) this.process(i)
    const { policies, fault } = this.policies.wrapUp(leaf)
    if (fault && !this.findings.some(({ code }) => code === fault.code)) this.report(0, [fault])
    return policies
  }

  private process(i: number): void {
    const certificate = this.certificates[i]
    if (!certificate) return
    const isLeaf = i === 0
    const isSelf = !isLeaf && isSelfIssued(certificate)
    if (!isSelf) this.report(i, this.constraints.faultsOf(certificate))
    this.reportOnce(i, this.policies.process(certificate, isSelf))
    if (isLeaf) return
    this.reportOnce(i, this.policies.prepareNext(certificate, isSelf))
    this.constraints.add(certificate)
    if (!isSelf) this.countPathLength(i)
    this.limitPathLength(certificate)
  }

  /** RFC 5280 §6.1.4 l. */
  private countPathLength(i: number): void {
    this.maxPathLength -= 1
    this.tightest.met += 1
    if (this.maxPathLength >= 0) return
    const { maxDepth } = this.inquiry.options
    const authorities = this.authoritiesFrom(i)
    this.report(i, [
      maxDepth !== null && authorities > maxDepth
        ? depthFault(maxDepth, authorities)
        : pathLengthFault(this.tightest),
    ])
  }

  private authoritiesFrom(i: number): number {
    const above = this.certificates.slice(i, -1)
    return above.filter((certificate) => !isSelfIssued(certificate)).length
  }

  /** RFC 5280 §6.1.4 m. */
  private limitPathLength({ extensions }: Certificate): void {
    const limit = extensions.get(basicConstraints)?.pathLenConstraint ?? null
    if (limit === null || limit >= this.maxPathLength) return
    this.maxPathLength = limit
    this.tightest = { pathLenConstraint: limit, met: 0 }
  }

  private report(i: number, faults: readonly Fault[]): void {
    for (const fault of faults) this.findings.push(findingOf(fault, i))
  }

  /** Where policies fail, they fail for all certificates below, too. */
  private reportOnce(i: number, fault: Fault | null): void {
    if (fault && !this.findings.some(({ code }) => code === fault.code)) this.report(i, [fault])
  }
}

function chainingFault(issuer: string, above: string): Fault {
  const compared = { issuer, 'subject above': above }
  return { code: 'path.name-chaining', sentence: 'path.name-chaining', values: { issuer, above }, compared }
}

function depthFault(maxDepth: number, authorities: number): Fault {
  const compared = { maxDepth: String(maxDepth), CAs: String(authorities) }
  return { code: 'path.depth-exceeded', sentence: 'path.depth-exceeded', values: { maxDepth }, compared }
}

function pathLengthFault({ pathLenConstraint, met }: { pathLenConstraint: number; met: number }): Fault {
  const compared = { pathLenConstraint: String(pathLenConstraint), 'CAs below it': String(met) }
  return { code: 'path.path-length-exceeded', sentence: 'path.path-length-exceeded', compared }
}

/** Whether no finding keeps the path from being valid. */
export function hasNoError(findings: readonly PathFinding[]): boolean {
  return !findings.some(({ severity }) => severity === 'error')
}
