// Certificates drafted for a batch: all of issuing but the signature and the records. What comes and goes is
// plain data, so that it may happen on another thread (drafting-thread.ts); keys never come here.

import { type ErrorReply, RootkeepError, toErrorReply } from '../../contract/errors.ts'
import type { Profile } from '../../contract/profile.ts'
import { type Certificate, readCertificate } from '../../pki/certificate.ts'
import type { CertificationRequest } from '../../pki/certification-request.ts'
import { profileOfPartition } from '../../pki/crl-partition.ts'
import { complete, prepare, release } from '../../pki/issuance.ts'
import type { Prepared } from '../../pki/preparation.ts'
import type { SignatureScheme } from '../../pki/signer.ts'
import { readRequest } from '../proven-request.ts'
import { inTurns } from '../turn.ts'
import { type CertificateEntry, entryOf } from './entry.ts'

/** Under whom and as what. */
export interface DraftingTerms {
  /** The issuer's certificate in DER. */
  readonly issuer: Uint8Array
  readonly profile: Profile
}

/** A request as it came (PEM, or base64 of DER), and the serial number that its certificate is to have. */
export interface DraftingRequest {
  readonly content: string
  readonly serialNumber: Uint8Array
  /** The part of the issuer's CRL that it is to name. */
  readonly crlPartition: number | null
}

/** What the issuer's key is to sign, and what the records keep of it meanwhile. */
export interface Draft {
  readonly tbsCertificate: Uint8Array
  readonly scheme: SignatureScheme
  readonly entry: CertificateEntry
}

export type Attempted<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ErrorReply }

/** Drafts groups, several at a time where it has a thread to itself. */
export interface Drafter {
  /** How many groups it can have in hand before it would wait for others. */
  readonly lanes: number
  /** A draft of each request, or what is wrong with it. `at` is the present. */
  prepare(requests: readonly DraftingRequest[], at: string): Promise<DraftedGroup>
  close(): Promise<void>
}

export interface DraftedGroup {
  readonly drafts: readonly Attempted<Draft>[]
  /** The certificates in DER under the signatures of the drafts, of which null is one that was not to be had. */
  complete(signatures: readonly (Uint8Array | null)[]): Promise<Attempted<Uint8Array>[]>
}

/** Drafts on this thread. */
export class Drafting implements Drafter {
  readonly lanes = 1
  readonly #issuer: Certificate
  readonly #profile: Profile

  constructor({ issuer, profile }: DraftingTerms) {
    this.#issuer = readCertificate(issuer)
    this.#profile = profile
  }

  async prepare(requests: readonly DraftingRequest[], at: string): Promise<DraftedGroup> {
    const drafted = await inTurns(requests, (some) => this.#draftSome(some, at))
    const group = drafted.flatMap((each) => (each.ok ? [each.value.prepared] : [])).values()
    return {
      drafts: drafted.map((each) => andThen(each, ({ draft }) => draft)),
      complete: (signatures) =>
        inTurns(signatures, (some) => some.map((each) => completeOne(group.next().value, each))),
    }
  }

  async close(): Promise<void> {}

  /** First all proofs, then all preparations: in turns they cost a fifth more, by the processor's caches. */
  #draftSome(requests: readonly DraftingRequest[], at: string): Attempted<Drafted>[] {
    const proven = requests.map(({ content, ...settled }) =>
      attempt(() => ({ request: readRequest(content), ...settled })),
    )
    return proven.map((each) => andThen(each, (applicant) => this.#draft(applicant, at)))
  }

  #draft({ request, serialNumber, crlPartition }: Applicant, at: string): Drafted {
    const { subject, subjectPublicKeyInfo, extensions } = request
    const prepared = prepare({
      profile: profileOfPartition(this.#profile, crlPartition),
      issuer: this.#issuer,
      subject,
      subjectPublicKeyInfo,
      asked: extensions,
      serialNumber,
      notBefore: at,
      at,
    })
    const { scheme } = prepared
    return { prepared, draft: { tbsCertificate: release(prepared), scheme, entry: entryOf(prepared) } }
  }
}

function completeOne(prepared: Prepared | undefined, signature: Uint8Array | null): Attempted<Uint8Array> {
  return attempt(() => {
    if (!prepared || !signature) throw new RootkeepError('internal', 'There is nothing to complete.')
    return complete(prepared, signature).der
  })
}

interface Drafted {
  readonly prepared: Prepared
  readonly draft: Draft
}

interface Applicant {
  readonly request: CertificationRequest
  readonly serialNumber: Uint8Array
  readonly crlPartition: number | null
}

/** A stranger's fault is an answer; a defect of ours is thrown. */
function attempt<T>(work: () => T): Attempted<T> {
  try {
    return { ok: true, value: work() }
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    return { ok: false, error: toErrorReply(thrown) }
  }
}

function andThen<T, U>(before: Attempted<T>, step: (value: T) => U): Attempted<U> {
  return before.ok ? attempt(() => step(before.value)) : before
}
