// Policy extensions that RFC 5280 §4.2.1.4 and §4.2.1.11 do not allow as they stand, whatever the path.

import type { Certificate } from '../certificate.ts'
import { certificatePolicies } from '../extension/certificate-policies.ts'
import { policyConstraints } from '../extension/policy-constraints.ts'
import { nameOfOid } from '../oid.ts'
import type { Fault } from './fault.ts'

/** A policy twice, a critical extension with a qualifier that is not understood, constraints of nothing. */
export function policyFaults({ extensions }: Certificate): Fault[] {
  if (!extensions.has(certificatePolicies) && !extensions.has(policyConstraints)) return []
  const policies = extensions.get(certificatePolicies) ?? []
  const faults: Fault[] = []
  const identifiers = new Set(policies.map(({ policyIdentifier }) => policyIdentifier))
  if (identifiers.size < policies.length) faults.push(malformed('path.policy-twice'))
  const qualifiers = policies.flatMap(({ policyQualifiers }) => policyQualifiers)
  const unknown = qualifiers.find(({ kind }) => kind === 'other')
  if (unknown?.kind === 'other' && extensions.isCritical(certificatePolicies)) {
    faults.push({
      code: 'path.unknown-critical-extension',
      sentence: 'path.policy-qualifier-unknown',
      values: { qualifier: nameOfOid(unknown.oid) },
    })
  }
  const constraints = extensions.get(policyConstraints)
  const isEmpty = constraints?.requireExplicitPolicy === null && constraints.inhibitPolicyMapping === null
  return isEmpty ? [...faults, malformed('path.policy-constraints-empty')] : faults
}

function malformed(sentence: 'path.policy-twice' | 'path.policy-constraints-empty'): Fault {
  return { code: 'path.policies-malformed', sentence }
}
