// Policies along a path (RFC 5280 §6.1, as RFC 9618 amends it): the graph, the three inhibitors that count down, and
// the user-constrained-policy-set at the end.

import type { Certificate } from '../certificate.ts'
import { certificatePolicies, type PolicyInformation } from '../extension/certificate-policies.ts'
import { inhibitAnyPolicy } from '../extension/inhibit-any-policy.ts'
import { policyConstraints } from '../extension/policy-constraints.ts'
import { type PolicyMapping, policyMappings } from '../extension/policy-mappings.ts'
import { policy } from '../oid.ts'
import type { Budget } from './budget.ts'
import type { Fault } from './fault.ts'
import type { PathOptions } from './path-options.ts'
import { PolicyGraph } from './policy-graph.ts'

const { anyPolicy } = policy

export class PolicyState {
  private readonly budget: Budget
  /** Null for RFC 5280's NULL; undefined before the first certificate, which leaves nothing where it has no policy. */
  private graph: PolicyGraph | null | undefined
  private explicitPolicy: number
  private policyMapping: number
  private inhibitAnyPolicy: number
  private readonly wanted: readonly string[]

  /** `length` is n, the certificates of the path without its anchor (RFC 5280 §6.1.2 d–f). */
  constructor(length: number, options: PathOptions, budget: Budget) {
    this.budget = budget
    this.explicitPolicy = options.requireExplicitPolicy ? 0 : length + 1
    this.policyMapping = options.inhibitPolicyMapping ? 0 : length + 1
    this.inhibitAnyPolicy = options.inhibitAnyPolicy ? 0 : length + 1
    this.wanted = options.policies
  }

  /** What the anchor's own certificate constrains, as if it stood above the path (RFC 5937 §3.2). */
  beginBelow(anchor: Certificate): void {
    this.tighten(anchor)
  }

  /** RFC 5280 §6.1.3 d–f. */
  process(certificate: Certificate, isSelfIssuedAuthority: boolean): Fault | null {
    const policies = certificate.extensions.get(certificatePolicies)
    if (policies) this.descend(policies, isSelfIssuedAuthority)
    else this.graph = null
    return this.explicitPolicy > 0 || this.graph ? null : noPolicy()
  }

  /** RFC 5280 §6.1.4 a–b, h–j. */
  prepareNext(certificate: Certificate, isSelfIssued: boolean): Fault | null {
    const mappings = certificate.extensions.get(policyMappings) ?? []
    const isOfAny = ({ issuerDomainPolicy: from, subjectDomainPolicy: to }: PolicyMapping) =>
      from === anyPolicy || to === anyPolicy
    if (mappings.some(isOfAny)) {
      return { code: 'path.policy-mapping-any', sentence: 'path.policy-mapping-any' }
    }
    this.map(mappings)
    if (!isSelfIssued) this.countDown()
    this.tighten(certificate)
    return null
  }

  /** RFC 5280 §6.1.5 a–b, g: the user-constrained-policy-set, or the fault that it is empty where it may not be. */
  wrapUp(leaf: Certificate): { readonly policies: string[]; readonly fault: Fault | null } {
    if (this.explicitPolicy > 0) this.explicitPolicy -= 1
    if (leaf.extensions.get(policyConstraints)?.requireExplicitPolicy === 0) this.explicitPolicy = 0
    const policies = this.userConstrainedPolicies()
    const isEnough = this.explicitPolicy > 0 || policies.length > 0
    return { policies, fault: isEnough ? null : noPolicy() }
  }

  private descend(policies: readonly PolicyInformation[], isSelfIssuedAuthority: boolean): void {
    if (this.graph === undefined) this.graph = new PolicyGraph(this.budget)
    const mayAnyPolicy = this.inhibitAnyPolicy > 0 || isSelfIssuedAuthority
    this.graph?.descend(
      policies.map(({ policyIdentifier }) => policyIdentifier),
      mayAnyPolicy,
    )
    this.dropEmpty()
  }

  private userConstrainedPolicies(): string[] {
    const offered = this.graph?.authorityConstrainedPolicies() ?? new Set<string>()
    const isAnyWanted = this.wanted.length === 0 || this.wanted.includes(anyPolicy)
    const policies = isAnyWanted
      ? [...offered]
      : this.wanted.filter((each) => offered.has(each) || offered.has(anyPolicy))
    return [...new Set(policies)].sort()
  }

  private map(mappings: readonly PolicyMapping[]): void {
    const byIssuer = Map.groupBy(mappings, ({ issuerDomainPolicy }) => issuerDomainPolicy)
    for (const [issuerDomainPolicy, group] of byIssuer) {
      if (this.policyMapping === 0) this.graph?.remove(issuerDomainPolicy)
      else this.graph?.map(issuerDomainPolicy, new Set(group.map((each) => each.subjectDomainPolicy)))
    }
    if (byIssuer.size > 0 && this.policyMapping === 0) this.graph?.prune()
    this.dropEmpty()
  }

  private countDown(): void {
    if (this.explicitPolicy > 0) this.explicitPolicy -= 1
    if (this.policyMapping > 0) this.policyMapping -= 1
    if (this.inhibitAnyPolicy > 0) this.inhibitAnyPolicy -= 1
  }

  private tighten({ extensions }: Certificate): void {
    const constraints = extensions.get(policyConstraints)
    this.explicitPolicy = Math.min(this.explicitPolicy, constraints?.requireExplicitPolicy ?? Infinity)
    this.policyMapping = Math.min(this.policyMapping, constraints?.inhibitPolicyMapping ?? Infinity)
    this.inhibitAnyPolicy = Math.min(this.inhibitAnyPolicy, extensions.get(inhibitAnyPolicy) ?? Infinity)
  }

  private dropEmpty(): void {
    if (this.graph?.isEmpty) this.graph = null
  }
}

function noPolicy(): Fault {
  return { code: 'path.no-valid-policy', sentence: 'path.no-valid-policy' }
}
