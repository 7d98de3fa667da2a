import { describe, expect, test } from 'vitest'
import { chainCase } from '../testing/gem-case/gem-case.ts'
import { usualChain } from '../testing/gem-case/gem-world.ts'
import { createWorkplace } from '../testing/workplace.ts'

describe('gem verify', () => {
  test('says the same the short way and the long way', () => {
    using workplace = createWorkplace()
    const { octets } = chainCase('a gem', { chain: usualChain(), strict: true })
    const file = workplace.write('a.gem', octets)
    const trust = ['--trust-directory', workplace.path('none')]
    for (const policy of ['HighSecurity', 'LowSecurity', 'strict']) {
      for (const form of [[], ['--json']]) {
        const words = ['gem', 'verify', file, '--policy', policy, ...trust, ...form]
        const short = workplace.rootkeep(words)
        // A flag before the noun goes the long way.
        const long = workplace.rootkeep(['--keep', workplace.keep, ...words])
        expect(short).toEqual(long)
        expect(short.status).toBe(policy === 'LowSecurity' ? 0 : 1)
      }
    }
  })

  test('refuses as the long way does', () => {
    using workplace = createWorkplace()
    expect(workplace.refused(['gem', 'verify', 'a.gem', '--policy', 'none'])).toEqual({
      code: 'gem.policy-unknown',
      status: 1,
    })
    expect(workplace.refused(['gem', 'verify'])).toEqual({ code: 'input.invalid', status: 2 })
  })
})
