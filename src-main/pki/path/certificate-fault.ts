// What is wrong with one certificate in its role, whatever path it stands in: by itself (standing-fault.ts), and as of
// the instant, for the purpose and under the names that are asked about. The search leaves such CAs aside as long as
// there are others; validation reports them.

import type { Certificate } from '../certificate.ts'
import type { CertificateRole } from './certificate-role.ts'
import type { Fault } from './fault.ts'
import type { PathOptions } from './path-options.ts'
import { purposeFaults } from './purpose.ts'
import { referenceNameFaults } from './reference-name.ts'
import { standingFaults } from './standing-fault.ts'
import { keyFaults } from './strength.ts'

/** All faults of a certificate in a role. One with an unreadable extension has only that said of it. */
export function certificateFaults(
  certificate: Certificate,
  role: CertificateRole,
  options: PathOptions,
): readonly Fault[] {
  const standing = standingFaults(certificate, role, options.rules)
  if (!standing.isReadable) return standing.faults
  const faults = validityFaults(certificate, options)
  faults.push(...standing.faults)
  faults.push(...purposeFaults(certificate, role, options))
  faults.push(...keyFaults(certificate, options, role !== 'endEntity'))
  if (role === 'endEntity') faults.push(...referenceNameFaults(certificate, options))
  return faults
}

function validityFaults({ notBefore, notAfter }: Certificate, { at }: PathOptions): Fault[] {
  if (at < notBefore) {
    const values = { notBefore, at }
    return [{ code: 'path.not-yet-valid', sentence: 'path.not-yet-valid', values, compared: values }]
  }
  if (at <= notAfter) return []
  const values = { notAfter, at }
  return [{ code: 'path.expired', sentence: 'path.expired', values, compared: values }]
}
