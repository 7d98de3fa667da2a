import { describe, expect, test } from 'vitest'
import { pathQuestion } from '../../contract/path.ts'
import { limboCases, limboNow, limboQuestion } from '../../testing/limbo.ts'
import { readExceptions } from '../../testing/suites.ts'
import { validateTrust } from './validation.ts'

const suite = limboCases()
const exceptions = readExceptions('limbo')
const known = new Map(exceptions.map((each) => [each.id, each]))

describe.skipIf(!suite)('x509-limbo', () => {
  const cases = suite ?? []

  test.each(cases.map((each) => ({ name: each.id, limbo: each })))('decides $name', ({ limbo }) => {
    const start = process.threadCpuUsage()
    const { valid, findings } = validateTrust(pathQuestion.parse(limboQuestion(limbo)), limboNow)
    const { user, system } = process.threadCpuUsage(start)
    const exception = known.get(limbo.id)
    const expected = exception?.actual ?? limbo.expected_result
    expect(valid ? 'SUCCESS' : 'FAILURE', findings[0]?.message).toBe(expected)
    expect((user + system) / 1000, 'milliseconds').toBeLessThan(1000)
  })

  test('has no exception that is not one, and none that accepts', () => {
    for (const { id, expected, actual } of exceptions) {
      expect(cases.find((each) => each.id === id)?.expected_result).toBe(expected)
      expect(actual).not.toBe(expected)
      expect(actual).toBe('FAILURE')
    }
  })

  test('decides all 102 rfc5280 cases as they are to be decided', () => {
    const rfc5280 = cases.filter(({ id }) => id.startsWith('rfc5280::'))
    expect(rfc5280).toHaveLength(102)
    expect(exceptions.filter(({ id }) => id.startsWith('rfc5280::'))).toEqual([])
  })
})
