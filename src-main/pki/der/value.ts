// The contents of primitive DER types, checked as X.690 §8 and §11 demand and decoded. Each takes the
// octets that hold the contents and their bounds; what is wrong is `der.malformed` at its offset.

import { malformed } from './header.ts'

/** Named bits or a wrapped structure: `unusedBits` of the last octet are zero (X.690 §11.2.1). */
export interface BitString {
  readonly bytes: Uint8Array
  readonly unusedBits: number
}

/** BOOLEAN is 0x00 or 0xff (X.690 §11.1). */
export function decodeBoolean(bytes: Uint8Array, start: number, end: number): boolean {
  const octet = bytes[start]
  if (end - start !== 1 || (octet !== 0x00 && octet !== 0xff)) throw malformed('such a BOOLEAN', start)
  return octet === 0xff
}

/** INTEGER in the fewest octets (X.690 §8.3.2); two's complement. */
export function checkInteger(bytes: Uint8Array, start: number, end: number): void {
  if (start === end) throw malformed('an INTEGER without octets', start)
  if (end - start === 1) return
  const sign = (bytes[start + 1] ?? 0) & 0x80
  const first = bytes[start]
  if ((first === 0x00 && sign === 0) || (first === 0xff && sign !== 0))
    throw malformed('a padded INTEGER', start)
}

/** An INTEGER that fits a 32-bit number, as counts, versions and reason codes do. */
export function decodeSmallInteger(bytes: Uint8Array, start: number, end: number): number {
  checkInteger(bytes, start, end)
  if (end - start > 4) throw malformed('an INTEGER this large', start)
  let value = (bytes[start] ?? 0) & 0x80 ? -1 : 0
  for (let at = start; at < end; at++) value = (value << 8) | (bytes[at] ?? 0)
  return value
}

/** The unused bits, which must be zero (X.690 §11.2.1), and none where there is no octet. */
export function checkBitString(bytes: Uint8Array, start: number, end: number): number {
  const unused = start < end ? bytes[start] : undefined
  if (unused === undefined || unused > 7 || (unused > 0 && end - start === 1)) {
    throw malformed('such a count of unused bits', start)
  }
  if ((bytes[end - 1] ?? 0) & ((1 << unused) - 1) && end - start > 1)
    throw malformed('unused bits that are set', end - 1)
  return unused
}

/** NULL has no contents. */
export function checkNull(start: number, end: number): void {
  if (start !== end) throw malformed('a NULL with contents', start)
}

/** OBJECT IDENTIFIER arcs without leading 0x80 and with a last octet (X.690 §8.19.2); at most 128 octets. */
export function checkObjectIdentifier(bytes: Uint8Array, start: number, end: number): void {
  if (start === end) throw malformed('an OBJECT IDENTIFIER without octets', start)
  if (end - start > 128) throw malformed('an OBJECT IDENTIFIER this long', start)
  let isFirstOfArc = true
  for (let at = start; at < end; at++) {
    const octet = bytes[at] ?? 0
    if (isFirstOfArc && octet === 0x80) throw malformed('a padded arc', at)
    isFirstOfArc = octet < 0x80
  }
  if (!isFirstOfArc) throw malformed('an arc without an end', end - 1)
}

interface KnownObjectIdentifier {
  readonly octets: Uint8Array
  readonly text: string
}

/** Those that were met before, by a sum over their octets: a certificate has a dozen, and nearly always the same. */
const known = new Map<number, KnownObjectIdentifier>()
/** Beyond it (a stranger's OIDs) nothing more is kept. */
const maximumKnown = 512

/** OBJECT IDENTIFIER as dotted decimal; arcs of any size (2.25 carries 128 bits). */
export function decodeObjectIdentifier(bytes: Uint8Array, start: number, end: number): string {
  let sum = end - start
  for (let at = start; at < end; at++) sum = (Math.imul(sum, 31) + (bytes[at] ?? 0)) | 0
  const before = known.get(sum)
  if (before && isSame(before.octets, bytes, start, end)) return before.text
  const text = textOfArcs(bytes, start, end)
  if (!before && known.size < maximumKnown) {
    known.set(sum, { octets: bytes.slice(start, end), text: internalized(text) })
  }
  return text
}

/** The text as the engine keeps the names of properties, literals too: two of them are compared by address. */
function internalized(text: string): string {
  return Object.keys({ [text]: null })[0] ?? text
}

function isSame(octets: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (octets.length !== end - start) return false
  for (let i = 0; i < octets.length; i++) if (octets[i] !== bytes[start + i]) return false
  return true
}

function textOfArcs(bytes: Uint8Array, start: number, end: number): string {
  checkObjectIdentifier(bytes, start, end)
  let text = ''
  let arc = 0
  let wide: bigint | null = null
  for (let at = start; at < end; at++) {
    const octet = bytes[at] ?? 0
    if (wide === null && arc > 0xffffffff) wide = BigInt(arc)
    if (wide === null) arc = arc * 128 + (octet & 0x7f)
    else wide = wide * 128n + BigInt(octet & 0x7f)
    if (octet & 0x80) continue
    text += text === '' ? firstArcs(wide ?? BigInt(arc)) : `.${wide ?? arc}`
    arc = 0
    wide = null
  }
  return text
}

function firstArcs(joined: bigint): string {
  if (joined < 80n) return `${joined / 40n}.${joined % 40n}`
  return `2.${joined - 80n}`
}
