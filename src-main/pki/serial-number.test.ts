import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { newSerialNumber } from './serial-number.ts'

describe('newSerialNumber', () => {
  test.each([
    ['zeros', 0x00, `40${'00'.repeat(19)}`],
    ['ones', 0xff, `7f${'ff'.repeat(19)}`],
  ])('is positive and 20 octets long for random %s', (_, octet, hex) => {
    const serialNumber = newSerialNumber((length) => Buffer.alloc(length, octet))
    expect(Buffer.from(serialNumber).toString('hex')).toBe(hex)
  })

  test('does not touch the octets that it was given', () => {
    const pool = Buffer.alloc(20, 0xff)
    newSerialNumber(() => pool)
    expect(pool.equals(Buffer.alloc(20, 0xff))).toBe(true)
  })

  test('varies in each octet', () => {
    const many = Array.from({ length: 200 }, () => newSerialNumber(randomBytes))
    for (let at = 0; at < 20; at++) expect(new Set(many.map((each) => each[at])).size).toBeGreaterThan(20)
  })
})
