import { describe, expect, test } from 'vitest'
import { Budget, defaultLimits } from './budget.ts'
import { PolicyGraph } from './policy-graph.ts'

const anyPolicy = '2.5.29.32.0'

describe('PolicyGraph', () => {
  test('begins with anyPolicy, and keeps what every certificate has', () => {
    const graph = new PolicyGraph(new Budget())
    graph.descend(['1.1', '1.2'], true)
    graph.descend(['1.2', '1.3'], true)
    expect([...graph.authorityConstrainedPolicies()]).toEqual(['1.2'])
    graph.descend(['1.3'], true)
    expect(graph.isEmpty).toBe(true)
    expect([...graph.authorityConstrainedPolicies()]).toEqual([])
  })

  test('lets anyPolicy stand for all, unless it is inhibited', () => {
    const graph = new PolicyGraph(new Budget())
    graph.descend([anyPolicy], true)
    graph.descend(['1.1', anyPolicy], true)
    expect([...graph.authorityConstrainedPolicies()].sort()).toEqual(['1.1', anyPolicy])
    graph.descend([anyPolicy], false)
    expect(graph.isEmpty).toBe(true)
  })

  test("names a mapped policy as the anchor's domain does", () => {
    const graph = new PolicyGraph(new Budget())
    graph.descend(['1.1'], true)
    graph.map('1.1', new Set(['2.1', '2.2']))
    graph.descend(['2.2'], true)
    graph.map('2.2', new Set(['3.1']))
    graph.descend(['3.1'], true)
    expect([...graph.authorityConstrainedPolicies()]).toEqual(['1.1'])
  })

  test('maps a policy that only anyPolicy stands for', () => {
    const graph = new PolicyGraph(new Budget())
    graph.descend([anyPolicy], true)
    graph.map('1.1', new Set(['2.1']))
    graph.descend(['2.1'], true)
    expect([...graph.authorityConstrainedPolicies()]).toEqual(['1.1'])
  })

  // The tree of RFC 5280 would have 2^60 nodes (RFC 9618 §3.1).
  test('stays small where policies are mapped to each other again and again', () => {
    const graph = new PolicyGraph(new Budget())
    for (let depth = 0; depth < 60; depth++) {
      graph.descend(['1.1', '1.2'], true)
      graph.map('1.1', new Set(['1.1', '1.2']))
      graph.map('1.2', new Set(['1.1', '1.2']))
    }
    expect([...graph.authorityConstrainedPolicies()]).toEqual(['1.1', '1.2'])
  })

  test('stops when the budget is spent', () => {
    const graph = new PolicyGraph(new Budget({ ...defaultLimits, policyNodes: 100 }))
    const policies = Array.from({ length: 200 }, (_, i) => `1.1.${i}`)
    expect(() => graph.descend(policies, true)).toThrow(
      expect.objectContaining({ code: 'path.budget-exhausted', details: { resource: 'policyNodes' } }),
    )
  })
})
