import { describe, expect, test } from 'vitest'
import { inspectDer } from './inspection.ts'

const hex = (text: string) => Buffer.from(text.replace(/\s/g, ''), 'hex')
const seen = (text: string) =>
  inspectDer(hex(text)).elements.map(({ depth, type, value }) => `${depth} ${type} ${value}`)

describe('inspectDer', () => {
  test('names types and decodes what is primitive', () => {
    expect(seen('30 17  02 01 80  01 01 ff  06 03 55 04 03  0c 02 c3 a9  05 00  80 01 07  04 01 00')).toEqual(
      [
        '0 SEQUENCE ',
        '1 INTEGER -128',
        '1 BOOLEAN TRUE',
        '1 OBJECT IDENTIFIER commonName (2.5.4.3)',
        '1 UTF8String "é"',
        '1 NULL ',
        '1 [0] 07',
        '1 OCTET STRING 00',
      ],
    )
  })

  test('tells offsets, header and lengths, also of a long form', () => {
    const element = { offset: 0, depth: 0, headerLength: 3, length: 128 }
    expect(inspectDer(hex(`04 81 80 ${'00'.repeat(128)}`)).elements).toMatchObject([element])
  })

  test('goes into strings that hold DER, behind the first octet of a BIT STRING', () => {
    const { elements } = inspectDer(hex('30 0f  04 04 03 02 07 80  03 07 00 30 04 02 02 01 00'))
    expect(
      elements.map(({ offset, encapsulated, type, value }) => [offset, encapsulated, type, value]),
    ).toEqual([
      [0, false, 'SEQUENCE', ''],
      [2, false, 'OCTET STRING', ''],
      [4, true, 'BIT STRING', "'1'B"],
      [8, false, 'BIT STRING', ''],
      [11, true, 'SEQUENCE', ''],
      [13, false, 'INTEGER', '256'],
    ])
  })

  test('shows control and bidirectional characters escaped, and long values cut', () => {
    expect(seen('0c 06 61 e2 80 ae 1b 62')).toEqual(['0 UTF8String "a\\u{202e}\\u{1b}b"'])
    const [{ value = '' } = {}] = inspectDer(
      Buffer.concat([hex('0c 82 03 e8'), Buffer.alloc(1000, 0x61)]),
    ).elements
    expect(value.length).toBeLessThan(210)
  })

  test.each([
    { name: 'a value that is cut off', octets: '30 05 02 01', code: 'der.truncated', offset: 1, count: 0 },
    {
      name: 'an indefinite length',
      octets: '30 04 30 80 00 00',
      code: 'der.indefinite-length',
      offset: 3,
      count: 1,
    },
    {
      name: 'a padded number',
      octets: '30 07 05 00 02 03 00 00 01',
      code: 'der.malformed',
      offset: 6,
      count: 2,
    },
    { name: 'octets after the end', octets: '05 00 00', code: 'der.malformed', offset: 2, count: 1 },
  ])('ends at $name, and says where', ({ octets, code, offset, count }) => {
    const { elements, fault } = inspectDer(hex(octets))
    expect(fault).toMatchObject({ code, details: { offset } })
    expect(elements).toHaveLength(count)
  })

  test('goes no deeper than 64 levels, and lists no more than it may', () => {
    let nested = hex('05 00')
    for (let level = 0; level < 70; level++) {
      const length = nested.length < 128 ? [nested.length] : [0x81, nested.length]
      nested = Buffer.concat([Buffer.from([0x30, ...length]), nested])
    }
    expect(inspectDer(nested).fault).toMatchObject({ code: 'der.too-deep' })
    const many = Buffer.concat([hex('30 14'), Buffer.alloc(20, hex('05 00'))])
    expect(inspectDer(many, 5)).toMatchObject({ complete: false, fault: null })
    expect(inspectDer(many, 5).elements).toHaveLength(5)
    expect(inspectDer(many)).toMatchObject({ complete: true })
  })
})
