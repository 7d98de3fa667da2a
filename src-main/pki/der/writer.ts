// DER written in one allocation: parts are described first, with their lengths, and then laid down once.
// A part that is already DER (a name copied verbatim, a TBSCertificate) is simply its octets.

import { encodeObjectIdentifier, integerContent } from './encoding.ts'
import { contextConstructed, contextPrimitive, isConstructed, tags } from './tag.ts'

/** An element to be written: `parts` are its contents, octets of a primitive or elements. */
export interface DerNode {
  readonly tag: number
  readonly parts: readonly Der[]
  readonly contentLength: number
}

/** Something to be written: a described element, or octets that are written as they are. */
export type Der = DerNode | Uint8Array

/** The DER octets of `der`; octets are returned as they came, not copied. */
export function encode(der: Der): Uint8Array {
  if (der instanceof Uint8Array) return der
  const out = new Uint8Array(lengthOf(der))
  writeInto(out, 0, der)
  return out
}

/** An element with any low tag (below 31 in its class). */
export function element(tag: number, parts: readonly Der[]): DerNode {
  let contentLength = 0
  for (const part of parts) contentLength += lengthOf(part)
  return { tag, parts, contentLength }
}

export function sequence(parts: readonly Der[]): DerNode {
  return element(tags.sequence, parts)
}

/** SET OF: the elements in ascending order of their octets (X.690 §11.6). */
export function setOf(parts: readonly Der[]): DerNode {
  return element(tags.set, parts.length > 1 ? parts.map(encode).sort(compareOctets) : parts)
}

/** `[number] EXPLICIT`. */
export function explicit(number: number, part: Der): DerNode {
  return element(contextConstructed(number), [part])
}

/** `[number] IMPLICIT` in place of the tag of `node`. */
export function implicit(number: number, node: DerNode): DerNode {
  const tag = isConstructed(node.tag) ? contextConstructed(number) : contextPrimitive(number)
  return { ...node, tag }
}

export function boolean(value: boolean): DerNode {
  return element(tags.boolean, [Uint8Array.of(value ? 0xff : 0x00)])
}

/** INTEGER from a number or bigint of any sign, or from unsigned big-endian octets. */
export function integer(value: number | bigint | Uint8Array): DerNode {
  return element(tags.integer, [integerContent(value)])
}

export function enumerated(value: number): DerNode {
  return element(tags.enumerated, [integerContent(value)])
}

export function octetString(content: Der): DerNode {
  return element(tags.octetString, [content])
}

/** BIT STRING; `content` of whole octets unless `unusedBits` says otherwise (those bits must be zero). */
export function bitString(content: Der, unusedBits = 0): DerNode {
  return element(tags.bitString, [Uint8Array.of(unusedBits), content])
}

/** BIT STRING of named bits, bit 0 first, without trailing zero bits (X.690 §11.2.2). */
export function namedBits(bits: readonly number[]): DerNode {
  const last = Math.max(-1, ...bits)
  const octets = new Uint8Array(Math.floor(last / 8) + 1)
  for (const bit of bits) octets[bit >> 3] = (octets[bit >> 3] ?? 0) | (0x80 >> (bit & 7))
  return bitString(octets, last < 0 ? 0 : 7 - (last & 7))
}

/** NULL, encoded. */
export const nullElement: DerNode = element(tags.null, [])

/** OBJECT IDENTIFIER from dotted decimal; throws `der.malformed` when it is none. */
export function objectIdentifier(dotted: string): DerNode {
  return element(tags.objectIdentifier, [encodeObjectIdentifier(dotted)])
}

export function utf8String(text: string): DerNode {
  return element(tags.utf8String, [Buffer.from(text, 'utf8')])
}

/** IA5String; the caller has seen to it that all is ASCII. */
export function ia5String(text: string): DerNode {
  return element(tags.ia5String, [Buffer.from(text, 'latin1')])
}

function lengthOf(der: Der): number {
  if (der instanceof Uint8Array) return der.length
  return 1 + lengthOctets(der.contentLength) + der.contentLength
}

function lengthOctets(length: number): number {
  if (length < 0x80) return 1
  if (length < 0x100) return 2
  if (length < 0x10000) return 3
  return length < 0x1000000 ? 4 : 5
}

function writeInto(out: Uint8Array, at: number, der: Der): number {
  if (der instanceof Uint8Array) {
    out.set(der, at)
    return at + der.length
  }
  out[at] = der.tag
  let next = writeLength(out, at + 1, der.contentLength)
  for (const part of der.parts) next = writeInto(out, next, part)
  return next
}

function writeLength(out: Uint8Array, at: number, length: number): number {
  const count = lengthOctets(length)
  if (count === 1) {
    out[at] = length
    return at + 1
  }
  out[at] = 0x80 | (count - 1)
  for (let i = 1; i < count; i++) out[at + i] = length >>> (8 * (count - 1 - i))
  return at + count
}

function compareOctets(a: Uint8Array, b: Uint8Array): number {
  return Buffer.compare(a, b)
}
