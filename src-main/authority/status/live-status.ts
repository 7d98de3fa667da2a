// The status of a keep's certificates as a live responder gives it out: answers (live-answers.ts) and files
// (published-files.ts) as the records are now. Any act but its own journaling makes both anew.

import type { DoorCounts, Published, StatusService } from '../../contract/service.ts'
import type { Standing } from '../desk.ts'
import { type Issuer, issuersByKey, ocspDelegateOf } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { Answerer } from '../ocsp/answerer.ts'
import { SigningSpans, spanVerb } from '../ocsp/signing-span.ts'
import { LiveAnswers } from './live-answers.ts'
import { type PublishedFile, publishedFilesOf } from './published-files.ts'

export interface LiveStatusOptions extends Pick<Standing, 'log' | 'tell'> {
  /** The authorities that are answered for, with their present certificates. */
  readonly issuers: () => readonly Issuer[]
  /** How long an answer holds. */
  readonly seconds: number
}

/** Milliseconds between two reports of how it goes. */
const reportInterval = 10_000

export class LiveStatus implements StatusService {
  readonly #keep: Keep
  readonly #options: LiveStatusOptions
  readonly #answers: LiveAnswers
  /** By the authority's id. */
  readonly #spans = new Map<number, SigningSpans>()
  /** Fingerprints of authorities' certificates whose keys have had a delegate. */
  readonly #delegating = new Set<string>()
  readonly #stopListening: () => void
  #files: Map<string, PublishedFile> | null = null
  readonly #read = new Map<string, Published>()
  #reported = { at: 0, requests: 0 }

  constructor(keep: Keep, options: LiveStatusOptions) {
    this.#keep = keep
    this.#options = options
    this.#answers = new LiveAnswers({
      answerers: () => this.#answerers(),
      hadDelegate: ({ issuer }) => this.#delegating.has(issuer.row.sha256 ?? ''),
      clock: () => keep.milliseconds(),
      log: options.log,
    })
    this.#stopListening = keep.onAct((verb) => {
      if (verb !== spanVerb) this.#forget()
    })
  }

  answer(request: Uint8Array, done: (answer: Published) => void): void {
    this.#answers.answer(request, done)
  }

  file(path: string): Published | null {
    const known = this.#read.get(path)
    if (known) return known
    const published = this.#attempt('A file could not be read for the responder', () => this.#readNow(path))
    if (published) this.#read.set(path, published)
    return published ?? null
  }

  rest({ requests, connections }: DoorCounts): void {
    for (const spans of this.#spans.values()) this.#attempt(unsettled, () => spans.rest())
    const at = this.#keep.milliseconds()
    if (requests === this.#reported.requests || at - this.#reported.at < reportInterval) return
    this.#reported = { at, requests }
    const signed = [...this.#spans.values()].reduce((sum, spans) => sum + spans.signed, 0)
    this.#options.tell({ kind: 'responder', requests, signed, connections })
  }

  /** Settles what was signed. */
  close(): void {
    this.#stopListening()
    for (const spans of this.#spans.values()) this.#attempt(unsettled, () => spans.settle())
  }

  #forget(): void {
    this.#answers.forget()
    this.#files = null
    this.#read.clear()
  }

  #answerers(): Answerer[] {
    const issuers = this.#options.issuers().flatMap((issuer) => issuersByKey(this.#keep, issuer))
    for (const issuer of issuers) {
      if (ocspDelegateOf(this.#keep, issuer)) this.#delegating.add(issuer.row.sha256 ?? '')
    }
    const { seconds } = this.#options
    return issuers.map(
      (issuer) => new Answerer(this.#keep, { issuer, seconds, spans: this.#spansOf(issuer) }),
    )
  }

  #spansOf({ authority }: Issuer): SigningSpans {
    const spans = this.#spans.get(authority.id) ?? new SigningSpans(this.#keep, authority)
    this.#spans.set(authority.id, spans)
    return spans
  }

  #readNow(path: string): Published | undefined {
    this.#files ??= this.#filesNow()
    return this.#files.get(path)?.read()
  }

  #filesNow(): Map<string, PublishedFile> {
    const files = this.#options.issuers().flatMap((issuer) => publishedFilesOf(this.#keep, issuer))
    return new Map(files.map((file) => [file.path, file]))
  }

  /** Nobody waits for what fails here, but whoever runs the responder must hear of it. */
  #attempt<T>(failure: string, work: () => T): T | undefined {
    try {
      return work()
    } catch (thrown) {
      this.#options.log('warning', `${failure}: ${thrown instanceof Error ? thrown.message : thrown}`)
      return undefined
    }
  }
}

/** As after a kill: the answers were given out all the same. */
const unsettled = 'The journal could not settle what the responder signed'
