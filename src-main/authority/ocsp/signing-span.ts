// How answers that are signed live are journaled, thousands a second: as a span. That one begins is committed
// before its first signature; how many there were, and the digest of all their octets in order, when it is settled.
// A process that dies leaves a span unsettled, so that the journal never knows of less than was signed. Which
// certificates were asked about is not written down: strangers would fill the disk, and it is nobody's business.

import { createHash, type Hash } from 'node:crypto'
import type { Authority } from '../../records/authority.ts'
import type { Keep } from '../keep.ts'

/** The verb of the contract under which spans are journaled. */
export const spanVerb = 'responder.start'

/** A span is settled at the first rest after so many milliseconds. */
const longest = 60_000

interface OpenSpan {
  readonly id: number
  readonly openedAt: number
  readonly digest: Hash
  responses: number
}

/** The spans of one authority, one after the other. */
export class SigningSpans {
  readonly #keep: Keep
  readonly #authority: Authority
  #open: OpenSpan | null = null
  /** How many answers have been signed in all. */
  signed = 0

  constructor(keep: Keep, authority: Authority) {
    this.#keep = keep
    this.#authority = authority
  }

  /** What `write` has signed, within a span that is on the disk before. Throws what an act throws. */
  sign(write: () => Uint8Array): Uint8Array {
    this.#open ??= this.#begin()
    const response = write()
    this.#open.digest.update(response)
    this.#open.responses += 1
    this.signed += 1
    return response
  }

  /** Settles a span that has been open for a minute. */
  rest(): void {
    if (this.#open && this.#keep.milliseconds() - this.#open.openedAt >= longest) this.settle()
  }

  /** Idempotent. Throws `vault.locked` when it has been locked meanwhile: the span stays unsettled then. */
  settle(): void {
    const open = this.#open
    if (!open) return
    this.#open = null
    const { ocspResponses } = this.#keep.records
    const sha256 = open.digest.digest('hex')
    this.#keep.act(spanVerb, (note) => {
      ocspResponses.settle(open.id, sha256)
      note({ step: 'signed', issuer: this.#authority.name, responses: open.responses, sha256 })
    })
  }

  #begin(): OpenSpan {
    const { id: issuerAuthorityId, name } = this.#authority
    const producedAt = this.#keep.now()
    const id = this.#keep.act(spanVerb, (note) => {
      const responses = this.#keep.records.ocspResponses
      const reserved = responses.reserve({ issuerAuthorityId, serialNumbers: [], producedAt })
      note({ step: 'reserved', issuer: name })
      return reserved
    })
    return { id, openedAt: this.#keep.milliseconds(), digest: createHash('sha256'), responses: 0 }
  }
}
