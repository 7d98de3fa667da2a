import { describe, expect, test } from 'vitest'
import { findingOf, messageOf } from './fault.ts'

describe('messageOf', () => {
  test('says the sentence with its values, and then what a reader said', () => {
    const fault = {
      code: 'path.malformed-extension',
      sentence: 'path.extension-malformed',
      values: { extension: 'keyUsage' },
    } as const
    expect(messageOf(fault)).toBe('The extension keyUsage is malformed')
    expect(messageOf({ ...fault, reason: 'Octets are missing' })).toBe(
      'The extension keyUsage is malformed: Octets are missing',
    )
  })

  test('says what an error said where there is no sentence', () => {
    expect(messageOf({ code: 'path.algorithm-weak', reason: 'MD5 proves nothing' })).toBe(
      'MD5 proves nothing',
    )
  })
})

describe('findingOf', () => {
  test('keeps apart what other languages need: the sentence, its values and the reason', () => {
    const key = { sentence: 'path.key-weak', values: { key: 'rsa-512' }, reason: 'too few bits' } as const
    expect(findingOf({ code: 'path.key-weak', ...key }, 2)).toEqual({
      code: 'path.key-weak',
      severity: 'error',
      clause: 'NIST SP 800-57 §5.6.1',
      certificate: 2,
      message: 'The key (rsa-512) is too weak: too few bits',
      ...key,
    })
  })

  test('has nothing but a message of what only an error said', () => {
    expect(findingOf({ code: 'path.algorithm-weak', reason: 'MD5 proves nothing' }, 0)).toEqual({
      code: 'path.algorithm-weak',
      severity: 'error',
      clause: 'NIST SP 800-131A §3',
      certificate: 0,
      message: 'MD5 proves nothing',
    })
  })
})
