// The faults of certificates in their roles, found once: those of a leaf for one question, those of CAs for all that
// ask as of the same instant, for the same purpose and by the same rules, which is all that they depend on.

import type { Certificate } from '../certificate.ts'
import { certificateFaults } from './certificate-fault.ts'
import type { CertificateRole } from './certificate-role.ts'
import { type Fault, isError } from './fault.ts'
import type { PathOptions } from './path-options.ts'

/** What is known of CAs as of an instant, by object: certificates that are let go are forgotten. */
export class AuthorityFaults {
  readonly authorities = new WeakMap<Certificate, readonly Fault[]>()
  readonly anchors = new WeakMap<Certificate, readonly Fault[]>()
  private readonly at: string
  private readonly purpose: string
  private readonly rules: string

  constructor({ at, purpose, rules }: PathOptions) {
    this.at = at
    this.purpose = purpose
    this.rules = rules
  }

  /** Whether what is known here holds for the question, too. */
  isFor({ at, purpose, rules }: PathOptions): boolean {
    return this.at === at && this.purpose === purpose && this.rules === rules
  }
}

export class FaultMemory {
  private readonly options: PathOptions
  private readonly ofAuthorities: AuthorityFaults
  /** Of the leaf. */
  private endEntity: { readonly certificate: Certificate; readonly faults: readonly Fault[] } | null = null

  /** With what earlier questions found of CAs, where it holds for this one. */
  constructor(options: PathOptions, known: AuthorityFaults | null = null) {
    this.options = options
    this.ofAuthorities = known?.isFor(options) ? known : new AuthorityFaults(options)
  }

  of(certificate: Certificate, role: CertificateRole): readonly Fault[] {
    if (role === 'endEntity') return this.ofEndEntity(certificate)
    const { authorities, anchors } = this.ofAuthorities
    const memory = role === 'authority' ? authorities : anchors
    const known = memory.get(certificate)
    if (known) return known
    const faults = certificateFaults(certificate, role, this.options)
    memory.set(certificate, faults)
    return faults
  }

  /** Whether nothing about the certificate by itself keeps it from this role. */
  isSound(certificate: Certificate, role: CertificateRole): boolean {
    return !this.of(certificate, role).some(isError)
  }

  private ofEndEntity(certificate: Certificate): readonly Fault[] {
    if (this.endEntity?.certificate !== certificate) {
      this.endEntity = { certificate, faults: certificateFaults(certificate, 'endEntity', this.options) }
    }
    return this.endEntity.faults
  }
}
