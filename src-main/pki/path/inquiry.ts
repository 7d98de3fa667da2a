// One question on its way: what is asked, what there is to answer it from, and what was found out already, which
// all paths that are tried share.

import type { Certificate } from '../certificate.ts'
import type { OcspResponse } from '../ocsp/response.ts'
import type { AnchorScope } from './anchor-scope.ts'
import { Budget } from './budget.ts'
import type { CertificateIndex } from './certificate-index.ts'
import type { CrlIndex } from './crl-index.ts'
import { type AuthorityFaults, FaultMemory } from './fault-memory.ts'
import type { PathOptions } from './path-options.ts'
import { SignatureCheck } from './signature-check.ts'
import type { SignatureMemory } from './signature-memory.ts'

/** What there is to answer from; all of it but the anchors is untrusted. */
export interface PathMaterial {
  readonly anchors: CertificateIndex
  readonly untrusted: CertificateIndex
  readonly crls: CrlIndex
  readonly ocspResponses: readonly OcspResponse[]
  /** Of anchors that are trusted within limits only. */
  readonly scopes?: ReadonlyMap<Certificate, AnchorScope>
}

export interface Inquiry extends PathMaterial {
  readonly options: PathOptions
  readonly budget: Budget
  readonly signatures: SignatureCheck
  readonly faults: FaultMemory
  /** Signers of CRLs and OCSP responses being validated now or before: whether they may be relied on. */
  readonly signers: Map<Certificate, boolean>
}

/** What one question may use of those before it, and what it may cost. */
export interface InquirySupport {
  readonly memory?: SignatureMemory | undefined
  /** For many leaves below the same CAs. */
  readonly authorities?: AuthorityFaults | undefined
  readonly budget?: Budget | undefined
}

/** A question, not yet answered (find-path.ts). */
export function createInquiry(
  { anchors, untrusted, crls, ocspResponses, scopes = new Map() }: PathMaterial,
  options: PathOptions,
  { memory, authorities, budget = new Budget() }: InquirySupport = {},
): Inquiry {
  return {
    options,
    anchors,
    untrusted,
    crls,
    ocspResponses,
    scopes,
    budget,
    signatures: new SignatureCheck(options, budget, memory ?? null),
    faults: new FaultMemory(options, authorities),
    signers: new Map(),
  }
}
