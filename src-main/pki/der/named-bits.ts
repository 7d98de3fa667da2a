// BIT STRINGs whose bits have names (keyUsage, ReasonFlags): in DER without trailing zero bits (X.690 §11.2.2).

import { malformed } from './header.ts'
import type { DerReader } from './reader.ts'
import { tags } from './tag.ts'

/** The numbers of the bits that are set, ascending; throws `der.malformed` for a trailing zero bit. */
export function readNamedBits(reader: DerReader, tag: number = tags.bitString): number[] {
  const offset = reader.offset
  const { bytes, unusedBits } = reader.bitString(tag)
  if (bytes.length > 16) throw malformed('this many named bits', offset)
  const last = bytes.at(-1)
  if (last !== undefined && ((last >> unusedBits) & 1) === 0) throw malformed('a trailing zero bit', offset)
  const bits: number[] = []
  for (const [index, octet] of bytes.entries()) {
    for (let bit = 0; bit < 8; bit++) if (octet & (0x80 >> bit)) bits.push(index * 8 + bit)
  }
  return bits
}

/** The names of the bits; a bit without a name is `bit 9`, so that nothing asserted goes unsaid. */
export function namesOfBits<T extends string>(
  bits: readonly number[],
  names: readonly T[],
): (T | `bit ${number}`)[] {
  return bits.map((bit) => names[bit] ?? (`bit ${bit}` as const))
}
