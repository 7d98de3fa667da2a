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
      message: 'Its key may not sign certificates',
      compared,
    })
  }
  if (!extensions.has(subjectKeyIdentifier)) {
    const severity = isOldRoot ? 'warning' : 'error'
    const message = 'It does not identify its key'
    faults.push({ code: 'path.subject-key-identifier-missing', message, severity })
  }
  if (subject.rdns.length === 0) {
    faults.push({ code: 'path.subject-empty', message: 'It is a CA without a name' })
  }
  return faults
}

/** Faults of any certificate: keyCertSign and nameConstraints only together with cA (RFC 5280 §4.2.1.3, §4.2.1.10). */
export function usageFaults({ version, extensions }: Certificate): Fault[] {
  if (version < 3 || extensions.get(basicConstraints)?.cA) return []
  const faults: Fault[] = []
  if (extensions.get(keyUsage)?.includes('keyCertSign')) {
    const message = 'Its key may sign certificates, and it is not a CA'
    faults.push({ code: 'path.key-usage-inconsistent', message })
  }
  if (extensions.has(nameConstraints)) {
    const message = 'It constrains names, and it is not a CA'
    faults.push({ code: 'path.name-constraints-outside-ca', message })
  }
  return faults
}

/** Not critical is tolerated below the anchor, where the CA's issuer is to blame and PKIX verifiers accept it. */
function basicConstraintsFaults({ extensions }: Certificate, isTolerated: boolean): Fault[] {
  if (!extensions.get(basicConstraints)?.cA) {
    return [{ code: 'path.not-a-ca', message: 'It is not a CA: basicConstraints does not say so' }]
  }
  if (extensions.isCritical(basicConstraints)) return []
  const fault: Fault = {
    code: 'path.basic-constraints-not-critical',
    message: 'basicConstraints is not critical, which it must be in a CA',
  }
  return [isTolerated ? { ...fault, severity: 'warning' } : fault]
}

function nameConstraintsFaults({ extensions }: Certificate): Fault[] {
  const value = extensions.get(nameConstraints)
  if (!value) return []
  const bases = [...value.permittedSubtrees, ...value.excludedSubtrees]
  if (bases.length > 0 && bases.every(isSubtreeBase)) return []
  const what = bases.length === 0 ? 'constrain nothing' : 'have a base that is malformed'
  return [{ code: 'path.name-constraints-malformed', message: `Its name constraints ${what}` }]
}
