import { describe, expect, test } from 'vitest'
import { readPassphrase } from './passphrase.ts'

const composed = '53c3b6'

describe('readPassphrase', () => {
  test.each([
    { name: 'ASCII text', given: 'abc', octets: '616263' },
    { name: 'ASCII octets', given: Buffer.from('abc'), octets: '616263' },
    { name: 'composed text', given: 'S\u00f6', octets: composed },
    { name: 'decomposed text', given: 'So\u0308', octets: composed },
    { name: 'decomposed octets', given: Buffer.from('So\u0308'), octets: composed },
    { name: 'white space, which counts', given: ' a\n', octets: '20610a' },
  ])('reads $name', ({ given, octets }) => {
    expect(readPassphrase(given).octets.toString('hex')).toBe(octets)
  })

  test.each([
    { name: 'empty text', given: '' },
    { name: 'no octets', given: new Uint8Array() },
    { name: 'octets that are not UTF-8', given: Uint8Array.of(0x61, 0xff) },
    { name: 'half of a surrogate pair', given: 'a\ud800' },
    { name: 'more than 4096 octets', given: 'ö'.repeat(2049) },
  ])('refuses $name', ({ given }) => {
    expect(() => readPassphrase(given)).toThrow(expect.objectContaining({ code: 'input.invalid' }))
  })
})
