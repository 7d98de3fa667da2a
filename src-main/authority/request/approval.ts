// Several requests approved by one decision: each certificate is issued by the same acts as if its request had been
// decided alone, one after the other, so that a power cut loses nothing that was issued and repeats nothing.

import type { CertificateSummary } from '../../contract/certificate.ts'
import type { CallContext, Output, Parsed } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import { exportBatch } from '../certificate/batch.ts'
import { issueOne } from '../certificate/issue.ts'
import { issuanceOf } from '../certificate/preparation.ts'
import { titleOfSubject } from '../certificate/view.ts'
import type { Desk } from '../desk.ts'
import { checkPath } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { withHeldKey } from '../key/held-key.ts'
import type { ReviewDesk, Reviewed } from './review.ts'

type Approval = Output<'request.approve-batch'>
type Outcome = Approval['results'][number]

interface Asked {
  readonly input: Parsed<'request.approve-batch'>
  readonly context: CallContext
}

/**
 * Issues for each request that may be; what the others are refused for is in the result. Throws as `openOffice`,
 * `certificate.preparation-unknown`, and what concerns a key before anything was signed: someone is to give its
 * passphrase.
 */
export async function approveBatch(
  desk: Desk,
  reviews: ReviewDesk,
  { input, context }: Asked,
): Promise<Approval> {
  const reviewed = await reviewedFor(reviews, { input, context })
  checkOffices(desk, reviewed)
  const results: Outcome[] = []
  for (const each of reviewed) {
    results.push(approveOne(desk.keep, each, { input, isCancelled: context.signal.aborted, before: results }))
    context.progress(results.length, reviewed.length)
    await new Promise(setImmediate)
  }
  const issued = results.flatMap(({ certificate }) => certificate ?? [])
  const files = issued.length === 0 ? [] : filesOf(desk.keep, issued, input.chain)
  return { issued: issued.length, refused: results.length - issued.length, results, files }
}

/** As they were shown, or prepared now. Throws `input.invalid`. */
async function reviewedFor(reviews: ReviewDesk, { input, context }: Asked): Promise<readonly Reviewed[]> {
  const { review, issuer, profile, days, ...chosen } = input
  const isNow = issuer !== undefined && profile !== undefined
  if (review !== undefined && issuer === undefined && profile === undefined && days === undefined) {
    return reviews.chosen(review, chosen)
  }
  if (review === undefined && isNow)
    return reviews.prepare({ ...chosen, issuer, profile, days }, silent(context))
  throw new RootkeepError('input.invalid', 'Give a review, or an issuer and a profile.')
}

/** How far the preparation is says nothing about how many are signed. */
function silent({ signal }: CallContext): CallContext {
  return { signal, progress: () => {} }
}

/** An issuer that was fit when the review was made must be so now. Throws as `checkPath`. */
function checkOffices({ keep, profiles }: Desk, reviewed: readonly Reviewed[]): void {
  const proposal = reviewed.find((each) => each.proposal)?.proposal
  if (proposal) checkPath(keep, proposal.issuer, profiles.get(proposal.profile).profile)
}

interface Circumstances {
  readonly input: Parsed<'request.approve-batch'>
  readonly isCancelled: boolean
  readonly before: readonly Outcome[]
}

function approveOne(keep: Keep, reviewed: Reviewed, { input, isCancelled, before }: Circumstances): Outcome {
  try {
    if (isCancelled) throw new RootkeepError('call.cancelled', 'It was cancelled before its turn.')
    return outcomeOf(keep, reviewed, { certificate: issueReviewed(keep, reviewed, input) })
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    if (thrown.code.startsWith('key.') && before.every(({ ok }) => !ok)) throw thrown
    return outcomeOf(keep, reviewed, { thrown })
  }
}

function issueReviewed(
  keep: Keep,
  { proposal, error, doubts, requestId }: Reviewed,
  { doubtful }: Pick<Parsed<'request.approve-batch'>, 'doubtful'>,
): CertificateSummary {
  if (error) throw error
  if (!proposal) throw new TypeError('a request without a proposal was refused for nothing')
  // Decided since it was looked at: said before a lint or a doubt is.
  keep.records.requests.assertPending(requestId)
  if (doubts.length > 0 && !doubtful) {
    const codes = doubts.map(({ code }) => code)
    throw new RootkeepError('request.doubtful', `Look at it first: ${codes.join(', ')}.`, { findings: codes })
  }
  return issueOne(keep, 'certificate.issue', withHeldKey(keep, issuanceOf(keep, proposal))).certificate
}

function outcomeOf(
  { records }: Keep,
  { requestId }: Reviewed,
  { certificate = null, thrown }: { certificate?: CertificateSummary | null; thrown?: RootkeepError },
): Outcome {
  const { sha256, subject } = records.requests.get(requestId)
  return {
    requestId: String(requestId),
    sha256,
    title: titleOfSubject(subject),
    ok: certificate !== null,
    certificate,
    error: thrown ? { code: thrown.code, message: thrown.message } : null,
  }
}

function filesOf(keep: Keep, issued: readonly CertificateSummary[], chain: boolean): Approval['files'] {
  const certificates = issued.map(({ sha256 }) => sha256)
  return exportBatch(keep, { certificates, format: 'pem', chain, bundle: false })
}
