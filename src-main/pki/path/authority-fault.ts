// What makes a certificate that of a CA (RFC 5280 §6.1.4 k, n and the sections of §4.2 that say what a CA's
// certificate must have), and extensions that only a CA may have.

import type { Certificate } from '../certificate.ts'
import { basicConstraints } from '../extension/basic-constraints.ts'
import { keyUsage } from '../extension/key-usage.ts'
import { nameConstraints } from '../extension/name-constraints.ts'
import { subjectKeyIdentifier } from '../extension/subject-key-identifier.ts'
import type { CertificateRole } from './certificate-role.ts'
import type { Fault } from './fault.ts'
import type { PathOptions } from './path-options.ts'
import { isSubtreeBase } from './subtree.ts'

/** Faults of a certificate that stands as the issuer of another. An anchor of version 1 is taken as it is. */
export function authorityFaults(
  certificate: Certificate,
  role: CertificateRole,
  rules: PathOptions['rules'],
): Fault[] {
  const { version, extensions, subject } = certificate
  if (version < 3 && role === 'anchor') return []
  // The web's root programs trust what was made before RFC 5280.
  const isOldRoot = role === 'anchor' && rules === 'webpki'
  const isTolerated = role === 'authority' || isOldRoot
  const faults = [...basicConstraintsFaults(certificate, isTolerated), ...nameConstraintsFaults(certificate)]
  const usages = extensions.get(keyUsage)
  if (usages && !usages.includes('keyCertSign')) {
    const compared = { keyUsage: usages.join(', '), wanted: 'keyCertSign' }
    faults.push({
      code: 'path.key-usage-not-cert-sign',
      sentence: 'path.key-usage-not-cert-sign',
      compared,
    })
  }
  if (!extensions.has(subjectKeyIdentifier)) {
    const severity = isOldRoot ? 'warning' : 'error'
    const code = 'path.subject-key-identifier-missing'
    faults.push({ code, sentence: code, severity })
  }
  if (subject.rdns.length === 0) {
    faults.push({ code: 'path.subject-empty', sentence: 'path.subject-empty-in-ca' })
  }
  return faults
}

/** Faults of any certificate: keyCertSign and nameConstraints only together with cA (RFC 5280 §4.2.1.3, §4.2.1.10). */
export function usageFaults({ version, extensions }: Certificate): Fault[] {
  if (version < 3 || extensions.get(basicConstraints)?.cA) return []
  const faults: Fault[] = []
  if (extensions.get(keyUsage)?.includes('keyCertSign')) {
    faults.push({ code: 'path.key-usage-inconsistent', sentence: 'path.key-usage-inconsistent' })
  }
  if (extensions.has(nameConstraints)) {
    const code = 'path.name-constraints-outside-ca'
    faults.push({ code, sentence: code })
  }
  return faults
}

/** Not critical is tolerated below the anchor, where the CA's issuer is to blame and PKIX verifiers accept it. */
function basicConstraintsFaults({ extensions }: Certificate, isTolerated: boolean): Fault[] {
  if (!extensions.get(basicConstraints)?.cA) {
    return [{ code: 'path.not-a-ca', sentence: 'path.not-a-ca' }]
  }
  if (extensions.isCritical(basicConstraints)) return []
  const fault: Fault = {
    code: 'path.basic-constraints-not-critical',
    sentence: 'path.basic-constraints-not-critical',
  }
  return [isTolerated ? { ...fault, severity: 'warning' } : fault]
}

function nameConstraintsFaults({ extensions }: Certificate): Fault[] {
  const value = extensions.get(nameConstraints)
  if (!value) return []
  const bases = [...value.permittedSubtrees, ...value.excludedSubtrees]
  if (bases.length > 0 && bases.every(isSubtreeBase)) return []
  const code = 'path.name-constraints-malformed'
  return [{ code, sentence: bases.length === 0 ? 'path.name-constraints-empty' : code }]
}
