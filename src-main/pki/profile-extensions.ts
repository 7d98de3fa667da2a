// The extensions that a profile alone decides, as RFC 5280 §4.2 writes them. What depends on the subject or
// the issuer (key identifiers, subjectAltName) is not here.

import { RootkeepError } from '../contract/errors.ts'
import type { GeneralNameText, Profile } from '../contract/profile.ts'
import { basicConstraints } from './extension/basic-constraints.ts'
import { certificatePolicies, type PolicyInformation } from './extension/certificate-policies.ts'
import { cRLDistributionPoints } from './extension/crl-distribution-points.ts'
import { extKeyUsage } from './extension/ext-key-usage.ts'
import { type Extension, extension } from './extension/extension.ts'
import { authorityInfoAccess } from './extension/information-access.ts'
import { keyUsage } from './extension/key-usage.ts'
import { nameConstraints } from './extension/name-constraints.ts'
import { ocspNoCheck } from './extension/ocsp-no-check.ts'
import type { GeneralName } from './general-name.ts'
import { generalNameFromText } from './general-name-text.ts'
import { accessMethod, keyPurpose } from './oid.ts'

/** In the order in which they are written; throws `profile.invalid` or `name.malformed` for a wrong word. */
export function profileExtensions(profile: Profile): Extension[] {
  const optional = [
    extKeyUsageOf(profile),
    certificatePoliciesOf(profile),
    nameConstraintsOf(profile),
    cRLDistributionPointsOf(profile),
    authorityInfoAccessOf(profile),
    profile.ocspNoCheck ? extension(ocspNoCheck, true, false) : null,
  ]
  return [basicConstraintsOf(profile), extension(keyUsage, profile.keyUsage, true), ...optional].filter(
    (each) => each !== null,
  )
}

function basicConstraintsOf({ basicConstraints: rule }: Profile): Extension {
  const value = { cA: rule.cA, pathLenConstraint: rule.pathLenConstraint ?? null }
  return extension(basicConstraints, value, rule.critical)
}

function extKeyUsageOf({ extKeyUsage: rule }: Profile): Extension | null {
  return rule ? extension(extKeyUsage, rule.purposes.map(purposeOf), rule.critical) : null
}

const purposes: Readonly<Record<string, string>> = keyPurpose

function purposeOf(word: string): string {
  const purpose = /^[0-2](?:\.(?:0|[1-9]\d*))+$/.test(word) ? word : purposes[word]
  if (purpose !== undefined) return purpose
  throw new RootkeepError('profile.invalid', `The profile names an unknown purpose: ${word}`, {
    purpose: word,
  })
}

function certificatePoliciesOf({ certificatePolicies: rule }: Profile): Extension | null {
  if (!rule || rule.length === 0) return null
  return extension(certificatePolicies, rule.map(policyInformation), false)
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

/** One distribution point with all its addresses: they name the same CRL (RFC 5280 §4.2.1.13). */
function cRLDistributionPointsOf({ cRLDistributionPoints: uris }: Profile): Extension | null {
  if (!uris || uris.length === 0) return null
  const distributionPoint = { kind: 'fullName', names: uris.map(uri) } as const
  return extension(cRLDistributionPoints, [{ distributionPoint, reasons: null, cRLIssuer: null }], false)
}

function authorityInfoAccessOf({ authorityInfoAccess: rule }: Profile): Extension | null {
  const located = (method: string, uris: readonly string[]) =>
    uris.map((each) => ({ accessMethod: method, accessLocation: uri(each) }))
  const descriptions = [
    ...located(accessMethod.ocsp, rule?.ocsp ?? []),
    ...located(accessMethod.caIssuers, rule?.caIssuers ?? []),
  ]
  return descriptions.length === 0 ? null : extension(authorityInfoAccess, descriptions, false)
}

function uri(value: string): GeneralName {
  return { kind: 'uniformResourceIdentifier', value }
}
