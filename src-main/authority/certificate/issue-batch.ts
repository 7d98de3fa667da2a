// Many requests at once under one profile, on all cores: drafters prepare and check in groups, while numbers,
// signatures and records are this thread's. A bad request does not stop the others. A single certificate is
// issued in certificate.ts.

import { availableParallelism } from 'node:os'
import type { CallContext, Output, Parsed } from '../../contract/contract.ts'
import { type ErrorReply, RootkeepError, toErrorReply } from '../../contract/errors.ts'
import type { NamedFile, OutputFile } from '../../contract/values.ts'
import { SerialNumbers } from '../../pki/serial-number.ts'
import type { Signer } from '../../pki/signer.ts'
import { visibleText } from '../../pki/text/visible.ts'
import { OpenPartition } from '../crl/open-partition.ts'
import type { Desk } from '../desk.ts'
import { signerOf } from '../issuer.ts'
import { inTurns } from '../turn.ts'
import { batchFileNames } from './batch-file-name.ts'
import { type Attempted, type Draft, type Drafter, Drafting, type DraftingTerms } from './drafting.ts'
import { DraftingThread } from './drafting-thread.ts'
import {
  asError,
  type Belonging,
  type KeptCertificate,
  keepAll,
  type Reservable,
  reserveAll,
} from './issue.ts'
import { type Office, openOffice } from './preparation.ts'

const verb = 'certificate.issue-batch'
/** So many certificates at most share the two durable acts of issuing; fewer where requests are this long together. */
const groupSize = 256
const groupLength = 1024 * 1024
/** A thread takes as long to start as this many certificates take. */
const worthThreads = 2000
const mostThreads = 8

/**
 * Issues for each request of the list, in groups; what a request is refused for is in the report beside its name.
 * Throws what `openOffice` throws, and faults of the keep or of ours, which end the batch: groups that were
 * issued before stay issued.
 */
export async function issueBatch(
  desk: Desk,
  input: Parsed<'certificate.issue-batch'>,
  context: CallContext,
): Promise<Output<'certificate.issue-batch'>> {
  const { requests } = input
  const batch = new Batch(desk, openOffice(desk, input), { requests, context })
  const drafters = startDrafters(batch.terms, requests.length)
  try {
    // Settled, not raced: a lane that fails lets the others finish their groups.
    const lanes = await Promise.allSettled(drafters.flatMap((drafter) => batch.workOn(drafter)))
    const failed = lanes.find((lane) => lane.status === 'rejected')
    if (failed) throw failed.reason
  } finally {
    await Promise.all(drafters.map((drafter) => drafter.close()))
  }
  return batchReport(requests, batch.outcomes)
}

/**
 * A thread for each core but this one's, which signs and keeps records; beside a single thread it has the time to
 * draft as well. A small batch stays here.
 */
function startDrafters(terms: DraftingTerms, count: number): Drafter[] {
  const threads = count < worthThreads ? 0 : Math.min(availableParallelism() - 1, mostThreads)
  const drafters: Drafter[] = Array.from({ length: threads }, () => new DraftingThread(terms))
  return threads > 1 ? drafters : [...drafters, new Drafting(terms)]
}

type Outcome = KeptCertificate | RootkeepError

interface Order {
  readonly requests: readonly NamedFile[]
  readonly context: CallContext
}

/** The groups of one batch, taken by whichever lane is free. */
class Batch {
  readonly terms: DraftingTerms
  /** By the place of the request in the list. */
  readonly outcomes: Outcome[]
  readonly #desk: Desk
  readonly #order: Order
  readonly #signer: Signer
  readonly #belonging: Belonging
  readonly #serialNumbers: SerialNumbers
  readonly #openPartition: OpenPartition
  #next = 0
  #done = 0
  #isStopped = false

  constructor(desk: Desk, { issuer, profile }: Office, order: Order) {
    this.terms = { issuer: issuer.certificate.der, profile }
    this.outcomes = order.requests.map(() => cancelled)
    this.#desk = desk
    this.#order = order
    this.#signer = signerOf(desk.keep, issuer)
    this.#serialNumbers = new SerialNumbers(desk.random)
    this.#openPartition = new OpenPartition(desk.keep, { issuer, profile })
    this.#belonging = {
      authorities: () => ({ issuerAuthorityId: issuer.authority.id, authorityId: null }),
      profile: profile.name,
      keyId: null,
      requestId: null,
    }
  }

  /** As many lanes as the drafter has. */
  workOn(drafter: Drafter): Promise<void>[] {
    return Array.from({ length: drafter.lanes }, () => this.#work(drafter))
  }

  /** Issues group after group with one drafter until none is left, someone cancels or a lane has failed. */
  async #work(drafter: Drafter): Promise<void> {
    const { requests, context } = this.#order
    while (this.#next < requests.length && !this.#isStopped && !context.signal.aborted) {
      const from = this.#next
      const group = this.#takeGroup()
      try {
        await this.#issueGroup(drafter, group, from)
      } catch (thrown) {
        this.#isStopped = true
        throw thrown
      }
      this.#done += group.length
      context.progress(this.#done, requests.length)
    }
  }

  #takeGroup(): NamedFile[] {
    const from = this.#next
    const { requests } = this.#order
    let length = 0
    while (this.#next < requests.length && this.#next - from < groupSize && length < groupLength) {
      length += requests[this.#next]?.content.length ?? 0
      this.#next += 1
    }
    return requests.slice(from, this.#next)
  }

  async #issueGroup(drafter: Drafter, group: readonly NamedFile[], from: number): Promise<void> {
    const { keep } = this.#desk
    const asked = group.map(({ content }) => ({
      content,
      serialNumber: this.#serialNumbers.next(),
      crlPartition: this.#openPartition.next(),
    }))
    const drafted = await drafter.prepare(asked, keep.now())
    const sound = drafted.drafts.flatMap((draft, index) =>
      this.#takeUp(draft, { index: from + index, crlPartition: asked[index]?.crlPartition ?? null }),
    )
    if (sound.length === 0) return
    const reserved = reserveAll(keep, verb, sound)
    const signed = await inTurns(reserved, (some) =>
      some.map((each) => ({ ...each, signature: this.#sign(each.draft) })),
    )
    const completed = await drafted.complete(signed.map(({ signature }) => octetsOrNull(signature)))
    const attempts = signed.map((each, index) => ({
      ...each,
      outcome: each.signature instanceof Error ? each.signature : derOrError(completed[index]),
    }))
    for (const { index, result } of keepAll(keep, verb, attempts)) this.outcomes[index] = orThrow(result)
  }

  /** A draft that can be reserved; a refusal goes into the report, unless it would meet every request. */
  #takeUp(
    draft: Attempted<Draft>,
    { index, crlPartition }: { index: number; crlPartition: number | null },
  ): (Reservable & { index: number; draft: Draft })[] {
    if (draft.ok) {
      const belonging = { ...this.#belonging, crlPartition }
      return [{ index, draft: draft.value, entry: draft.value.entry, belonging }]
    }
    const refusal = errorOf(draft.error)
    if (/^(?:issuer|authority|profile)\./.test(refusal.code)) throw refusal
    this.outcomes[index] = refusal
    return []
  }

  #sign({ tbsCertificate, scheme }: Draft): Uint8Array | Error {
    try {
      return this.#signer.sign(tbsCertificate, scheme)
    } catch (thrown) {
      return asError(thrown)
    }
  }
}

const cancelled = new RootkeepError('call.cancelled', 'The batch was cancelled before this request.')

function octetsOrNull(signature: Uint8Array | Error): Uint8Array | null {
  return signature instanceof Error ? null : signature
}

function derOrError(completed: Attempted<Uint8Array> | undefined): Uint8Array | Error {
  if (!completed) throw new TypeError('a signature was not answered')
  return completed.ok ? completed.value : errorOf(completed.error)
}

/** An error that came from another thread as data. */
function errorOf({ code, message, details }: ErrorReply): RootkeepError {
  return new RootkeepError(code, message, details)
}

/** A defect of ours ends the batch. */
function orThrow(result: KeptCertificate | Error): Outcome {
  if (result instanceof Error && !(result instanceof RootkeepError)) throw result
  return result
}

function batchReport(
  requests: readonly NamedFile[],
  outcomes: readonly Outcome[],
): Output<'certificate.issue-batch'> {
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
