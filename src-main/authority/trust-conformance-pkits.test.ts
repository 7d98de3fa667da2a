import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type PathQuestion, pathQuestion } from '../contract/path.ts'
import { isAtHand, readExceptions, readSuite, suiteFile } from '../testing/suites.ts'
import { validateTrust } from './trust-validation.ts'

interface PkitsCase {
  readonly id: string
  readonly name: string
  /** The anchor first, the leaf last. */
  readonly certs: readonly string[]
  readonly crls: readonly string[]
  readonly should_validate: boolean
  /** Null: any policy. */
  readonly initial_policy_set: readonly string[] | null
  readonly explicit: boolean
  readonly inhibit_map: boolean
  readonly inhibit_any: boolean
  /** Null: NIST-test-policy-1 alone; an empty text: none. */
  readonly user_constrained_policy_set: readonly string[] | null
}

const file = suiteFile('pkits.json')
const data = new URL('file:///usr/lib/python3/dist-packages/cryptography_vectors/x509/PKITS_data/')
const suite = isAtHand('PKITS', [file, data]) ? readSuite<readonly PkitsCase[]>(file) : null

const exceptions = readExceptions('pkits')

function read(kind: 'certs' | 'crls', name: string): string {
  const suffix = kind === 'certs' ? 'crt' : 'crl'
  return readFileSync(new URL(`${kind}/${name}.${suffix}`, data)).toString('base64')
}

function policyOf(name: string): string {
  if (name === 'anyPolicy') return '2.5.29.32.0'
  return name.replace('NIST-test-policy-', '2.16.840.1.101.3.2.1.48.')
}

function questionOf(pkits: PkitsCase): PathQuestion {
  const certificates = pkits.certs.map((name) => read('certs', name))
  return pathQuestion.parse({
    anchors: certificates.slice(0, 1),
    untrusted: certificates.slice(1, -1),
    leaf: certificates.at(-1),
    crls: pkits.crls.map((name) => read('crls', name)),
    at: '2011-04-15T00:00:00Z',
    policies: (pkits.initial_policy_set ?? []).map(policyOf),
    requireExplicitPolicy: pkits.explicit,
    inhibitAnyPolicy: pkits.inhibit_any,
    inhibitPolicyMapping: pkits.inhibit_map,
    revocation: 'require',
  })
}

/** A path that is not valid has no policies to speak of. */
function expectedPolicies({ should_validate, user_constrained_policy_set: set }: PkitsCase): string[] {
  const policies = (set ?? ['NIST-test-policy-1']).filter((name) => name !== '').map(policyOf)
  return should_validate ? policies.sort() : []
}

describe.skipIf(!suite)('PKITS', () => {
  const cases = suite ?? []

  test.each(cases.map((each) => ({ name: `${each.id} ${each.name}`, pkits: each })))(
    'decides $name, with its policies',
    ({ pkits }) => {
      const { valid, policies, findings } = validateTrust(questionOf(pkits), '2026-11-20T00:00:00Z')
      expect(valid, findings[0]?.message).toBe(pkits.should_validate)
      expect(policies).toEqual(expectedPolicies(pkits))
    },
  )

  test('has 249 subtests, and none is an exception', () => {
    expect(cases).toHaveLength(249)
    expect(exceptions).toEqual([])
  })
})
