// What one run of questions about paths keeps for the next: signatures that were good, and texts that were read.
// Nothing of it says that anything is trusted.

import type { Certificate } from '../pki/certificate.ts'
import type { Crl } from '../pki/crl/crl.ts'
import { SignatureMemory } from '../pki/path/signature-memory.ts'
import { ReadingMemory } from './reading-memory.ts'
import type { Reading } from './trust-reading.ts'

export class TrustMemory {
  readonly signatures = new SignatureMemory()
  readonly certificates = new ReadingMemory<Reading<Certificate>>()
  readonly crls = new ReadingMemory<Reading<Crl>>()
}
