// Octets with room before and after them, so that a long list is never copied: what belongs around it, headers
// whose lengths are known last, is laid down beside it.

export class OctetsWithRoom {
  private readonly buffer: Uint8Array
  private start: number
  private end: number

  /** The octets are `buffer[start … end)`; the rest is room. */
  constructor(buffer: Uint8Array, start: number, end: number) {
    this.buffer = buffer
    this.start = start
    this.end = end
  }

  /** All octets so far, as a view. */
  get octets(): Uint8Array {
    return this.buffer.subarray(this.start, this.end)
  }

  /** Puts `octets` before; throws RangeError when there is no room. */
  prepend(octets: Uint8Array): void {
    this.buffer.set(octets, this.start - octets.length)
    this.start -= octets.length
  }

  /** Puts `octets` behind; throws RangeError when there is no room. */
  append(octets: Uint8Array): void {
    this.buffer.set(octets, this.end)
    this.end += octets.length
  }

  /** Makes the octets the contents of an element with this tag. */
  wrap(tag: number): void {
    this.prepend(header(tag, this.end - this.start))
  }
}

/** Identifier and length octets for contents of this length. */
function header(tag: number, length: number): Uint8Array {
  const lengthOctets: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) lengthOctets.unshift(rest % 256)
  return length < 0x80
    ? Uint8Array.of(tag, length)
    : Uint8Array.of(tag, 0x80 | lengthOctets.length, ...lengthOctets)
}
