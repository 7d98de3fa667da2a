// One question on its way: what is asked, what there is to answer it from, and what was found out already, which
// all paths that are tried share.

import type { Certificate } from '../certificate.ts'
import type { Crl } from '../crl/crl.ts'
import type { OcspResponse } from '../ocsp/response.ts'
import { Budget } from './budget.ts'
import { certificateFaults } from './certificate-fault.ts'
import type { CertificateIndex } from './certificate-index.ts'
import type { CertificateRole } from './certificate-role.ts'
import { CrlIndex } from './crl-index.ts'
import { type Fault, isError } from './fault.ts'
import type { PathOptions } from './path-options.ts'
import { SignatureCheck } from './signature-check.ts'
import type { SignatureMemory } from './signature-memory.ts'

/** What there is to answer from; all of it but the anchors is untrusted. */
export interface PathMaterial {
  readonly anchors: CertificateIndex
  readonly untrusted: CertificateIndex
  readonly crls: readonly Crl[] | CrlIndex
  readonly ocspResponses: readonly OcspResponse[]
}

export interface Inquiry {
  readonly options: PathOptions
  readonly anchors: CertificateIndex
  readonly untrusted: CertificateIndex
  readonly crls: CrlIndex
  readonly ocspResponses: readonly OcspResponse[]
  readonly budget: Budget
  readonly signatures: SignatureCheck
  readonly faults: FaultMemory
  /** Signers of CRLs and OCSP responses being validated now or before: whether they may be relied on. */
  readonly signers: Map<Certificate, boolean>
}

/** The faults of certificates by role, found once a question. */
export class FaultMemory {
  private readonly byRole: Record<CertificateRole, Map<Certificate, readonly Fault[]>> = {
    endEntity: new Map(),
    authority: new Map(),
    anchor: new Map(),
  }
  private readonly options: PathOptions

  constructor(options: PathOptions) {
    this.options = options
  }

  of(certificate: Certificate, role: CertificateRole): readonly Fault[] {
    const known = this.byRole[role].get(certificate)
    if (known) return known
    const faults = certificateFaults(certificate, role, this.options)
    this.byRole[role].set(certificate, faults)
    return faults
  }

  /** Whether nothing about the certificate by itself keeps it from this role. */
  isSound(certificate: Certificate, role: CertificateRole): boolean {
    return !this.of(certificate, role).some(isError)
  }
}

export function createInquiry(
  { crls, ...material }: PathMaterial,
  options: PathOptions,
  {
    memory = null,
    budget = new Budget(),
  }: { readonly memory?: SignatureMemory | null; readonly budget?: Budget } = {},
): Inquiry {
  return {
    ...material,
    crls: crls instanceof CrlIndex ? crls : new CrlIndex(crls),
    options,
    budget,
    signatures: new SignatureCheck(options, budget, memory),
    faults: new FaultMemory(options),
    signers: new Map(),
  }
}
