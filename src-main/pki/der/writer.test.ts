import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDer } from './check.ts'
import { readNamedBits } from './named-bits.ts'
import { DerReader } from './reader.ts'
import {
  bitString,
  boolean,
  type Der,
  encode,
  explicit,
  implicit,
  integer,
  namedBits,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  utf8String,
} from './writer.ts'

describe('encode', () => {
  test.each([
    { name: 'zero', der: integer(0), hex: '020100' },
    { name: '127', der: integer(127), hex: '02017f' },
    { name: '128 with a sign octet', der: integer(128), hex: '02020080' },
    { name: '-128', der: integer(-128), hex: '020180' },
    { name: '-129', der: integer(-129), hex: '0202ff7f' },
    { name: '2^64', der: integer(2n ** 64n), hex: '0209010000000000000000' },
    { name: 'unsigned octets', der: integer(Uint8Array.of(0, 0, 0x80)), hex: '02020080' },
    { name: 'no octets at all', der: integer(Uint8Array.of()), hex: '020100' },
    { name: 'TRUE', der: boolean(true), hex: '0101ff' },
    { name: 'an OID', der: objectIdentifier('1.2.840.113549'), hex: '06062a864886f70d' },
    { name: 'an OID with a large second arc', der: objectIdentifier('2.999.3'), hex: '0603883703' },
    { name: 'a BIT STRING', der: bitString(Uint8Array.of(0xa0), 5), hex: '030205a0' },
    { name: 'keyCertSign and cRLSign', der: namedBits([5, 6]), hex: '03020106' },
    { name: 'decipherOnly', der: namedBits([8]), hex: '0303070080' },
    { name: 'no named bit', der: namedBits([]), hex: '030100' },
    { name: 'SET OF in ascending order', der: setOf([integer(3), integer(1)]), hex: '3106020101020103' },
    { name: 'an explicit tag', der: explicit(0, integer(2)), hex: 'a003020102' },
    { name: 'an implicit primitive tag', der: implicit(2, integer(2)), hex: '820102' },
    { name: 'an implicit constructed tag', der: implicit(1, sequence([])), hex: 'a100' },
    { name: '200 octets', der: octetString(new Uint8Array(200)), hex: `0481c8${'00'.repeat(200)}` },
    { name: '300 octets', der: octetString(new Uint8Array(300)), hex: `0482012c${'00'.repeat(300)}` },
  ])('writes $name', ({ der, hex }) => {
    expect(Buffer.from(encode(der)).toString('hex')).toBe(hex)
  })

  test('writes lengths of three octets', () => {
    const octets = encode(octetString(new Uint8Array(70_000)))
    expect(Buffer.from(octets.subarray(0, 5)).toString('hex')).toBe('0483011170')
    expect(octets.length).toBe(70_005)
  })

  test('writes only what checkDer passes', () => {
    fc.assert(
      fc.property(anyDer, (der) => {
        expect(() => checkDer(encode(der))).not.toThrow()
      }),
    )
  })
})

describe('objectIdentifier', () => {
  test.each(['', '1', '3.1', '1.40', '1.02', '1..2', 'a.b'])('refuses %j', (text) => {
    expect(() => objectIdentifier(text)).toThrow(expect.objectContaining({ code: 'der.malformed' }))
  })

  test('is read back as it was written', () => {
    const arcs = fc.array(fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }), arcs, (second, others) => {
        const dotted = ['2', second, ...others].join('.')
        expect(new DerReader(encode(objectIdentifier(dotted))).objectIdentifier()).toBe(dotted)
      }),
    )
  })
})

describe('integer', () => {
  test('is read back as the two’s complement that it is', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n }), (value) => {
        const octets = new DerReader(encode(integer(value))).integer()
        expect(BigInt.asIntN(octets.length * 8, BigInt(`0x${Buffer.from(octets).toString('hex')}`))).toBe(
          value,
        )
      }),
    )
  })
})

describe('readNamedBits', () => {
  test('reads the bits that namedBits wrote', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 31 })), (bits) => {
        expect(readNamedBits(new DerReader(encode(namedBits(bits))))).toEqual(bits.toSorted((a, b) => a - b))
      }),
    )
  })

  test('refuses a trailing zero bit', () => {
    const bits = new DerReader(Uint8Array.of(0x03, 0x02, 0x00, 0x06))
    expect(() => readNamedBits(bits)).toThrow(expect.objectContaining({ code: 'der.malformed' }))
  })
})

const { anyDer } = fc.letrec<{ anyDer: Der; leaf: Der; branch: Der }>((tie) => ({
  leaf: fc.oneof(
    fc.bigInt().map(integer),
    fc.uint8Array({ maxLength: 300 }).map(octetString),
    fc.string({ unit: 'binary' }).map(utf8String),
    fc.boolean().map(boolean),
  ),
  branch: fc
    .array(tie('anyDer'), { maxLength: 5 })
    .chain((parts) => fc.constantFrom(sequence(parts), setOf(parts))),
  anyDer: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('leaf'), tie('branch')),
}))
