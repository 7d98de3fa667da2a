// Certificates in columns by their ids, from 1 without gaps: numbers in typed arrays, words by their place in a list.
// Instants are seconds since 1970; the year 9999 does not fit into 32 bits.

import type { Certificate } from './certificate-row.ts'

type Standing = 'revoked' | 'onHold'

const firstRoom = 1024
const standings = [null, 'revoked', 'onHold'] as const
/** Bits as the register's SQL sets them; of three, none means the third. */
const bits = { signed: 1, signing: 2, root: 4, subordinate: 8, issued: 16 } as const

export class CertificateColumns {
  /** The highest id. */
  length = 0
  /** Authorities' ids; 0 for none. */
  issuers = new Uint32Array(firstRoom)
  notBefore = new Float64Array(firstRoom)
  notAfter = new Float64Array(firstRoom)
  recordedAt = new Float64Array(firstRoom)
  profiles = new Uint16Array(firstRoom)
  keys = new Uint16Array(firstRoom)
  readonly profileNames = new Words()
  readonly keyNames = new Words()
  /** Ids of those that are not signed, which are few. */
  readonly unsigned = new Set<number>()
  #traits = new Uint8Array(firstRoom)
  #standings = new Uint8Array(firstRoom)

  /** Takes in a row as the register reads it. */
  put([id, issuer, profile, key, notBefore, notAfter, recordedAt, traits]: readonly unknown[]): void {
    if (typeof id !== 'number' || id < 1) return
    while (id >= this.issuers.length) this.#grow()
    this.length = Math.max(this.length, id)
    this.issuers[id] = Number(issuer)
    this.profiles[id] = this.profileNames.place(typeof profile === 'string' ? profile : null)
    this.keys[id] = this.keyNames.place(String(key))
    this.notBefore[id] = Number(notBefore)
    this.notAfter[id] = Number(notAfter)
    this.recordedAt[id] = Number(recordedAt)
    this.#traits[id] = Number(traits)
    if (this.status(id) === 'signed') this.unsigned.delete(id)
    else this.unsigned.add(id)
  }

  revoke(id: number, standing: Standing | null): void {
    this.#standings[id] = standings.indexOf(standing)
  }

  /** Whether it is revoked or on hold now. */
  standing(id: number): Standing | null {
    return standings[this.#standings[id] ?? 0] ?? null
  }

  status(id: number): Certificate['status'] {
    if (this.#has(id, bits.signed)) return 'signed'
    return this.#has(id, bits.signing) ? 'signing' : 'failed'
  }

  certifies(id: number): Certificate['certifies'] {
    if (this.#has(id, bits.root)) return 'root'
    return this.#has(id, bits.subordinate) ? 'subordinate' : 'endEntity'
  }

  origin(id: number): Certificate['origin'] {
    return this.#has(id, bits.issued) ? 'issued' : 'imported'
  }

  #has(id: number, bit: number): boolean {
    return ((this.#traits[id] ?? 0) & bit) !== 0
  }

  #grow(): void {
    const room = this.issuers.length * 2
    this.issuers = enlarged(this.issuers, new Uint32Array(room))
    this.notBefore = enlarged(this.notBefore, new Float64Array(room))
    this.notAfter = enlarged(this.notAfter, new Float64Array(room))
    this.recordedAt = enlarged(this.recordedAt, new Float64Array(room))
    this.profiles = enlarged(this.profiles, new Uint16Array(room))
    this.keys = enlarged(this.keys, new Uint16Array(room))
    this.#traits = enlarged(this.#traits, new Uint8Array(room))
    this.#standings = enlarged(this.#standings, new Uint8Array(room))
  }
}

function enlarged<T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}

/** A few words, each by its place. */
class Words {
  readonly #words: (string | null)[] = []
  readonly #places = new Map<string | null, number>()
  #last: string | null | undefined
  #lastPlace = 0

  /** The place of a word, a new one for one that is new. Rows that follow each other mostly have the same. */
  place(word: string | null): number {
    if (word === this.#last) return this.#lastPlace
    const place = this.#places.get(word) ?? this.#words.push(word) - 1
    this.#places.set(word, place)
    this.#last = word
    this.#lastPlace = place
    return place
  }

  /** The word at a place. */
  at(place: number): string | null {
    return this.#words[place] ?? null
  }

  /** Of each place whether `isWanted` is true of its word. */
  which(isWanted: (word: string) => boolean): readonly boolean[] {
    return this.#words.map((word) => word !== null && isWanted(word))
  }
}
