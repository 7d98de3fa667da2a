// An extension that this program knows can be read.

import { RootkeepError } from '../../contract/errors.ts'
import { issuerAltName, subjectAltName } from '../extension/alternative-name.ts'
import { authorityKeyIdentifier } from '../extension/authority-key-identifier.ts'
import { basicConstraints } from '../extension/basic-constraints.ts'
import { certificatePolicies } from '../extension/certificate-policies.ts'
import { cRLDistributionPoints, freshestCRL } from '../extension/crl-distribution-points.ts'
import { extKeyUsage } from '../extension/ext-key-usage.ts'
import type { ExtensionKind } from '../extension/extension.ts'
import { authorityInfoAccess, subjectInfoAccess } from '../extension/information-access.ts'
import { inhibitAnyPolicy } from '../extension/inhibit-any-policy.ts'
import { keyUsage } from '../extension/key-usage.ts'
import { nameConstraints } from '../extension/name-constraints.ts'
import { ocspNoCheck } from '../extension/ocsp-no-check.ts'
import { policyConstraints } from '../extension/policy-constraints.ts'
import { policyMappings } from '../extension/policy-mappings.ts'
import { subjectDirectoryAttributes } from '../extension/subject-directory-attributes.ts'
import { subjectKeyIdentifier } from '../extension/subject-key-identifier.ts'
import { tlsFeature } from '../extension/tls-feature.ts'
import { nameOfOid } from '../oid.ts'
import type { Lint } from './lint.ts'

const list: readonly ExtensionKind<unknown>[] = [
  authorityKeyIdentifier,
  subjectKeyIdentifier,
  keyUsage,
  certificatePolicies,
  policyMappings,
  subjectAltName,
  issuerAltName,
  subjectDirectoryAttributes,
  basicConstraints,
  nameConstraints,
  policyConstraints,
  extKeyUsage,
  cRLDistributionPoints,
  inhibitAnyPolicy,
  freshestCRL,
  authorityInfoAccess,
  subjectInfoAccess,
  ocspNoCheck,
  tlsFeature,
]
const kinds = new Map(list.map((kind) => [kind.oid, kind]))

export const extensionMalformed: Lint<'extension-malformed'> = {
  name: 'extension-malformed',
  clause: 'RFC 5280 §4.2',
  severity: 'error',
  check: ({ extensions }) => {
    for (const { oid } of extensions.list) {
      const kind = kinds.get(oid)
      try {
        if (kind) extensions.get(kind)
      } catch (thrown) {
        if (thrown instanceof RootkeepError) return { extension: nameOfOid(oid) }
        throw thrown
      }
    }
    return null
  },
}
