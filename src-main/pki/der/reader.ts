// A cursor over strict DER (X.690): elements are met in order, contents are views of the caller's octets
// and nothing is decoded before it is asked for. What a structure means is its own file's business.

import { RootkeepError } from '../../contract/errors.ts'
import { maximumInputLength, maximumInputText } from '../../contract/input-length.ts'
import { type Header, malformed, readHeader } from './header.ts'
import { tags } from './tag.ts'
import {
  type BitString,
  checkBitString,
  checkInteger,
  checkNull,
  decodeBoolean,
  decodeObjectIdentifier,
  decodeSmallInteger,
} from './value.ts'

/** Where the element that was read last has its contents: one for all readers, looked at before the next is read. */
const header: Header = { tag: 0, start: 0, end: 0 }

/** Elements nested deeper are refused: certificates need about twelve levels. */
export const maximumDepth = 64

/**
 * Reads elements one after the other. Every method that reads throws `der.truncated`,
 * `der.indefinite-length`, `der.malformed` or `der.too-deep` with `offset` in its details, and then leaves
 * the cursor where it was or after the element; a reader that has thrown is not to be used again.
 */
export class DerReader {
  readonly bytes: Uint8Array
  private readonly end: number
  private readonly depth: number
  private at: number

  constructor(bytes: Uint8Array, start = 0, end = bytes.length, depth = 0) {
    if (depth > maximumDepth)
      throw new RootkeepError('der.too-deep', 'The data is nested too deeply', { offset: start })
    this.bytes = bytes
    this.at = start
    this.end = end
    this.depth = depth
  }

  get isAtEnd(): boolean {
    return this.at >= this.end
  }

  /** Where the next element starts, in octets from the start of `bytes`. */
  get offset(): number {
    return this.at
  }

  /** The tag of the next element, or 0 at the end (no element has that tag). */
  get nextTag(): number {
    if (this.at >= this.end) return 0
    const first = this.bytes[this.at] ?? 0
    if ((first & 0x1f) !== 0x1f) return first
    readHeader(this.bytes, this.at, this.end, header)
    return header.tag
  }

  /** Whether an element with this tag comes next, as an OPTIONAL or DEFAULT component or a CHOICE has it. */
  isNext(tag: number): boolean {
    return this.nextTag === tag
  }

  /** The next element whole, header and contents, as a view; `tag` given, it must be that one. */
  raw(tag?: number): Uint8Array {
    const start = this.at
    this.take(tag)
    return this.bytes.subarray(start, this.at)
  }

  /** The contents of the next element as a view. */
  content(tag: number): Uint8Array {
    const { start, end } = this.take(tag)
    return this.bytes.subarray(start, end)
  }

  /** A reader of the next element's contents. */
  enter(tag: number): DerReader {
    const { start, end } = this.take(tag)
    return new DerReader(this.bytes, start, end, this.depth + 1)
  }

  /** As `enter`, or null when another element or the end comes next. */
  enterOptional(tag: number): DerReader | null {
    return this.isNext(tag) ? this.enter(tag) : null
  }

  /** Passes over the next element. */
  skip(tag?: number): void {
    this.take(tag)
  }

  /** States that nothing may follow; else `der.malformed`. */
  finish(): void {
    if (this.at < this.end) throw malformed('anything more', this.at)
  }

  /** BOOLEAN. */
  boolean(tag: number = tags.boolean): boolean {
    const { start, end } = this.take(tag)
    return decodeBoolean(this.bytes, start, end)
  }

  /** The contents of an INTEGER, two's complement big-endian, checked to be minimal. */
  integer(tag: number = tags.integer): Uint8Array {
    const { start, end } = this.take(tag)
    checkInteger(this.bytes, start, end)
    return this.bytes.subarray(start, end)
  }

  /** An INTEGER or ENUMERATED that fits 32 bits, as a number. */
  smallInteger(tag: number = tags.integer): number {
    const { start, end } = this.take(tag)
    return decodeSmallInteger(this.bytes, start, end)
  }

  /** OBJECT IDENTIFIER in dotted decimal. */
  objectIdentifier(tag: number = tags.objectIdentifier): string {
    const { start, end } = this.take(tag)
    return decodeObjectIdentifier(this.bytes, start, end)
  }

  /** OCTET STRING as a view. */
  octetString(tag: number = tags.octetString): Uint8Array {
    return this.content(tag)
  }

  /** BIT STRING as a view of its octets, without the leading count of unused bits. */
  bitString(tag: number = tags.bitString): BitString {
    const { start, end } = this.take(tag)
    const unusedBits = checkBitString(this.bytes, start, end)
    return { bytes: this.bytes.subarray(start + 1, end), unusedBits }
  }

  /** NULL. */
  null(): void {
    const { start, end } = this.take(tags.null)
    checkNull(start, end)
  }

  private take(tag: number | undefined): Header {
    readHeader(this.bytes, this.at, this.end, header)
    if (tag !== undefined && header.tag !== tag) throw malformed('this type', this.at)
    this.at = header.end
    return header
  }
}

/** A reader of the contents of the one element that `der` must be, with nothing after it. */
export function openDer(der: Uint8Array, tag: number = tags.sequence): DerReader {
  if (der.length > maximumInputLength) {
    throw new RootkeepError('input.too-large', `The data is larger than ${maximumInputText}`, {
      octets: der.length,
    })
  }
  const outer = new DerReader(der)
  const contents = outer.enter(tag)
  outer.finish()
  return contents
}
