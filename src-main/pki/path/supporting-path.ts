// Paths of those who sign CRLs and OCSP responses: they must lead to the same anchor as the path that asks
// (RFC 5280 §6.3.3 f), and are not to ask in circles.

import type { Certificate } from '../certificate.ts'
import { CertificateIndex } from './certificate-index.ts'
import { FaultMemory } from './fault-memory.ts'
import { findPath } from './find-path.ts'
import type { Inquiry } from './inquiry.ts'
import { asSupporting } from './path-options.ts'

/**
 * Whether the signer has a valid path to the anchor. A signer that is asked about while its own path is being
 * validated counts as reliable there: its own CRL may say that it is not revoked. Throws `path.budget-exhausted`.
 */
export function isReliable(signer: Certificate, anchor: Certificate, inquiry: Inquiry): boolean {
  const known = inquiry.signers.get(signer)
  if (known !== undefined) return known
  inquiry.signers.set(signer, true)
  const reliable = hasPath(signer, anchor, inquiry)
  inquiry.signers.set(signer, reliable)
  return reliable
}

function hasPath(signer: Certificate, anchor: Certificate, inquiry: Inquiry): boolean {
  if (Buffer.compare(signer.der, anchor.der) === 0) return true
  const options = asSupporting(inquiry.options)
  const anchors = new CertificateIndex([anchor])
  return findPath(signer, { ...inquiry, options, anchors, faults: new FaultMemory(options) }).isValid
}
