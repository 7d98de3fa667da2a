import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RootkeepError } from '../../contract/errors.ts'
import { checkDer } from './check.ts'
import { DerReader, openDer } from './reader.ts'

describe('checkDer', () => {
  test.each([
    { name: 'nothing', hex: '', code: 'der.truncated' },
    { name: 'a length beyond the end', hex: '30020500ff'.slice(0, 6), code: 'der.truncated' },
    { name: 'an indefinite length', hex: '308005000000', code: 'der.indefinite-length' },
    { name: 'a long length that fits the short form', hex: '30810205 00', code: 'der.malformed' },
    { name: 'a length with a leading zero', hex: '3082000205 00', code: 'der.malformed' },
    { name: 'a length of five octets', hex: '308500000000020500', code: 'der.malformed' },
    { name: 'octets after the end', hex: '050000', code: 'der.malformed' },
    { name: 'an end-of-contents marker', hex: '30020000', code: 'der.malformed' },
    { name: 'a low tag number in high form', hex: '9f1e00', code: 'der.malformed' },
    { name: 'a tag number with a leading zero', hex: '9f801f00', code: 'der.malformed' },
    { name: 'a BOOLEAN that is 0x01', hex: '010101', code: 'der.malformed' },
    { name: 'a BOOLEAN of two octets', hex: '0102ffff', code: 'der.malformed' },
    { name: 'an INTEGER without octets', hex: '0200', code: 'der.malformed' },
    { name: 'an INTEGER padded with zeros', hex: '0202007f', code: 'der.malformed' },
    { name: 'an INTEGER padded with ones', hex: '0202ff80', code: 'der.malformed' },
    { name: 'a NULL with contents', hex: '050100', code: 'der.malformed' },
    { name: 'a BIT STRING without its count', hex: '0300', code: 'der.malformed' },
    { name: 'a BIT STRING with eight unused bits', hex: '03020800', code: 'der.malformed' },
    { name: 'a BIT STRING whose unused bits are set', hex: '03020101', code: 'der.malformed' },
    { name: 'an OID with a padded arc', hex: '06032a8001', code: 'der.malformed' },
    { name: 'an OID whose last arc does not end', hex: '06022a86', code: 'der.malformed' },
    { name: 'a constructed OCTET STRING', hex: '2403040100', code: 'der.malformed' },
    { name: 'a primitive SEQUENCE', hex: '1000', code: 'der.malformed' },
    { name: '66 levels', hex: nested(66), code: 'der.too-deep' },
  ])('refuses $name', ({ hex, code }) => {
    expect(codeOf(() => checkDer(octets(hex)))).toBe(code)
  })

  test.each([
    { name: 'NULL', hex: '0500' },
    { name: 'a length in long form that needs it', hex: `308180${'0500'.repeat(64)}` },
    { name: 'a high tag number', hex: '9f1f00' },
    { name: 'the smallest negative octet', hex: '020180' },
    { name: 'an empty BIT STRING', hex: '030100' },
    { name: '64 levels', hex: nested(64) },
  ])('passes $name', ({ hex }) => {
    expect(() => checkDer(octets(hex))).not.toThrow()
  })

  test('throws nothing but coded errors, whatever the octets', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(codeOf(() => checkDer(bytes))).toMatch(/^(?:none|der\..*)$/)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('DerReader', () => {
  test('says where a fault is', () => {
    expect.assertions(1)
    try {
      checkDer(octets('30060500020200 01'))
    } catch (thrown) {
      expect(thrown).toMatchObject({ code: 'der.malformed', details: { offset: 6 } })
    }
  })

  test('decodes the OIDs of X.690 §8.19 and of a UUID', () => {
    expect(oid('06038837 03'.replace(' ', ''))).toBe('2.999.3')
    expect(oid('06062a864886f70d')).toBe('1.2.840.113549')
    expect(oid('061369 83b09eb69ba3b7c1c9a2b3b4b5b6b7b8b901'.replaceAll(' ', ''))).toMatch(/^2\.25\.\d{30,}/)
    expect(oid('060127')).toBe('0.39')
    expect(oid('060150')).toBe('2.0')
  })

  test('decodes small integers of both signs', () => {
    expect(new DerReader(octets('020180')).smallInteger()).toBe(-128)
    expect(new DerReader(octets('02020080')).smallInteger()).toBe(128)
    expect(new DerReader(octets('02047fffffff')).smallInteger()).toBe(2147483647)
    expect(codeOf(() => new DerReader(octets('02050080000000')).smallInteger())).toBe('der.malformed')
  })

  test('gives views of the octets, not copies', () => {
    const bytes = octets('30040402abcd')
    const view = openDer(bytes).octetString()
    bytes[4] = 0x11
    expect([...view]).toEqual([0x11, 0xcd])
  })

  test('refuses another type than the one asked for', () => {
    expect(codeOf(() => new DerReader(octets('0500')).octetString())).toBe('der.malformed')
    expect(codeOf(() => openDer(octets('30020500')).finish())).toBe('der.malformed')
  })

  test('knows a high tag number as one number', () => {
    expect(new DerReader(octets('9f817f00')).nextTag).toBe(255 * 256 + 0x9f)
  })
})

function octets(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
}

function oid(hex: string): string {
  return new DerReader(octets(hex)).objectIdentifier()
}

function nested(levels: number): string {
  let hex = '0500'
  for (let i = 0; i < levels; i++) {
    const length = hex.length / 2
    hex =
      length < 0x80 ? `30${length.toString(16).padStart(2, '0')}${hex}` : `3081${length.toString(16)}${hex}`
  }
  return hex
}

function codeOf(act: () => void): string {
  try {
    act()
    return 'none'
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return thrown.code
    throw thrown
  }
}
