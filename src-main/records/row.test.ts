import { describe, expect, test } from 'vitest'
import { Row } from './row.ts'

const row = new Row('crl', {
  id: 7,
  text: 'a',
  octets: Buffer.from([0x0a, 0xff]),
  none: null,
  half: 1.5,
  far: 1e15,
})

describe('Row', () => {
  test('gives columns in the types that they have', () => {
    expect(row.integer('id')).toBe(7)
    expect(row.text('text')).toBe('a')
    expect(row.hex('octets')).toBe('0aff')
    expect(row.instant('id')).toBe('1970-01-01T00:00:07Z')
    expect(row.oneOf('text', ['a', 'b'])).toBe('a')
    expect(row.optional('integer', 'none')).toBeNull()
    expect(row.optional('integer', 'id')).toBe(7)
  })

  for (const { name, read } of [
    { name: 'a fraction for an integer', read: () => row.integer('half') },
    { name: 'NULL for a text', read: () => row.text('none') },
    { name: 'text for octets', read: () => row.hex('text') },
    { name: 'a time beyond the year 9999', read: () => row.instant('far') },
    { name: 'a word that is none of those allowed', read: () => row.oneOf('text', ['b']) },
    { name: 'a column that is not there', read: () => row.integer('missing') },
  ]) {
    test(`names the table and the row of ${name}`, () => {
      expect(read).toThrow(
        expect.objectContaining({
          code: 'records.damaged',
          details: expect.objectContaining({ table: 'crl', key: '7' }),
        }),
      )
    })
  }
})
