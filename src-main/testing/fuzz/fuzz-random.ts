// Randomness that a seed repeats, so that a failure can be shown again: xorshift32 (Marsaglia 2003). Nothing
// secret may come of it.

export class FuzzRandom {
  private state: number

  /** The same numbers for the same words and numbers, on every machine. */
  constructor(...seed: readonly (string | number)[]) {
    let hash = 0x811c9dc5
    for (const character of seed.join('\0')) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
    }
    this.state = hash | 1
    for (let i = 0; i < 4; i++) this.next()
  }

  /** An integer from 0 to below `limit`; 0 for a limit of 0. */
  below(limit: number): number {
    return limit === 0 ? 0 : this.next() % limit
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.below(times) === 0
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const picked = list[this.below(list.length)]
    if (picked === undefined) throw new Error('nothing to pick from')
    return picked
  }

  octets(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.next() & 0xff)
  }

  private next(): number {
    this.state ^= this.state << 13
    this.state ^= this.state >>> 17
    this.state ^= this.state << 5
    return this.state >>> 0
  }
}
