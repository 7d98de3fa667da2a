// The identifier octets of ASN.1 types as they stand in DER (X.690 §8.1.2). A tag is one number: its low
// eight bits are the first identifier octet; a high tag number (≥ 31) stands in the bits above.

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  objectIdentifier: 0x06,
  enumerated: 0x0a,
  utf8String: 0x0c,
  numericString: 0x12,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  visibleString: 0x1a,
  universalString: 0x1c,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const

export const constructedBit = 0x20
const contextClass = 0x80

/** The tag `[number]` over a primitive type, as IMPLICIT tagging leaves it; `number` below 31. */
export function contextPrimitive(number: number): number {
  return contextClass | number
}

/** The tag `[number]` over a constructed type, or any EXPLICIT tag; `number` below 31. */
export function contextConstructed(number: number): number {
  return contextClass | constructedBit | number
}

/** Whether the contents of an element with this tag are elements themselves. */
export function isConstructed(tag: number): boolean {
  return (tag & constructedBit) !== 0
}
