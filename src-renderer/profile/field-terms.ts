// Which field of a profile is about which word of the trade, for the explanation beside it.

import type { TermName } from '../help/glossary.ts'

const terms: Readonly<Record<string, TermName>> = {
  certifies: 'endEntity',
  keyAlgorithms: 'signatureAlgorithm',
  'subject.required': 'distinguishedName',
  'subjectAltName.kinds': 'subjectAltName',
  'validity.days': 'validity',
  keyUsage: 'keyUsage',
  'extKeyUsage.purposes': 'extKeyUsage',
  'basicConstraints.pathLenConstraint': 'pathLenConstraint',
  'nameConstraints.permittedSubtrees': 'nameConstraints',
  certificatePolicies: 'certificatePolicies',
  cRLDistributionPoints: 'crlDistributionPoints',
  crlPartitionSize: 'partitionedCrl',
  freshestCRL: 'deltaCrl',
  'authorityInfoAccess.ocsp': 'authorityInfoAccess',
  'critical.basicConstraints': 'basicConstraints',
  'request.extensions': 'extension',
}

/** The term of a field, or null where its label says all. */
export function termOfField(id: string): TermName | null {
  return terms[id] ?? null
}

/** The terms that fields lead to. */
export const termsOfFields = Object.values(terms)
