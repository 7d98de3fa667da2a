import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BackwardWriter } from './backward-writer.ts'

const hexOf = (octets: Uint8Array) => Buffer.from(octets).toString('hex')

describe('BackwardWriter', () => {
  test.each([
    [0, '3000'],
    [127, '307f'],
    [128, '308180'],
    [255, '3081ff'],
    [256, '30820100'],
    [65_536, '3083010000'],
  ])('writes the header of %i octets as %s', (length, header) => {
    const writer = new BackwardWriter()
    writer.put(new Uint8Array(length))
    writer.wrap(0x30, 0)
    expect(hexOf(writer.view.subarray(0, header.length / 2))).toBe(header)
    expect(writer.length).toBe(length + header.length / 2)
  })

  test('wraps only what was written since', () => {
    const writer = new BackwardWriter()
    writer.put(Uint8Array.of(5, 0))
    const since = writer.length
    writer.put(Uint8Array.of(7))
    writer.wrap(0x04, since)
    writer.wrap(0x30, 0)
    expect(hexOf(writer.view)).toBe('30050401070500')
  })

  test('gives a copy that stays as it is, and starts anew', () => {
    const writer = new BackwardWriter()
    writer.put(Uint8Array.of(1, 2))
    const { copy } = writer
    writer.clear()
    writer.put(Uint8Array.of(3, 4))
    expect([hexOf(copy), hexOf(writer.view)]).toEqual(['0102', '0304'])
  })

  test('keeps every octet in order while it grows', () => {
    const parts = fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 12 })
    fc.assert(
      fc.property(parts, (list) => {
        const writer = new BackwardWriter()
        for (const part of [...list].reverse()) writer.put(part)
        expect(hexOf(writer.view)).toBe(hexOf(Buffer.concat(list)))
      }),
      { numRuns: 50 },
    )
  })
})
