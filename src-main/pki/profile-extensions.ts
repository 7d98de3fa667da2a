// The extensions that a profile alone decides, as RFC 5280 §4.2 writes them. What depends on the subject, the
// issuer or a request (key identifiers, subjectAltName, what may pass) is not here.

import { RootkeepError } from '../contract/errors.ts'
import type { GeneralNameText } from '../contract/general-name.ts'
import type { Profile } from '../contract/profile.ts'
import { tlsFeatures } from '../contract/profile-extension.ts'
import { issuerAltName } from './extension/alternative-name.ts'
import { basicConstraints } from './extension/basic-constraints.ts'
import { certificatePolicies, type PolicyInformation } from './extension/certificate-policies.ts'
import { cRLDistributionPoints, freshestCRL } from './extension/crl-distribution-points.ts'
import { extKeyUsage } from './extension/ext-key-usage.ts'
import { type Extension, type ExtensionKind, extension } from './extension/extension.ts'
import {
  type AccessDescription,
  authorityInfoAccess,
  subjectInfoAccess,
} from './extension/information-access.ts'
import { inhibitAnyPolicy } from './extension/inhibit-any-policy.ts'
import { keyUsage } from './extension/key-usage.ts'
import { nameConstraints } from './extension/name-constraints.ts'
import { ocspNoCheck } from './extension/ocsp-no-check.ts'
import { policyConstraints } from './extension/policy-constraints.ts'
import { policyMappings } from './extension/policy-mappings.ts'
import { personalAttributeOf, subjectDirectoryAttributes } from './extension/subject-directory-attributes.ts'
import { tlsFeature } from './extension/tls-feature.ts'
import { furtherExtension } from './further-extension.ts'
import type { GeneralName } from './general-name.ts'
import { generalNameFromText } from './general-name-text.ts'
import { accessMethod, keyPurpose } from './oid.ts'

/**
 * In the order in which they are written. Throws `profile.invalid` for a word that means nothing and for a
 * further extension that may not be one, `name.*`, and `extension.malformed` for an address outside ASCII.
 */
export function profileExtensions(profile: Profile): Extension[] {
  const { critical } = profile
  const own = [
    basicConstraintsOf(profile),
    keyUsageOf(profile, []),
    extKeyUsageOf(profile),
    present(
      issuerAltName,
      profile.issuerAltName?.map((name) => generalNameFromText(name)),
      critical.issuerAltName,
    ),
    present(
      subjectDirectoryAttributes,
      profile.subjectDirectoryAttributes?.map(({ personalAttribute, value }) =>
        personalAttributeOf(personalAttribute, value),
      ),
      false,
    ),
    present(
      certificatePolicies,
      profile.certificatePolicies?.map(policyInformation),
      critical.certificatePolicies,
    ),
    present(policyMappings, profile.policyMappings, critical.policyMappings),
    nameConstraintsOf(profile),
    policyConstraintsOf(profile),
    profile.inhibitAnyPolicy === undefined
      ? null
      : extension(inhibitAnyPolicy, profile.inhibitAnyPolicy, true),
    distributionPointsOf(
      cRLDistributionPoints,
      profile.cRLDistributionPoints,
      critical.cRLDistributionPoints,
    ),
    distributionPointsOf(freshestCRL, profile.freshestCRL, false),
    present(authorityInfoAccess, authorityAccess(profile), false),
    present(subjectInfoAccess, subjectAccess(profile), false),
    present(tlsFeature, profile.tlsFeature?.map(tlsFeatureNumber), critical.tlsFeature),
    profile.ocspNoCheck ? extension(ocspNoCheck, true, critical.ocspNoCheck) : null,
  ].filter((each) => each !== null)
  return [...own, ...profile.extensions.map(furtherExtension)]
}

/** An extension with a list that has something in it. */
function present<T>(
  kind: ExtensionKind<readonly T[]>,
  values: readonly T[] | undefined,
  isCritical: boolean,
): Extension | null {
  return values && values.length > 0 ? extension(kind, values, isCritical) : null
}

/** keyUsage with the bits that one kind of key has besides (RFC 5280 §4.2.1.3). */
export function keyUsageOf({ keyUsage: bits, critical }: Profile, more: Profile['keyUsage']): Extension {
  return extension(keyUsage, [...new Set([...bits, ...more])], critical.keyUsage)
}

function basicConstraintsOf({ basicConstraints: rule, critical }: Profile): Extension {
  const value = { cA: rule.cA, pathLenConstraint: rule.pathLenConstraint ?? null }
  return extension(basicConstraints, value, critical.basicConstraints)
}

function extKeyUsageOf({ extKeyUsage: rule, critical }: Profile): Extension | null {
  return rule ? extension(extKeyUsage, rule.purposes.map(purposeOf), critical.extKeyUsage) : null
}

const purposes: Readonly<Record<string, string>> = keyPurpose

/** A purpose by name or OID as OID; throws `profile.invalid` for a name that is none. */
export function purposeOf(word: string): string {
  const purpose = /^[0-2](?:\.(?:0|[1-9]\d*))+$/.test(word) ? word : purposes[word]
  if (purpose !== undefined) return purpose
  throw new RootkeepError('profile.invalid', `There is no purpose ${word}`, { purpose: word })
}

type PolicyRule = NonNullable<Profile['certificatePolicies']>[number]

function policyInformation({ policyIdentifier, cps, userNotice }: PolicyRule): PolicyInformation {
  const pointer = cps === undefined ? [] : [{ kind: 'cps', uri: cps } as const]
  const notice =
    userNotice === undefined
      ? []
      : [{ kind: 'userNotice', explicitText: userNotice, noticeRef: null } as const]
  return { policyIdentifier, policyQualifiers: [...pointer, ...notice] }
}

/** RFC 5280 §4.2.1.10: always critical. */
function nameConstraintsOf({ nameConstraints: rule }: Profile): Extension | null {
  const permittedSubtrees = (rule?.permittedSubtrees ?? []).map(subtree)
  const excludedSubtrees = (rule?.excludedSubtrees ?? []).map(subtree)
  if (permittedSubtrees.length + excludedSubtrees.length === 0) return null
  return extension(nameConstraints, { permittedSubtrees, excludedSubtrees }, true)
}

function subtree(text: GeneralNameText): GeneralName {
  return generalNameFromText(text, 'subtree')
}

/** RFC 5280 §4.2.1.11: always critical. */
function policyConstraintsOf({ policyConstraints: rule }: Profile): Extension | null {
  if (!rule) return null
  const { requireExplicitPolicy = null, inhibitPolicyMapping = null } = rule
  return extension(policyConstraints, { requireExplicitPolicy, inhibitPolicyMapping }, true)
}

/** One distribution point with all its addresses: they name the same CRL (RFC 5280 §4.2.1.13). */
function distributionPointsOf(
  kind: typeof cRLDistributionPoints,
  uris: readonly string[] | undefined,
  isCritical: boolean,
): Extension | null {
  if (!uris || uris.length === 0) return null
  const distributionPoint = { kind: 'fullName', names: uris.map(uri) } as const
  return extension(kind, [{ distributionPoint, reasons: null, cRLIssuer: null }], isCritical)
}

function authorityAccess({ authorityInfoAccess: rule }: Profile): AccessDescription[] {
  return [
    ...located(accessMethod.ocsp, rule?.ocsp ?? []),
    ...located(accessMethod.caIssuers, rule?.caIssuers ?? []),
  ]
}

function subjectAccess({ subjectInfoAccess: rule }: Profile): AccessDescription[] {
  return [
    ...located(accessMethod.caRepository, rule?.caRepository ?? []),
    ...located(accessMethod.timeStamping, rule?.timeStamping ?? []),
  ]
}

function located(method: string, uris: readonly string[]): AccessDescription[] {
  return uris.map((each) => ({ accessMethod: method, accessLocation: uri(each) }))
}

function uri(value: string): GeneralName {
  return { kind: 'uniformResourceIdentifier', value }
}

type TlsFeature = NonNullable<Profile['tlsFeature']>[number]

function tlsFeatureNumber(feature: TlsFeature): number {
  return typeof feature === 'number' ? feature : tlsFeatures[feature]
}
