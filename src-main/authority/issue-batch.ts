// Many requests at once under one profile: certificates are issued in groups, and a bad request does not stop
// the others. A single certificate is issued in certificate.ts.

import type { CallContext, Output, Parsed } from '../contract/contract.ts'
import { RootkeepError, toErrorReply } from '../contract/errors.ts'
import type { NamedFile, OutputFile } from '../contract/values.ts'
import { checkFindings } from '../pki/issuance.ts'
import { visibleText } from '../pki/text/visible.ts'
import { batchFileNames } from './batch-file-name.ts'
import type { Desk } from './desk.ts'
import { type IssuedCertificate, issueAll } from './issue.ts'
import {
  applicantOfRequest,
  issuanceOf,
  type Office,
  openOffice,
  type Proposal,
  propose,
} from './preparation.ts'
import { readRequest } from './request.ts'

/** So many certificates share the two durable acts of issuing. */
const batchGroup = 256

/**
 * Issues for each request of the list, in groups; what a request is refused for is in the report beside its name.
 * Throws what `openOffice` throws, and faults of the keep or of ours.
 */
export async function issueBatch(
  desk: Desk,
  input: Parsed<'certificate.issue-batch'>,
  context: CallContext,
): Promise<Output<'certificate.issue-batch'>> {
  const { requests } = input
  const office = openOffice(desk, input)
  const outcomes: Outcome[] = []
  for (let from = 0; from < requests.length; from += batchGroup) {
    if (context.signal.aborted) break
    outcomes.push(...issueGroup(desk, requests.slice(from, from + batchGroup), office))
    context.progress(outcomes.length, requests.length)
    // Between groups everyone else gets a turn: the window, a cancellation.
    await new Promise(setImmediate)
  }
  return batchReport(
    requests,
    requests.map((_, index) => outcomes[index] ?? cancelled),
  )
}

type Outcome = IssuedCertificate | RootkeepError

const cancelled = new RootkeepError('call.cancelled', 'The batch was cancelled before this request.')

function issueGroup(desk: Desk, files: readonly NamedFile[], office: Office): Outcome[] {
  const proposals = files.map((file) => attempt(() => proposeFor(desk, file, office)))
  const sound = proposals.filter((each): each is Proposal => !(each instanceof RootkeepError))
  const issued =
    sound.length === 0
      ? []
      : issueAll(
          desk.keep,
          'certificate.issue-batch',
          sound.map((each) => issuanceOf(desk.keep, each)),
        )
  const answers = issued.values()
  return proposals.map((each) => (each instanceof RootkeepError ? each : outcomeOf(answers.next().value)))
}

function proposeFor(desk: Desk, file: NamedFile, office: Office): Proposal {
  const applicant = applicantOfRequest({ request: readRequest(file.content), requestId: null })
  const proposal = propose(desk, office, { applicant, choices: {} })
  checkFindings(proposal.prepared)
  return proposal
}

/** What a request is refused for is part of the report; a fault of the keep or of ours ends the batch. */
function attempt<T>(work: () => T): T | RootkeepError {
  try {
    return work()
  } catch (thrown) {
    const isAboutRequest =
      thrown instanceof RootkeepError &&
      !/^(?:vault|keep|records|journal|issuer|authority|profile)\./.test(thrown.code)
    if (isAboutRequest) return thrown
    throw thrown
  }
}

function outcomeOf(answer: IssuedCertificate | Error | undefined): Outcome {
  if (answer instanceof RootkeepError) return answer
  if (answer === undefined || answer instanceof Error) throw answer
  return answer
}

function batchReport(requests: readonly NamedFile[], outcomes: readonly Outcome[]) {
  const names = batchFileNames(requests.map(({ name }) => name))
  const files: OutputFile[] = []
  const results = outcomes.map((outcome, index) => {
    const name = visibleText(requests[index]?.name ?? '')
    if (outcome instanceof RootkeepError) {
      const { code, message } = toErrorReply(outcome)
      return { name, ok: false, certificate: null, error: { code, message } }
    }
    files.push({ name: names[index] ?? '', encoding: 'text', content: outcome.pem })
    return { name, ok: true, certificate: outcome.certificate, error: null }
  })
  return { issued: files.length, refused: results.length - files.length, results, files }
}
