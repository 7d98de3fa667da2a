// Where the elements of an encoding stand, read laxly and by nothing of pki's: what is broken is still cut up
// as far as it goes, so that it can be broken further. DER inside OCTET STRING and BIT STRING is entered.

export interface DerElement {
  readonly parent: DerElement | null
  readonly start: number
  readonly contentStart: number
  readonly end: number
}

/** Files with more are fuzzed in their first elements. */
const maximumElements = 2000
const maximumNesting = 40

/** All elements, a parent before its children; of a broken encoding those before the break. */
export function derElements(octets: Uint8Array): readonly DerElement[] {
  return collect(octets, { parent: null, from: 0, limit: octets.length, nesting: 0 }).elements
}

/** `octets` with another element, or anything, in the place of one; the lengths around it are made to fit. */
export function replaceElement(octets: Uint8Array, element: DerElement, replacement: Uint8Array): Uint8Array {
  let { start, end } = element
  let inserted = replacement
  for (let around = element.parent; around; around = around.parent) {
    const content = Buffer.concat([
      octets.subarray(around.contentStart, start),
      inserted,
      octets.subarray(end, around.end),
    ])
    inserted = wrap(octets[around.start] ?? 0x30, content)
    start = around.start
    end = around.end
  }
  return Buffer.concat([octets.subarray(0, start), inserted, octets.subarray(end)])
}

/** An element of one identifier octet in the definite form with the fewest octets. */
export function wrap(identifier: number, content: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.of(identifier), lengthOctets(content.length), content])
}

function lengthOctets(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length)
  const octets: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest & 0xff)
  return Uint8Array.of(0x80 | octets.length, ...octets)
}

interface Stretch {
  readonly parent: DerElement | null
  readonly from: number
  readonly limit: number
  readonly nesting: number
}

/** The elements of a stretch with all that is in them, and whether it is elements to its last octet. */
function collect(octets: Uint8Array, stretch: Stretch): { elements: DerElement[]; isWhole: boolean } {
  const elements: DerElement[] = []
  for (let at = stretch.from; at < stretch.limit; ) {
    const element = elementAt(octets, at, stretch)
    if (!element || elements.length > maximumElements) return { elements, isWhole: false }
    elements.push(element, ...childrenOf(octets, element, stretch.nesting + 1))
    at = element.end
  }
  return { elements, isWhole: true }
}

/** Of constructed elements whatever can be cut up; of strings only what is elements to the last octet. */
function childrenOf(octets: Uint8Array, parent: DerElement, nesting: number): DerElement[] {
  const identifier = octets[parent.start] ?? 0
  const isString = identifier === 0x04 || identifier === 0x03
  if (nesting > maximumNesting || (!isString && !(identifier & 0x20))) return []
  // Before what a BIT STRING wraps stands its count of unused bits.
  const from = parent.contentStart + (identifier === 0x03 ? 1 : 0)
  const { elements, isWhole } = collect(octets, { parent, from, limit: parent.end, nesting })
  return isString && !isWhole ? [] : elements
}

function elementAt(octets: Uint8Array, start: number, { parent, limit }: Stretch): DerElement | null {
  const first = octets[start + 1]
  if (first === undefined || first === 0x80 || first > 0x84) return null
  const count = first > 0x80 ? first & 0x7f : 0
  let length = count > 0 ? 0 : first
  for (let i = 0; i < count; i++) length = length * 256 + (octets[start + 2 + i] ?? 0)
  const contentStart = start + 2 + count
  const end = contentStart + length
  return end > limit ? null : { parent, start, contentStart, end }
}
