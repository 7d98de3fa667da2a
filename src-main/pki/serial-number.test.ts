import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { newSerialNumber, SerialNumbers } from './serial-number.ts'

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

describe('SerialNumbers', () => {
  test('takes the octets of many numbers at once, and none of them twice', () => {
    let calls = 0
    const counting = (length: number) => {
      calls += 1
      return Buffer.from(Array.from({ length }, (_, index) => Math.floor(index / 20) & 0x3f)).fill(
        calls,
        1,
        2,
      )
    }
    const serialNumbers = new SerialNumbers(counting)
    const [first, second] = [serialNumbers.next(), serialNumbers.next()]
    expect(Buffer.from(first).toString('hex')).toBe(`4001${'00'.repeat(18)}`)
    expect(Buffer.from(second).toString('hex')).toBe(`41${'01'.repeat(19)}`)
    expect(calls).toBe(1)
    for (let number = 2; number < 250; number++) serialNumbers.next()
    expect(calls).toBe(2)
  })

  test('gives a thousand different numbers', () => {
    const serialNumbers = new SerialNumbers(randomBytes)
    const many = Array.from({ length: 1000 }, () => Buffer.from(serialNumbers.next()).toString('hex'))
    expect(new Set(many).size).toBe(1000)
  })
})
