// Any DER laid out element by element, for a person who wants to see the octets: where each element lies, its type,
// its value in words. What stands inside OCTET STRING and BIT STRING is laid out too where it is DER. Nothing is said of
// what a structure means; a fault ends the listing and is told with its offset (X.690 §8, §10).

import { RootkeepError } from '../../contract/errors.ts'
import { isDer } from './check.ts'
import { elementValue } from './element-value.ts'
import { type Header, malformed, readHeader } from './header.ts'
import { maximumDepth } from './reader.ts'
import { isConstructed, tags } from './tag.ts'
import { typeName } from './type-name.ts'

/** An element: all lengths in octets, the offset from the start of the outermost element. */
export interface InspectedElement {
  readonly offset: number
  /** 0 for the outermost. */
  readonly depth: number
  readonly headerLength: number
  readonly length: number
  readonly constructed: boolean
  /** True for the one element that is the contents of a string. */
  readonly encapsulated: boolean
  /** As X.680 writes it, `[0]` for a context-specific tag. */
  readonly type: string
  /** Safe to show; empty for what has elements of its own. */
  readonly value: string
}

export interface Inspection {
  readonly elements: readonly InspectedElement[]
  /** False where the bound on elements ended the listing. */
  readonly complete: boolean
  readonly fault: RootkeepError | null
}

/** Beyond it nobody reads on. */
export const maximumElements = 20_000

/** Lays out one element and nothing after it; throws nothing. At most `limit` elements, 64 levels deep. */
export function inspectDer(der: Uint8Array, limit = maximumElements): Inspection {
  const walk = new Walk(der, limit)
  try {
    const end = walk.element(0, der.length, { depth: 0, encapsulated: false })
    if (walk.isComplete && end < der.length) throw malformed('octets after the end', end)
    return { elements: walk.elements, complete: walk.isComplete, fault: null }
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    return { elements: walk.elements, complete: walk.isComplete, fault: thrown }
  }
}

type Place = Pick<InspectedElement, 'depth' | 'encapsulated'>

class Walk {
  readonly elements: InspectedElement[] = []
  isComplete = true
  readonly #der: Uint8Array
  readonly #limit: number

  constructor(der: Uint8Array, limit: number) {
    this.#der = der
    this.#limit = limit
  }

  /** Lays out the element at `at` and returns where it ends. */
  element(at: number, limit: number, { depth, encapsulated }: Place): number {
    if (depth > maximumDepth)
      throw new RootkeepError('der.too-deep', 'The data is nested too deeply', { offset: at })
    const header: Header = { tag: 0, start: 0, end: 0 }
    readHeader(this.#der, at, limit, header)
    const { tag, start, end } = header
    const inner = isConstructed(tag) ? start : encapsulatedStart(this.#der, header)
    this.elements.push({
      offset: at,
      depth,
      headerLength: start - at,
      length: end - start,
      constructed: isConstructed(tag),
      encapsulated,
      type: typeName(tag),
      value: inner === null ? elementValue(this.#der, header) : '',
    })
    if (inner !== null) this.#inside(inner, end, { depth: depth + 1, encapsulated: !isConstructed(tag) })
    return end
  }

  #inside(from: number, end: number, place: Place): void {
    for (let at = from; at < end; ) {
      if (this.elements.length >= this.#limit) {
        this.isComplete = false
        return
      }
      at = this.element(at, end, place)
    }
  }
}

/** Where the DER in a string begins; null where there is none: of a BIT STRING only a SEQUENCE, behind its first octet. */
function encapsulatedStart(der: Uint8Array, { tag, start, end }: Header): number | null {
  if (tag === tags.octetString && isUniversal(der[start]) && isDer(der.subarray(start, end))) return start
  const isWhole = tag === tags.bitString && der[start] === 0 && der[start + 1] === tags.sequence
  return isWhole && isDer(der.subarray(start + 1, end)) ? start + 1 : null
}

/** A digest begins by chance like a context-specific element too often. */
function isUniversal(identifier: number | undefined): boolean {
  return identifier !== undefined && identifier < 0x40
}
