// What the tag of an element is called: the types of X.680 by their names, other classes by their numbers.

const universal: Readonly<Record<number, string>> = {
  1: 'BOOLEAN',
  2: 'INTEGER',
  3: 'BIT STRING',
  4: 'OCTET STRING',
  5: 'NULL',
  6: 'OBJECT IDENTIFIER',
  7: 'ObjectDescriptor',
  8: 'EXTERNAL',
  9: 'REAL',
  10: 'ENUMERATED',
  11: 'EMBEDDED PDV',
  12: 'UTF8String',
  13: 'RELATIVE-OID',
  14: 'TIME',
  16: 'SEQUENCE',
  17: 'SET',
  18: 'NumericString',
  19: 'PrintableString',
  20: 'TeletexString',
  21: 'VideotexString',
  22: 'IA5String',
  23: 'UTCTime',
  24: 'GeneralizedTime',
  25: 'GraphicString',
  26: 'VisibleString',
  27: 'GeneralString',
  28: 'UniversalString',
  29: 'CHARACTER STRING',
  30: 'BMPString',
}
const classes = ['UNIVERSAL ', 'APPLICATION ', '', 'PRIVATE '] as const

/** Of a tag as `readHeader` reads it: `SEQUENCE`, `[0]`, `[APPLICATION 3]`. */
export function typeName(tag: number): string {
  const first = tag & 0xff
  const number = (first & 0x1f) === 0x1f ? tag >>> 8 : first & 0x1f
  const tagClass = first >>> 6
  const name = tagClass === 0 ? universal[number] : undefined
  return name ?? `[${classes[tagClass] ?? ''}${number}]`
}
