// Several requests looked through together: what would be issued for each under one office, the doubts about it, or
// why there is nothing to issue. What was prepared waits, named, until it is issued once or the vault is locked.

import type { CallContext, Output, Parsed } from '../../contract/contract.ts'
import { RootkeepError, toErrorReply } from '../../contract/errors.ts'
import { mostRequests, type ReviewedRequest } from '../../contract/request-batch.ts'
import type { Finding } from '../../contract/values.ts'
import { checkFindings } from '../../pki/issuance.ts'
import { nameText } from '../../pki/name-text.ts'
import {
  applicantOfRequest,
  type Office,
  openOffice,
  type Proposal,
  preparationUnknown,
  propose,
} from '../certificate/preparation.ts'
import { OpenPartition } from '../crl/open-partition.ts'
import type { Desk } from '../desk.ts'
import type { Keep } from '../keep.ts'
import { turnTaker } from '../turn.ts'
import { idOf, keptRequest } from './at-hand.ts'
import { doubtsOf } from './doubt.ts'
import { summarizeRequest } from './view.ts'

/** What a request came to under an office. */
export interface Reviewed {
  readonly requestId: number
  /** A proposal that the lints refuse is there, too: it is shown, and not issued. */
  readonly proposal: Proposal | null
  readonly error: RootkeepError | null
  readonly doubts: readonly Finding[]
}

/** The reviews that wait; older ones give way. */
const mostReviews = 8

type Terms = Pick<Parsed<'request.review-batch'>, 'requestIds' | 'all' | 'issuer' | 'profile' | 'days'>

export class ReviewDesk {
  readonly #desk: Desk
  readonly #reviews = new Map<string, readonly Reviewed[]>()

  constructor(desk: Desk) {
    this.#desk = desk
    desk.keep.onLock(() => this.#reviews.clear())
  }

  /** Throws `request.unknown`, what `openOffice` throws, `call.cancelled`. */
  async review(input: Terms, context: CallContext): Promise<Output<'request.review-batch'>> {
    const reviewed = await this.prepare(input, context)
    const name = this.#desk.random(16).toString('hex')
    this.#reviews.set(name, reviewed)
    if (this.#reviews.size > mostReviews) this.#reviews.delete(this.#reviews.keys().next().value ?? '')
    return { review: name, requests: reviewed.map((each) => viewOf(this.#desk.keep, each)) }
  }

  /** Throws as `review`. */
  async prepare(input: Terms, { signal, progress }: CallContext): Promise<readonly Reviewed[]> {
    const { keep } = this.#desk
    const ids = chosenIds(keep, input)
    const office = openOffice(this.#desk, input)
    const openPartition = new OpenPartition(keep, office)
    const rest = turnTaker()
    const attempts: Omit<Reviewed, 'doubts'>[] = []
    for (const requestId of ids) {
      if (signal.aborted) throw new RootkeepError('call.cancelled', 'The review was cancelled.')
      attempts.push(this.#attempt(requestId, { office, openPartition, days: input.days }))
      progress(attempts.length, ids.length)
      await rest()
    }
    const doubts = doubtsOf(
      keep,
      attempts.flatMap(({ proposal }) => proposal ?? []),
    ).values()
    return attempts.map((each) => ({ ...each, doubts: each.proposal ? (doubts.next().value ?? []) : [] }))
  }

  /** Those of a review that are wanted, in its order. Throws `certificate.preparation-unknown`, `request.unknown`. */
  chosen(review: string, { requestIds, all }: Pick<Terms, 'requestIds' | 'all'>): readonly Reviewed[] {
    const reviewed = this.#reviews.get(review)
    if (!reviewed) throw preparationUnknown(review)
    if (all) return reviewed
    const wanted = new Set(requestIds.map(idOf))
    const chosen = reviewed.filter(({ requestId }) => wanted.has(requestId))
    if (chosen.length === wanted.size && wanted.size > 0) return chosen
    throw new RootkeepError('input.invalid', 'Name requests of the review.')
  }

  #attempt(
    requestId: number,
    {
      office,
      openPartition,
      days,
    }: { office: Office; openPartition: OpenPartition; days: number | undefined },
  ): Omit<Reviewed, 'doubts'> {
    const { keep } = this.#desk
    try {
      keep.records.requests.assertPending(requestId)
      const applicant = applicantOfRequest(keptRequest(keep, requestId))
      const proposal = propose(this.#desk, office, { applicant, choices: { days }, openPartition })
      return { requestId, proposal, error: refusalOf(proposal) }
    } catch (thrown) {
      if (!(thrown instanceof RootkeepError) || isOfTheOffice(thrown)) throw thrown
      return { requestId, proposal: null, error: thrown }
    }
  }
}

/** What would meet every request is no matter of one. */
function isOfTheOffice({ code }: RootkeepError): boolean {
  return /^(?:keep|records|issuer|authority|profile)\./.test(code) || code === 'request.unknown'
}

function refusalOf({ prepared }: Proposal): RootkeepError | null {
  try {
    checkFindings(prepared)
    return null
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return thrown
    throw thrown
  }
}

/** Throws `input.invalid` unless requests are named, in one way; `request.unknown`. */
function chosenIds(keep: Keep, { requestIds, all }: Terms): number[] {
  if (requestIds.length > 0 === all) {
    throw new RootkeepError('input.invalid', 'Name the requests, or take all that wait.')
  }
  if (!all) return [...new Set(requestIds.map(idOf))]
  const order = { by: 'received', isDescending: false } as const
  return keep.records.requests
    .list({ status: 'pending', order, limit: mostRequests })
    .requests.map(({ id }) => id)
}

function viewOf(keep: Keep, { requestId, proposal, error, doubts }: Reviewed): ReviewedRequest {
  const doubtful = doubts.length > 0 ? 'doubtful' : 'ready'
  return {
    request: summarizeRequest(keep.records.requests.get(requestId)),
    grant: proposal && grantOf(proposal),
    findings: [...doubts, ...(proposal?.prepared.findings ?? [])],
    verdict: error ? 'refused' : doubtful,
    error: error && toErrorReply(error),
  }
}

function grantOf({ prepared: { unsigned, differences } }: Proposal): ReviewedRequest['grant'] {
  const { subject, notBefore, notAfter } = unsigned
  return { subject: nameText(subject), notBefore, notAfter, differences: [...differences] }
}
