// Octets that must not linger: one Buffer, overwritten when it is no longer needed, that refuses to be
// printed or serialised. What JavaScript cannot promise about it is said in FORMAT.md, "What memory keeps".

import { timingSafeEqual } from 'node:crypto'
import { inspect } from 'node:util'

const shown = '[secret]'

/** A key or passphrase in memory. Whoever makes one disposes of it, best with `using`. */
export class Secret implements Disposable {
  readonly #octets: Buffer
  #isDisposed = false

  private constructor(octets: Buffer) {
    this.#octets = octets
  }

  /** Moves `octets` into memory of its own: where they were they are overwritten, so the caller must not use them. */
  static take(octets: Uint8Array): Secret {
    const secret = Secret.copy(octets)
    octets.fill(0)
    return secret
  }

  /** Copies `octets` into memory of its own; the original is the caller's. */
  static copy(octets: Uint8Array): Secret {
    // An ArrayBuffer first: a Buffer of up to 64 octets made otherwise lies in V8's heap, where the garbage collector and
    // whoever asks for its `buffer` leave copies of it behind.
    const own = Buffer.from(new ArrayBuffer(octets.byteLength))
    own.set(octets)
    return new Secret(own)
  }

  /** The octets themselves, not a copy. Throws once disposed, so that zeros are never used as a key. */
  get octets(): Buffer {
    if (this.#isDisposed) throw new Error('a secret was used after it was disposed of')
    return this.#octets
  }

  get length(): number {
    return this.#octets.length
  }

  get isDisposed(): boolean {
    return this.#isDisposed
  }

  /** Compares in constant time; secrets of different lengths are unequal. */
  equals(other: Secret): boolean {
    return this.length === other.length && timingSafeEqual(this.octets, other.octets)
  }

  dispose(): void {
    this.#octets.fill(0)
    this.#isDisposed = true
  }

  [Symbol.dispose](): void {
    this.dispose()
  }

  toJSON(): never {
    throw new TypeError('a secret cannot be serialised')
  }

  toString(): string {
    return shown
  }

  [inspect.custom](): string {
    return shown
  }
}
