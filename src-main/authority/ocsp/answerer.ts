// Who answers live for what one key of an authority has signed: its delegate, for as long as there is one in
// force. The CA's own key is never asked (RFC 6960 §4.2.2.2 lets it; a key that answers strangers is at work).

import { instantOfSeconds } from '../../contract/instant.ts'
import { type CertId, isCertIdOfIssuer } from '../../pki/ocsp/cert-id.ts'
import type { CertificateAnswer } from '../../pki/ocsp/cert-status.ts'
import { writeOcspResponse } from '../../pki/ocsp/responder.ts'
import { BoundedMap } from '../bounded-map.ts'
import type { Issuer } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { type AnswerSigner, type AnswerTerms, answerAbout, nextUpdateOf, signerOfAnswers } from './answer.ts'
import type { SigningSpans } from './signing-span.ts'

/** So many statuses are remembered of each key; the records say them again as often as needed. */
const rememberedStatuses = 50_000

export interface AnswererOptions {
  readonly issuer: Issuer
  readonly spans: SigningSpans
  /** How long an answer holds, in seconds. */
  readonly seconds: number
}

/** Who signs within one second of the clock, and from when to when it holds. */
interface Term extends Pick<AnswerTerms, 'thisUpdate' | 'nextUpdate'> {
  /** Since 1970. */
  readonly second: number
  readonly by: AnswerSigner
}

/** Right for as long as the records don't change. */
export class Answerer {
  readonly issuer: Issuer
  readonly #keep: Keep
  readonly #options: AnswererOptions
  readonly #statuses = new BoundedMap<CertificateAnswer>(rememberedStatuses)
  #term: Term | null = null

  constructor(keep: Keep, options: AnswererOptions) {
    this.#keep = keep
    this.#options = options
    this.issuer = options.issuer
  }

  isAskedAbout(certId: CertId): boolean {
    return isCertIdOfIssuer(certId, this.issuer.certificate)
  }

  /**
   * From now on, as long as was asked, and not beyond the delegate's certificate. Throws `ocsp.delegate-unknown`
   * when there is no delegate in force, `vault.locked`.
   */
  term(): Term {
    const second = Math.floor(this.#keep.milliseconds() / 1000)
    if (this.#term?.second === second) return this.#term
    const thisUpdate = instantOfSeconds(second)
    const end = instantOfSeconds(second + this.#options.seconds)
    const by = this.#signer(thisUpdate)
    const { notAfter } = by.certificate
    const nextUpdate = nextUpdateOf(by, thisUpdate, end < notAfter ? end : notAfter)
    this.#term = { second, by, thisUpdate, nextUpdate }
    return this.#term
  }

  /** What is known of a certificate, by `key`, the octets of its CertID as Latin-1. Throws as `term`. */
  about(certId: CertId, key: string): CertificateAnswer {
    const { thisUpdate, nextUpdate } = this.term()
    const known = this.#statuses.get(key)
    if (known) {
      const { certStatus, archiveCutoff } = known
      return { certId, certStatus, thisUpdate, nextUpdate, archiveCutoff }
    }
    const terms = { thisUpdate, nextUpdate, issuer: this.issuer, neverIssued: 'unknown' } as const
    const answer = answerAbout(this.#keep, certId, terms)
    if (answer.certStatus.status !== 'unknown') this.#statuses.set(key, answer)
    return answer
  }

  /** One response to several questions, signed and journaled. Throws as `term`, and what an act throws. */
  sign(responses: readonly CertificateAnswer[], nonce: Uint8Array | null): Uint8Array {
    const { by, thisUpdate: producedAt } = this.term()
    return this.#options.spans.sign(() => writeOcspResponse(by.responder, { producedAt, responses, nonce }))
  }

  #signer(now: string): AnswerSigner {
    if (this.#term && now < this.#term.by.certificate.notAfter) return this.#term.by
    return signerOfAnswers(this.#keep, this.issuer, 'delegate')
  }
}
