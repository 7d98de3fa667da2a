import { describe, expect, test } from 'vitest'
import { type PathQuestion, pathQuestion } from '../contract/path.ts'
import { isAtHand, readExceptions, readSuite, suiteFile } from '../testing/suites.ts'
import { validateTrust } from './trust-validation.ts'

interface PeerName {
  readonly kind: 'DNS' | 'IP' | 'RFC822'
  readonly value: string
}

interface LimboCase {
  readonly id: string
  readonly trusted_certs: readonly string[]
  readonly untrusted_intermediates: readonly string[]
  readonly peer_certificate: string
  readonly crls: readonly string[]
  readonly validation_time: string | null
  readonly validation_kind: 'SERVER' | 'CLIENT'
  readonly expected_peer_name: PeerName | null
  readonly expected_peer_names: readonly PeerName[]
  readonly max_chain_depth: number | null
  readonly expected_result: 'SUCCESS' | 'FAILURE'
}

const file = suiteFile('limbo.json')
const suite = isAtHand('x509-limbo', [file])
  ? readSuite<{ readonly testcases: readonly LimboCase[] }>(file)
  : null
const exceptions = readExceptions('limbo')
const known = new Map(exceptions.map((each) => [each.id, each]))
/** For cases that are about the present: a day on which none of them has expired. */
const now = '2026-11-20T00:00:00Z'

function nameOf({ kind, value }: PeerName) {
  return kind === 'DNS' ? { dns: value } : kind === 'IP' ? { ip: value } : { email: value }
}

/** Fractions of a second are cut off; 64 is the contract's largest depth. */
function questionOf(limbo: LimboCase): PathQuestion {
  const { expected_peer_name: one, expected_peer_names: several, max_chain_depth: depth } = limbo
  return pathQuestion.parse({
    anchors: limbo.trusted_certs,
    untrusted: limbo.untrusted_intermediates,
    leaf: limbo.peer_certificate,
    crls: limbo.crls,
    at: limbo.validation_time === null ? null : `${limbo.validation_time.slice(0, 19)}Z`,
    purpose: limbo.validation_kind === 'SERVER' ? 'serverAuth' : 'clientAuth',
    names: [...(one ? [one] : []), ...several].map(nameOf),
    maxDepth: depth === null ? null : Math.min(depth, 64),
    revocation: limbo.crls.length > 0 ? 'require' : 'prefer',
    rules: limbo.id.startsWith('webpki::') ? 'webpki' : 'rfc5280',
  })
}

describe.skipIf(!suite)('x509-limbo', () => {
  const cases = suite?.testcases ?? []

  test.each(cases.map((each) => ({ name: each.id, limbo: each })))('decides $name', ({ limbo }) => {
    const start = process.threadCpuUsage()
    const { valid, findings } = validateTrust(questionOf(limbo), now)
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
