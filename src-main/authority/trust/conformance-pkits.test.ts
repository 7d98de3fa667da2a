import { describe, expect, test } from 'vitest'
import { pathQuestion } from '../../contract/path.ts'
import { type PkitsCase, pkitsCases, pkitsPolicy, pkitsQuestion } from '../../testing/pkits.ts'
import { readExceptions } from '../../testing/suites.ts'
import { validateTrust } from './validation.ts'

const suite = pkitsCases()
const exceptions = readExceptions('pkits')

/** A path that is not valid has no policies to speak of. */
function expectedPolicies({ should_validate, user_constrained_policy_set: set }: PkitsCase): string[] {
  const policies = (set ?? ['NIST-test-policy-1']).filter((name) => name !== '').map(pkitsPolicy)
  return should_validate ? policies.sort() : []
}

describe.skipIf(!suite)('PKITS', () => {
  const cases = suite ?? []

  test.each(cases.map((each) => ({ name: `${each.id} ${each.name}`, pkits: each })))(
    'decides $name, with its policies',
    ({ pkits }) => {
      const { valid, policies, findings } = validateTrust(
        pathQuestion.parse(pkitsQuestion(pkits)),
        '2026-11-20T00:00:00Z',
      )
      expect(valid, findings[0]?.message).toBe(pkits.should_validate)
      expect(policies).toEqual(expectedPolicies(pkits))
    },
  )

  test('has 249 subtests, and none is an exception', () => {
    expect(cases).toHaveLength(249)
    expect(exceptions).toEqual([])
  })
})
