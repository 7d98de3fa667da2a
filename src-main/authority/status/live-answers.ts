// OCSP answers as strangers ask for them: those without a nonce are signed once and given out until shortly before
// they end or the records change, those with one are signed each (RFC 9654). Whatever can't be answered gets the
// status of RFC 6960 §2.3, unsigned.

import { RootkeepError } from '../../contract/errors.ts'
import type { Published } from '../../contract/service.ts'
import type { Log } from '../../contract/world.ts'
import type { CertId } from '../../pki/ocsp/cert-id.ts'
import { lightCertId } from '../../pki/ocsp/light-request.ts'
import { type OcspRequest, readOcspRequest } from '../../pki/ocsp/request.ts'
import { BoundedMap } from '../bounded-map.ts'
import type { Answerer } from '../ocsp/answerer.ts'
import { lasting, passing, unanswered } from './published-answer.ts'

/** Kept answers: some 50 MB at most. */
const keptAnswers = 50_000
/** So many are signed before others get a turn: some ten milliseconds. */
const signedInOneTurn = 256
/** More than so many waiting ones are told to try later, so that who asks faster than keys sign fills no memory. */
const mostWaiting = 20_000
/** A kept answer is made anew when a tenth of its life is left, so that none ends on its way to a client. */
const shareOfLife = 0.9

interface KeptAnswer {
  readonly published: Published
  /** Milliseconds since 1970. */
  readonly until: number
}

/** A request that waits for a signature. */
interface Waiting {
  readonly asked: OcspRequest
  readonly done: (answer: Published) => void
}

export interface LiveAnswersOptions {
  /** Who answers, as the records are now. */
  readonly answerers: () => readonly Answerer[]
  /** Whether the authority's key has had a delegate since the responder began. */
  readonly hadDelegate: (answerer: Answerer) => boolean
  readonly clock: () => number
  readonly log: Log
}

export class LiveAnswers {
  readonly #options: LiveAnswersOptions
  #answerers: readonly Answerer[] | null = null
  #kept = new BoundedMap<KeptAnswer>(keptAnswers)
  readonly #waiting: Waiting[] = []
  /** What has been complained about since the records changed. */
  readonly #complaints = new Set<string>()

  constructor(options: LiveAnswersOptions) {
    this.#options = options
  }

  /** After a change of the records nothing that was signed before is given out. */
  forget(): void {
    this.#answerers = null
    this.#kept = new BoundedMap(keptAnswers)
    this.#complaints.clear()
  }

  /** As StatusService says; what goes wrong here is `internalError`, and the log knows why. */
  answer(request: Uint8Array, done: (answer: Published) => void): void {
    const light = lightCertId(request)
    const ready = (light && this.#keptFor(keyOf(light))) ?? this.#readyFor(request, done)
    if (ready) done(ready)
  }

  #keptFor(key: string): Published | null {
    const kept = this.#kept.get(key)
    return kept && this.#options.clock() < kept.until ? kept.published : null
  }

  /** What needs no signature; null for what waits for one. */
  #readyFor(request: Uint8Array, done: (answer: Published) => void): Published | null {
    try {
      const asked = readOcspRequest(request)
      if (this.#waiting.length >= mostWaiting) return unanswered.tryLater
      this.#waiting.push({ asked, done })
      if (this.#waiting.length === 1) setImmediate(() => this.#signWaiting())
      return null
    } catch (thrown) {
      return this.#failure(thrown)
    }
  }

  /**
   * One signature after the other takes half the time that each takes between two requests, whose work pushes the
   * tables of the curve out of the processor's cache.
   */
  #signWaiting(): void {
    const turn = this.#waiting.splice(0, signedInOneTurn)
    if (this.#waiting.length > 0) setImmediate(() => this.#signWaiting())
    const answered = turn.map(({ asked, done }) => ({ done, answer: this.#answerNow(asked) }))
    for (const { done, answer } of answered) done(answer)
  }

  #answerNow(asked: OcspRequest): Published {
    try {
      return this.#answerTo(asked)
    } catch (thrown) {
      return this.#failure(thrown)
    }
  }

  #answerTo({ certIds, nonce }: OcspRequest): Published {
    const answerer = this.#answererOf(certIds)
    if (!answerer) return unanswered.unauthorized
    const [only] = certIds
    if (nonce === null && certIds.length === 1 && only) return this.#single(answerer, only)
    const answers = certIds.map((certId) => answerer.about(certId, keyOf(certId.der)))
    return passing(answerer.sign(answers, nonce))
  }

  /** A serial number that was never given is not kept: there are too many of them. */
  #single(answerer: Answerer, certId: CertId): Published {
    const key = keyOf(certId.der)
    const kept = this.#keptFor(key)
    if (kept) return kept
    const answer = answerer.about(certId, key)
    const octets = answerer.sign([answer], null)
    if (answer.certStatus.status === 'unknown') return passing(octets)
    const published = lasting(octets, answer)
    const { thisUpdate, nextUpdate } = published
    this.#kept.set(key, { published, until: thisUpdate + (nextUpdate - thisUpdate) * shareOfLife })
    return published
  }

  /** Of several keys in one request the first that is known here answers: a response has one signer. */
  #answererOf(certIds: readonly CertId[]): Answerer | null {
    this.#answerers ??= this.#options.answerers()
    for (const certId of certIds) {
      const found = this.#answerers.find((answerer) => answerer.isAskedAbout(certId))
      if (found) return this.#hasSigner(found) ? found : null
    }
    return null
  }

  /** A key that never had a delegate is not answered for; one whose delegate is gone: later (`#failure`). */
  #hasSigner(answerer: Answerer): boolean {
    if (this.#options.hadDelegate(answerer)) return true
    try {
      answerer.term()
      return true
    } catch (thrown) {
      if (codeOf(thrown) === 'ocsp.delegate-unknown') return false
      throw thrown
    }
  }

  #failure(thrown: unknown): Published {
    const code = codeOf(thrown)
    if (code === 'ocsp.malformed-request') return unanswered.malformedRequest
    // A signer that was locked out stays so, even when the vault is open again.
    if (code === 'vault.locked') this.#answerers = null
    const status = code === 'ocsp.delegate-unknown' || code === 'vault.locked' ? 'tryLater' : 'internalError'
    this.#complain(`OCSP requests are answered with ${status}: ${messageOf(thrown)}`)
    return unanswered[status]
  }

  /** Once for each reason, however many ask. */
  #complain(message: string): void {
    if (this.#complaints.has(message) || this.#complaints.size > 100) return
    this.#complaints.add(message)
    this.#options.log('warning', message)
  }
}

function keyOf(certId: Uint8Array): string {
  return Buffer.from(certId.buffer, certId.byteOffset, certId.length).toString('latin1')
}

function codeOf(thrown: unknown): string | null {
  return thrown instanceof RootkeepError ? thrown.code : null
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
