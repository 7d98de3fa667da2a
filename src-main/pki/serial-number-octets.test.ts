import { describe, expect, test } from 'vitest'
import { serialNumberOctetsOf } from './serial-number-octets.ts'

describe('serialNumberOctetsOf', () => {
  test.each([
    ['01', '01'],
    ['7f', '7f'],
    ['80', '0080'],
    ['00', '00'],
    ['0000', '00'],
    ['000080', '0080'],
    ['ff02', '00ff02'],
    ['0a0b', '0a0b'],
  ])('makes of %s the INTEGER %s', (serialNumber, hex) => {
    expect(Buffer.from(serialNumberOctetsOf(serialNumber)).toString('hex')).toBe(hex)
  })

  test.each(['', '0', 'FF', '0x10', '1 2'])('refuses %j', (serialNumber) => {
    expect(() => serialNumberOctetsOf(serialNumber)).toThrow(
      expect.objectContaining({ code: 'input.invalid' }),
    )
  })
})
