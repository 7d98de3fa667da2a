// Certificates counted by the span in which they end, and by what they have in common: by issuer, by profile and by
// kind of key alike, so that all three are known after one pass over them.

import { secondsOfInstant } from '../contract/instant.ts'

/** How many end in each span, of those that have this in common. */
export interface Endings<Of> {
  readonly of: Of
  readonly counts: readonly number[]
}

export interface EndingsBy<Issuer = number | null, Profile = string | null, Key = string> {
  readonly issuers: readonly Endings<Issuer>[]
  readonly profiles: readonly Endings<Profile>[]
  readonly keys: readonly Endings<Key>[]
}

interface Ending<Issuer, Profile, Key> {
  readonly issuer: Issuer
  readonly profile: Profile
  readonly key: Key
}

/** Counts by whatever stands for an issuer, a profile and a key: their names, or numbers for them. */
export class EndingCounts<Issuer, Profile, Key> {
  /** In seconds: the first instant that counts, and the first that does not any more. */
  readonly first: number
  readonly end: number
  readonly #boundaries: readonly number[]
  readonly #issuers = new Map<Issuer, number[]>()
  readonly #profiles = new Map<Profile, number[]>()
  readonly #keys = new Map<Key, number[]>()

  /** The instants between the spans, rising; the first and the last are the outermost. */
  constructor(boundaries: readonly string[]) {
    this.#boundaries = boundaries.map(secondsOfInstant)
    this.first = this.#boundaries.at(0) ?? 0
    this.end = this.#boundaries.at(-1) ?? 0
  }

  /** `notAfter` in seconds, from `first` and before `end`. */
  add({ issuer, profile, key }: Ending<Issuer, Profile, Key>, notAfter: number): void {
    const span = this.#spanOf(notAfter)
    this.#count(this.#issuers, issuer, span)
    this.#count(this.#profiles, profile, span)
    this.#count(this.#keys, key, span)
  }

  by(): EndingsBy<Issuer, Profile, Key> {
    return { issuers: listed(this.#issuers), profiles: listed(this.#profiles), keys: listed(this.#keys) }
  }

  #count<Of>(all: Map<Of, number[]>, of: Of, span: number): void {
    let counts = all.get(of)
    if (!counts) {
      counts = Array.from({ length: this.#boundaries.length - 1 }, () => 0)
      all.set(of, counts)
    }
    counts[span] = (counts[span] ?? 0) + 1
  }

  /** The last of the spans that begin at the instant or before it. */
  #spanOf(seconds: number): number {
    let [low, high] = [0, this.#boundaries.length - 1]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#boundaries[middle] ?? 0) <= seconds) low = middle
      else high = middle
    }
    return low
  }
}

function listed<Of>(all: ReadonlyMap<Of, readonly number[]>): Endings<Of>[] {
  return Array.from(all, ([of, counts]) => ({ of, counts }))
}
