// What one run of questions about paths keeps for the next: signatures that were good, and texts that were read.
// Nothing of it says that anything is trusted.

import type { Certificate } from '../../pki/certificate.ts'
import type { Crl } from '../../pki/crl/crl.ts'
import { AuthorityFaults } from '../../pki/path/fault-memory.ts'
import type { PathOptions } from '../../pki/path/path-options.ts'
import { SignatureMemory } from '../../pki/path/signature-memory.ts'
import { ReadingMemory } from '../reading-memory.ts'
import type { Reading } from './reading.ts'

export class TrustMemory {
  readonly signatures = new SignatureMemory()
  private faults: AuthorityFaults | null = null
  readonly certificates = new ReadingMemory<Reading<Certificate>>()
  readonly crls = new ReadingMemory<Reading<Crl>>()

  /** What is known of CAs by the questions before that were asked in the same way. */
  authoritiesFor(options: PathOptions): AuthorityFaults {
    if (!this.faults?.isFor(options)) this.faults = new AuthorityFaults(options)
    return this.faults
  }
}
