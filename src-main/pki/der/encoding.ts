// Contents octets of INTEGER (X.690 §8.3) and OBJECT IDENTIFIER (X.690 §8.19) for the writer.

import { RootkeepError } from '../../contract/errors.ts'

/** The fewest two's complement octets: of a number or bigint of any sign, or of unsigned big-endian octets. */
export function integerContent(value: number | bigint | Uint8Array): Uint8Array {
  if (value instanceof Uint8Array) return unsignedContent(value)
  if (typeof value === 'number' && value >= 0 && value < 0x80) return Uint8Array.of(value)
  return bigintContent(BigInt(value))
}

function unsignedContent(magnitude: Uint8Array): Uint8Array {
  let start = 0
  while (start < magnitude.length - 1 && magnitude[start] === 0) start += 1
  const first = magnitude[start]
  if (first === undefined) return Uint8Array.of(0)
  if (first < 0x80) return magnitude.subarray(start)
  const padded = new Uint8Array(magnitude.length - start + 1)
  padded.set(magnitude.subarray(start), 1)
  return padded
}

function bigintContent(value: bigint): Uint8Array {
  const octets: number[] = []
  let rest = value
  for (;;) {
    const octet = Number(rest & 0xffn)
    octets.push(octet)
    rest >>= 8n
    if ((rest === 0n && octet < 0x80) || (rest === -1n && octet >= 0x80)) break
  }
  return Uint8Array.from(octets.reverse())
}

const encodedObjectIdentifiers = new Map<string, Uint8Array>()
/** Enough for every OID of this program; beyond it (a stranger's OIDs) nothing more is kept. */
const maximumKept = 512

/** The contents octets of an OID in dotted decimal; throws `der.malformed` when it is none. */
export function encodeObjectIdentifier(dotted: string): Uint8Array {
  const kept = encodedObjectIdentifiers.get(dotted)
  if (kept) return kept
  const octets = arcsOctets(dotted)
  if (encodedObjectIdentifiers.size < maximumKept) encodedObjectIdentifiers.set(dotted, octets)
  return octets
}

/** As many as are read (value.ts), and the characters that they have at most. */
const longestObjectIdentifier = 128
export const longestDottedText = 4 * longestObjectIdentifier

function arcsOctets(dotted: string): Uint8Array {
  if (dotted.length > longestDottedText || !/^[0-2](?:\.(?:0|[1-9]\d{0,48}))+$/.test(dotted))
    throw notAnOid(dotted)
  const [first = 0n, second = 0n, ...others] = dotted.split('.').map(BigInt)
  if (first < 2n && second > 39n) throw notAnOid(dotted)
  const octets = [first * 40n + second, ...others].flatMap(base128)
  if (octets.length > longestObjectIdentifier) throw notAnOid(dotted)
  return Uint8Array.from(octets)
}

function base128(arc: bigint): number[] {
  const octets = [Number(arc & 0x7fn)]
  for (let rest = arc >> 7n; rest > 0n; rest >>= 7n) octets.unshift(Number(rest & 0x7fn) | 0x80)
  return octets
}

function notAnOid(dotted: string): RootkeepError {
  return new RootkeepError('der.malformed', 'This is not an object identifier', { oid: dotted.slice(0, 64) })
}
