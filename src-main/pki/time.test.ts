import { describe, expect, test } from 'vitest'
import { DerReader } from './der/reader.ts'
import { encode } from './der/writer.ts'
import { generalizedTime, readTime, time } from './time.ts'

const invalid = expect.objectContaining({ code: 'time.invalid' })

describe('readTime', () => {
  test.each([
    { tag: 0x17, text: '500101000000Z', instant: '1950-01-01T00:00:00Z' },
    { tag: 0x17, text: '491231235959Z', instant: '2049-12-31T23:59:59Z' },
    { tag: 0x17, text: '240229120000Z', instant: '2024-02-29T12:00:00Z' },
    { tag: 0x18, text: '20500101000000Z', instant: '2050-01-01T00:00:00Z' },
    { tag: 0x18, text: '99991231235959Z', instant: '9999-12-31T23:59:59Z' },
    { tag: 0x18, text: '20000229000000Z', instant: '2000-02-29T00:00:00Z' },
  ])('reads $text', ({ tag, text, instant }) => {
    expect(readTime(reader(tag, text))).toBe(instant)
  })

  test.each([
    { name: 'no seconds', tag: 0x17, text: '2401010000Z' },
    { name: 'an offset', tag: 0x17, text: '240101000000+0100' },
    { name: 'local time', tag: 0x18, text: '20240101000000' },
    { name: 'a fraction', tag: 0x18, text: '20240101000000.5Z' },
    { name: 'the 30th of February', tag: 0x17, text: '240230000000Z' },
    { name: 'the 29th of February 1900', tag: 0x18, text: '19000229000000Z' },
    { name: 'month 13', tag: 0x17, text: '241301000000Z' },
    { name: 'month 0', tag: 0x17, text: '240001000000Z' },
    { name: 'day 0', tag: 0x17, text: '240100000000Z' },
    { name: 'hour 24', tag: 0x17, text: '240101240000Z' },
    { name: 'a leap second', tag: 0x17, text: '161231235960Z' },
    { name: 'other digits than ASCII', tag: 0x17, text: '24010100000²Z' },
  ])('refuses $name', ({ tag, text }) => {
    expect(() => readTime(reader(tag, text))).toThrow(invalid)
  })
})

describe('time', () => {
  test.each([
    { instant: '2049-12-31T23:59:59Z', hex: '170d3439313233313233353935395a' },
    { instant: '1950-01-01T00:00:00Z', hex: '170d3530303130313030303030305a' },
    { instant: '2050-01-01T00:00:00Z', hex: '180f32303530303130313030303030305a' },
    { instant: '1949-12-31T23:59:59Z', hex: '180f31393439313233313233353935395a' },
  ])('writes $instant in the form that RFC 5280 §4.1.2.5 gives its year', ({ instant, hex }) => {
    expect(Buffer.from(encode(time(instant))).toString('hex')).toBe(hex)
  })

  test.each(['2024-02-30T00:00:00Z', '2024-01-01', '2024-01-01T00:00:00.5Z', 'tomorrow'])(
    'refuses %j',
    (text) => {
      expect(() => time(text)).toThrow(invalid)
    },
  )
})

describe('generalizedTime', () => {
  test('is GeneralizedTime whatever the year', () => {
    expect(Buffer.from(generalizedTime('2026-11-20T00:00:00Z')).toString('latin1')).toBe(
      '\x18\x0f20261120000000Z',
    )
  })
})

function reader(tag: number, text: string): DerReader {
  return new DerReader(Uint8Array.of(tag, Buffer.byteLength(text), ...Buffer.from(text)))
}
