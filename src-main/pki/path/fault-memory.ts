// The faults of certificates in their roles, found once for the same options: by one question for all of its
// paths, or by a caller for many questions. Certificates that are let go are forgotten.

import type { Certificate } from '../certificate.ts'
import { certificateFaults } from './certificate-fault.ts'
import type { CertificateRole } from './certificate-role.ts'
import { type Fault, isError } from './fault.ts'
import type { PathOptions } from './path-options.ts'

export class FaultMemory {
  private readonly endEntities = new WeakMap<Certificate, readonly Fault[]>()
  private readonly authorities = new WeakMap<Certificate, readonly Fault[]>()
  private readonly anchors = new WeakMap<Certificate, readonly Fault[]>()
  private readonly options: PathOptions

  constructor(options: PathOptions) {
    this.options = options
  }

  of(certificate: Certificate, role: CertificateRole): readonly Fault[] {
    const memory = this.memoryOf(role)
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

  private memoryOf(role: CertificateRole): WeakMap<Certificate, readonly Fault[]> {
    if (role === 'endEntity') return this.endEntities
    return role === 'authority' ? this.authorities : this.anchors
  }
}
