import { describe, expect, test } from 'vitest'
import { hexRow, octetsOf, offsetIn, rowCount } from './hex-row.ts'

const octets = octetsOf('MAYMBEFCQ0Q=')
const selected = {
  offset: 2,
  depth: 1,
  headerLength: 2,
  length: 4,
  constructed: false,
  encapsulated: false,
  type: 'UTF8String',
  value: '"ABCD"',
}

describe('hexRow', () => {
  test('tells the header and the contents of the selected element from the rest', () => {
    const cells = hexRow(octets, { row: 0, perRow: 5, selected })
    expect(cells.map(({ hex, character, part }) => `${hex} ${character} ${part}`)).toEqual([
      '30 0 outside',
      '06 · outside',
      '0c · header',
      '04 · header',
      '41 A contents',
    ])
  })

  test('ends with the octets', () => {
    expect(rowCount(octets, 5)).toBe(2)
    expect(hexRow(octets, { row: 1, perRow: 5, selected: undefined }).map(({ offset }) => offset)).toEqual([
      5, 6, 7,
    ])
  })
})

describe('offsetIn', () => {
  test.each([
    ['12', 12],
    [' 007 ', 7],
    ['0x1f', 31],
    ['0X1F', 31],
    ['', null],
    ['-1', null],
    ['1e3', null],
    ['1f', null],
    ['12345678901', null],
  ])('reads %j as %j', (text, offset) => {
    expect(offsetIn(text)).toBe(offset)
  })
})
