// DER laid down from its end to its start, in one buffer that is used again and again: the length of each
// element is known when its header is written, and nothing is allocated. For what is written by the ten
// thousand; everything else is described by writer.ts.

import type { Instant } from '../../contract/instant.ts'
import { putGeneralizedTime } from '../time-octets.ts'

const generalizedTimeLength = 17
const longestHeader = 6
/** Up to so many, octet by octet is faster than TypedArray.set. */
const fewOctets = 40

export class BackwardWriter {
  private buffer = Buffer.allocUnsafeSlow(4096)
  private start = this.buffer.length

  /** How many octets are written: remembered before the contents of an element, for `wrap`. */
  get length(): number {
    return this.buffer.length - this.start
  }

  /** All octets as a view, good until something is written again. */
  get view(): Uint8Array {
    return this.buffer.subarray(this.start)
  }

  /** All octets, for keeps. */
  get copy(): Uint8Array {
    return Buffer.from(this.view)
  }

  /** Starts anew. */
  clear(): void {
    this.start = this.buffer.length
  }

  /** Writes octets before all others. */
  put(octets: Uint8Array): void {
    this.makeRoom(octets.length)
    this.start -= octets.length
    if (octets.length > fewOctets) this.buffer.set(octets, this.start)
    else for (let i = 0; i < octets.length; i++) this.buffer[this.start + i] = octets[i] ?? 0
  }

  /** Writes GeneralizedTime before all others; throws `time.invalid`. */
  putGeneralizedTime(instant: Instant): void {
    this.makeRoom(generalizedTimeLength)
    this.start -= generalizedTimeLength
    putGeneralizedTime(this.buffer, this.start, instant)
  }

  /** Makes what was written since `length` was `since` the contents of an element with this tag. */
  wrap(tag: number, since: number): void {
    this.makeRoom(longestHeader)
    const contentLength = this.length - since
    if (contentLength < 0x80) this.prepend(contentLength)
    else this.prependLongLength(contentLength)
    this.prepend(tag)
  }

  private prependLongLength(contentLength: number): void {
    let count = 0
    for (let rest = contentLength; rest > 0; rest >>>= 8) {
      this.prepend(rest & 0xff)
      count += 1
    }
    this.prepend(0x80 | count)
  }

  private prepend(octet: number): void {
    this.start -= 1
    this.buffer[this.start] = octet
  }

  private makeRoom(octets: number): void {
    if (octets <= this.start) return
    const { length } = this
    const larger = Buffer.allocUnsafeSlow((this.buffer.length + octets) * 2)
    this.buffer.copy(larger, larger.length - length, this.start)
    this.buffer = larger
    this.start = larger.length - length
  }
}
