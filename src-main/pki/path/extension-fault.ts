// Extensions of a certificate held against RFC 5280 §4.2: all that are known are readable, the critical ones are
// understood, and each has the criticality that its section demands.

import { RootkeepError } from '../../contract/errors.ts'
import type { PathQuestion } from '../../contract/path.ts'
import type { Certificate } from '../certificate.ts'
import { issuerAltName, subjectAltName } from '../extension/alternative-name.ts'
import { authorityKeyIdentifier } from '../extension/authority-key-identifier.ts'
import { basicConstraints } from '../extension/basic-constraints.ts'
import { certificatePolicies } from '../extension/certificate-policies.ts'
import { cRLDistributionPoints, freshestCRL } from '../extension/crl-distribution-points.ts'
import { extKeyUsage } from '../extension/ext-key-usage.ts'
import type { Extension, ExtensionKind } from '../extension/extension.ts'
import { authorityInfoAccess, subjectInfoAccess } from '../extension/information-access.ts'
import { inhibitAnyPolicy } from '../extension/inhibit-any-policy.ts'
import { keyUsage } from '../extension/key-usage.ts'
import { nameConstraints } from '../extension/name-constraints.ts'
import { ocspNoCheck } from '../extension/ocsp-no-check.ts'
import { policyConstraints } from '../extension/policy-constraints.ts'
import { policyMappings } from '../extension/policy-mappings.ts'
import { subjectKeyIdentifier } from '../extension/subject-key-identifier.ts'
import { nameOfOid } from '../oid.ts'
import type { Fault } from './fault.ts'

type Kind = Pick<ExtensionKind<unknown>, 'oid' | 'name'>

/** Extensions that path validation obeys, so that they may be critical. */
const processed: readonly Kind[] = [
  basicConstraints,
  keyUsage,
  extKeyUsage,
  subjectAltName,
  issuerAltName,
  nameConstraints,
  certificatePolicies,
  policyMappings,
  policyConstraints,
  inhibitAnyPolicy,
  cRLDistributionPoints,
  ocspNoCheck,
]

/** Extensions that may not be critical (the sections of RFC 5280 §4.2 that say MUST). */
const neverCritical: readonly Kind[] = [
  authorityKeyIdentifier,
  subjectKeyIdentifier,
  freshestCRL,
  authorityInfoAccess,
  subjectInfoAccess,
]

const known = new Map(
  [...processed, ...neverCritical].map((kind) => [kind.oid, kind as ExtensionKind<unknown>]),
)

/** Faults of extensions that cannot be read; a certificate that has one is not looked at further. */
export function malformedExtensions({ extensions }: Certificate): Fault[] {
  const faults: Fault[] = []
  for (const { oid } of extensions.list) {
    const kind = known.get(oid)
    if (!kind) continue
    try {
      extensions.get(kind)
    } catch (thrown) {
      if (!(thrown instanceof RootkeepError)) throw thrown
      faults.push(malformedFault(kind, thrown))
    }
  }
  return faults
}

function malformedFault({ name: extension }: Kind, { cause }: RootkeepError): Fault {
  const reason = cause instanceof RootkeepError ? cause.message : undefined
  return {
    code: 'path.malformed-extension',
    sentence: 'path.extension-malformed',
    values: { extension },
    reason,
  }
}

/** Faults of criticality, under either set of rules. */
export function extensionFaults({ extensions }: Certificate, rules: PathQuestion['rules']): Fault[] {
  const faults = extensions.list.flatMap(criticalityFaults)
  const isOpen = ({ oid }: Kind) => extensions.has({ oid }) && !extensions.isCritical({ oid })
  if (isOpen(inhibitAnyPolicy)) faults.push(mustBeCritical(inhibitAnyPolicy))
  if (rules === 'rfc5280' && isOpen(nameConstraints)) faults.push(mustBeCritical(nameConstraints))
  if (isOpen(policyConstraints)) {
    // RFC 3280 left it open, and hierarchies that state their policies made use of that.
    const severity = extensions.has(certificatePolicies) ? 'warning' : 'error'
    faults.push({ ...mustBeCritical(policyConstraints), severity })
  }
  return faults
}

function criticalityFaults({ oid, critical }: Extension): Fault[] {
  if (!critical) return []
  const isForbidden = neverCritical.some((each) => each.oid === oid)
  if (!isForbidden && known.has(oid)) return []
  const values = { extension: nameOfOid(oid) }
  if (isForbidden) return [{ code: 'path.criticality-wrong', sentence: 'path.extension-critical', values }]
  return [{ code: 'path.unknown-critical-extension', sentence: 'path.extension-unknown-critical', values }]
}

function mustBeCritical({ name: extension }: Kind): Fault {
  return { code: 'path.criticality-wrong', sentence: 'path.extension-not-critical', values: { extension } }
}
