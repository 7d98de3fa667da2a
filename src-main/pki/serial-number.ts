// Serial numbers for new certificates (RFC 5280 §4.1.2.2). That none is used twice by one issuer is seen to
// where numbers are kept; here they are only made hard to guess.

/** Octets of a new serial number: as many as RFC 5280 §4.1.2.2 allows. */
const serialNumberLength = 20

/**
 * A new serial number, unsigned big-endian, from `random`: 20 octets of which the first is 0x40 to 0x7f, so
 * that the INTEGER is positive and never shorter, with 158 random bits (CA/Browser BR §7.1 asks for 64).
 */
export function newSerialNumber(random: Random): Uint8Array {
  return serialNumberOf(random(serialNumberLength))
}

/** New serial numbers for many certificates: a call of `random` for each takes as long as reading a request. */
export class SerialNumbers {
  readonly #random: Random
  #pool: Uint8Array = new Uint8Array(0)

  constructor(random: Random) {
    this.#random = random
  }

  /** As `newSerialNumber`. */
  next(): Uint8Array {
    if (this.#pool.length === 0) this.#pool = this.#random(pooledNumbers * serialNumberLength)
    const octets = this.#pool.subarray(0, serialNumberLength)
    this.#pool = this.#pool.subarray(serialNumberLength)
    return serialNumberOf(octets)
  }
}

const pooledNumbers = 200

type Random = (length: number) => Uint8Array

function serialNumberOf(random: Uint8Array): Uint8Array {
  const octets = Uint8Array.from(random)
  octets[0] = ((octets[0] ?? 0) & 0x3f) | 0x40
  return octets
}
