// The valid_policy_graph of RFC 9618 §5: one node a policy and depth, however many parents it has, where the tree
// of RFC 5280 §6.1.2 had one a parent and so grew exponentially. Inhibitors and inputs are policy-state.ts.

import { policy } from '../oid.ts'
import type { Budget } from './budget.ts'

const { anyPolicy } = policy

interface PolicyNode {
  readonly validPolicy: string
  expectedPolicySet: ReadonlySet<string>
  readonly parents: Set<PolicyNode>
}

type Level = Map<string, PolicyNode>

export class PolicyGraph {
  private readonly levels: Level[]
  private readonly budget: Budget

  /** The graph of depth 0: anyPolicy (RFC 5280 §6.1.2 a). */
  constructor(budget: Budget) {
    this.budget = budget
    const root = {
      validPolicy: anyPolicy,
      expectedPolicySet: new Set([anyPolicy]),
      parents: new Set<PolicyNode>(),
    }
    this.levels = [new Map([[anyPolicy, root]])]
  }

  /** Whether nothing is left, which RFC 5280 writes NULL. */
  get isEmpty(): boolean {
    return this.last.size === 0
  }

  /**
   * Goes one certificate deeper (RFC 9618 §5.4 d): `policies` are those of its certificatePolicies, anyPolicy
   * among them only where it counts.
   */
  descend(policies: readonly string[], mayAnyPolicy: boolean): void {
    const above = this.last
    const expecting = this.expecting(above)
    const level: Level = new Map()
    for (const each of policies) {
      if (each !== anyPolicy) this.addFor(each, { level, above, expecting })
    }
    if (mayAnyPolicy && policies.includes(anyPolicy)) {
      for (const [expected, parents] of expecting) {
        if (!level.has(expected)) this.addNode(level, expected, parents)
      }
    }
    this.levels.push(level)
    this.prune()
  }

  /** Maps a policy of the issuer to those of the subject (RFC 9618 §5.5 b 1). */
  map(issuerDomainPolicy: string, subjectDomainPolicies: ReadonlySet<string>): void {
    const node = this.last.get(issuerDomainPolicy)
    if (node) {
      node.expectedPolicySet = subjectDomainPolicies
      return
    }
    const any = this.last.get(anyPolicy)
    if (!any) return
    const added = this.addNode(this.last, issuerDomainPolicy, [...any.parents])
    added.expectedPolicySet = subjectDomainPolicies
  }

  /** Removes a policy that may not be mapped (RFC 9618 §5.5 b 2); the caller prunes when it has removed all. */
  remove(issuerDomainPolicy: string): void {
    this.last.delete(issuerDomainPolicy)
  }

  /** Deletes nodes without children, from the last level upwards. */
  prune(): void {
    for (let depth = this.levels.length - 1; depth > 0; depth--) {
      const above = this.levels[depth - 1]
      const hasChild = new Set(
        [...(this.levels[depth]?.values() ?? [])].flatMap(({ parents }) => [...parents]),
      )
      const childless = [...(above ?? [])].filter(([, node]) => !hasChild.has(node))
      if (childless.length === 0) return
      for (const [validPolicy] of childless) above?.delete(validPolicy)
    }
  }

  /**
   * The authority-constrained policy set (RFC 9618 §5.6 g): the policies where chains of mappings begin, as the
   * anchor's domain names them, and anyPolicy when the last certificate still has it.
   */
  authorityConstrainedPolicies(): Set<string> {
    const policies = new Set<string>()
    for (const level of this.levels) {
      for (const { validPolicy, parents } of level.values()) {
        const isBelowAny = [...parents].some((parent) => parent.validPolicy === anyPolicy)
        if (validPolicy !== anyPolicy && isBelowAny) policies.add(validPolicy)
      }
    }
    if (this.last.has(anyPolicy)) policies.add(anyPolicy)
    return policies
  }

  private get last(): Level {
    return this.levels.at(-1) ?? new Map()
  }

  private expecting(level: Level): Map<string, PolicyNode[]> {
    const expecting = new Map<string, PolicyNode[]>()
    for (const node of level.values()) {
      for (const expected of node.expectedPolicySet) {
        const nodes = expecting.get(expected)
        if (nodes) nodes.push(node)
        else expecting.set(expected, [node])
      }
      this.budget.spend('policyNodes', node.expectedPolicySet.size)
    }
    return expecting
  }

  private addFor(
    validPolicy: string,
    at: { readonly level: Level; readonly above: Level; readonly expecting: Map<string, PolicyNode[]> },
  ): void {
    const any = at.above.get(anyPolicy)
    const parents = at.expecting.get(validPolicy) ?? (any ? [any] : [])
    if (parents.length > 0) this.addNode(at.level, validPolicy, parents)
  }

  private addNode(level: Level, validPolicy: string, parents: readonly PolicyNode[]): PolicyNode {
    this.budget.spend('policyNodes', parents.length)
    const node = { validPolicy, expectedPolicySet: new Set([validPolicy]), parents: new Set(parents) }
    level.set(validPolicy, node)
    return node
  }
}
