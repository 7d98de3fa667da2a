import { describe, expect, test } from 'vitest'
import type { TestEntity } from '../../testing/hierarchy.ts'
import { askPath, testAuthority } from '../../testing/path-question.ts'
import { signCertificate } from '../../testing/signed-certificate.ts'
import { certificatePolicies } from '../extension/certificate-policies.ts'
import { type Extension, extension } from '../extension/extension.ts'
import { inhibitAnyPolicy } from '../extension/inhibit-any-policy.ts'
import { policyConstraints } from '../extension/policy-constraints.ts'
import { policyMappings } from '../extension/policy-mappings.ts'
import type { PathOptions } from './path-options.ts'

const anyPolicy = '2.5.29.32.0'
const [gold, silver, bronze] = ['1.2.3.1', '1.2.3.2', '1.2.3.3'] as const

function policies(...oids: readonly string[]): Extension {
  const value = oids.map((policyIdentifier) => ({ policyIdentifier, policyQualifiers: [] }))
  return extension(certificatePolicies, value, false)
}

function mapping(from: string, to: string): Extension {
  return extension(policyMappings, [{ issuerDomainPolicy: from, subjectDomainPolicy: to }], true)
}

function constraints(requireExplicitPolicy: number | null, inhibitPolicyMapping: number | null): Extension {
  return extension(policyConstraints, { requireExplicitPolicy, inhibitPolicyMapping }, true)
}

const root = testAuthority('CN=Root', 'self')

/** A chain below the root of CAs and, last, a leaf with these extensions each. */
function ask(chain: readonly (readonly Extension[])[], changes: Partial<PathOptions> = {}) {
  const entities: TestEntity[] = []
  for (const [i, extensions] of chain.entries()) {
    const issuer = entities.at(-1) ?? root
    const subject = `CN=${i}`
    const isAuthority = i < chain.length - 1
    entities.push(signCertificate({ subject, issuer, isAuthority, extensions }))
  }
  const leaf = entities.pop()
  if (!leaf) throw new Error('no leaf')
  const { isValid, policies: found } = askPath(leaf, { anchors: [root], untrusted: entities }, changes)
  return isValid ? found : 'not valid'
}

describe('the user-constrained-policy-set', () => {
  test.each<{ name: string; chain: Extension[][]; changes?: Partial<PathOptions>; expected: unknown }>([
    { name: 'is empty without policies', chain: [[], []], expected: [] },
    {
      name: 'is what all have',
      chain: [[policies(gold, silver)], [policies(silver, bronze)]],
      expected: [silver],
    },
    {
      name: 'is what the user asks for of it',
      chain: [[policies(gold, silver)], [policies(gold, silver)]],
      changes: { policies: [silver, bronze] },
      expected: [silver],
    },
    {
      name: 'is all that the user asks for, of any policy',
      chain: [[policies(anyPolicy)], [policies(anyPolicy)]],
      changes: { policies: [silver, bronze] },
      expected: [silver, bronze],
    },
    {
      name: 'is any policy, where nobody says less',
      chain: [[policies(anyPolicy)], [policies(anyPolicy)]],
      expected: [anyPolicy],
    },
    {
      name: "names a mapped policy by the anchor's side",
      chain: [[policies(gold), mapping(gold, silver)], [policies(silver)]],
      expected: [gold],
    },
    {
      name: 'does not hold a policy that may not be mapped',
      chain: [[policies(gold), mapping(gold, silver)], [policies(silver)]],
      changes: { inhibitPolicyMapping: true, requireExplicitPolicy: true },
      expected: 'not valid',
    },
    {
      name: 'must not be empty where the user wants a policy',
      chain: [[policies(gold)], [policies(silver)]],
      changes: { requireExplicitPolicy: true },
      expected: 'not valid',
    },
    {
      name: 'must not be empty where a CA wants a policy below it',
      chain: [[policies(gold), constraints(0, null)], [policies(silver)]],
      expected: 'not valid',
    },
    {
      name: 'may be empty as far below as a CA allows',
      chain: [[policies(gold), constraints(3, null)], [policies(silver)]],
      expected: [],
    },
    {
      name: 'knows no mapping of any policy',
      chain: [[policies(gold), mapping(anyPolicy, gold)], [policies(gold)]],
      expected: 'not valid',
    },
    {
      name: 'does not take any policy where a CA inhibits it',
      chain: [[policies(gold), extension(inhibitAnyPolicy, 0, true)], [policies(anyPolicy)]],
      changes: { requireExplicitPolicy: true },
      expected: 'not valid',
    },
    {
      name: 'does not take any policy where the user inhibits it',
      chain: [[policies(anyPolicy)], [policies(anyPolicy)]],
      changes: { inhibitAnyPolicy: true, requireExplicitPolicy: true },
      expected: 'not valid',
    },
    {
      name: 'does not stand on a policy stated twice',
      chain: [[policies(gold, gold)], [policies(gold)]],
      expected: 'not valid',
    },
  ])('$name', ({ chain, changes = {}, expected }) => {
    expect(ask(chain, changes)).toEqual(expected)
  })
})
