// What the fields of a profile may each say by themselves, but not together (RFC 5280 §4.2.1). What needs the
// rules themselves to be seen (a purpose that no one knows, DER that is none) is pki/profile-rule.ts.

import { fixedCriticality, partitionPlaceholder } from './profile-extension.ts'
import type { ProfileFields } from './profile-fields.ts'

/** A field and why it contradicts another one, or a standard. */
export interface Contradiction {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** All contradictions of a profile, in the order of its fields; empty when it can be issued under. */
export function contradictionsOf(profile: ProfileFields): Contradiction[] {
  return [
    ...inSubject(profile),
    ...inValidity(profile),
    ...inConstraints(profile),
    ...inKeyUsage(profile),
    ...inPurposes(profile),
    ...inPolicies(profile),
    ...inPartitions(profile),
    ...inFurtherExtensions(profile),
    ...inCriticality(profile),
  ]
}

function inSubject({ subject }: ProfileFields): Contradiction[] {
  const { required, allowed, fixed, order } = subject
  const isStray = (word: string) => allowed !== undefined && !allowed.some((each) => isSame(each, word))
  return [
    ...required.flatMap((word, at) =>
      isStray(word) ? [found(['subject', 'required', at], `${word} is required but not allowed`)] : [],
    ),
    ...Object.keys(fixed).flatMap((word) =>
      isStray(word) ? [found(['subject', 'fixed', word], `${word} is fixed but not allowed`)] : [],
    ),
    ...when(order !== undefined && hasTwice(order.map((word) => word.toLowerCase())), [
      found(['subject', 'order'], 'an attribute is named twice'),
    ]),
  ]
}

function inValidity({ validity }: ProfileFields): Contradiction[] {
  const { days, maximumDays } = validity
  return when(maximumDays !== undefined && maximumDays < days, [
    found(['validity', 'maximumDays'], `it is less than the ${days} days that are given by default`),
  ])
}

function inConstraints(profile: ProfileFields): Contradiction[] {
  const { basicConstraints, certifies } = profile
  const isAuthority = certifies !== 'endEntity'
  const caOnly = ['nameConstraints', 'policyMappings', 'policyConstraints', 'inhibitAnyPolicy'] as const
  return [
    ...when(basicConstraints.cA !== isAuthority, [
      found(['basicConstraints', 'cA'], `certifies is ${certifies}, so cA must be ${isAuthority}`),
    ]),
    ...when(!basicConstraints.cA && basicConstraints.pathLenConstraint !== undefined, [
      found(['basicConstraints', 'pathLenConstraint'], 'only a CA has a pathLenConstraint'),
    ]),
    ...caOnly.flatMap((field) =>
      when(!basicConstraints.cA && profile[field] !== undefined, [
        found([field], `${field} is for CAs only`),
      ]),
    ),
    ...inSubtrees(profile),
  ]
}

/** RFC 5280 §4.2.1.10, §4.2.1.11: neither is ever empty. */
function inSubtrees({ nameConstraints, policyConstraints }: ProfileFields): Contradiction[] {
  const subtrees = [
    ...(nameConstraints?.permittedSubtrees ?? []),
    ...(nameConstraints?.excludedSubtrees ?? []),
  ]
  return [
    ...when(nameConstraints !== undefined && subtrees.length === 0, [
      found(['nameConstraints'], 'it constrains nothing'),
    ]),
    ...when(policyConstraints !== undefined && Object.keys(policyConstraints).length === 0, [
      found(['policyConstraints'], 'it constrains nothing'),
    ]),
  ]
}

function inKeyUsage({ basicConstraints, keyUsage }: ProfileFields): Contradiction[] {
  const needsAgreement = keyUsage.includes('encipherOnly') || keyUsage.includes('decipherOnly')
  return [
    ...when(basicConstraints.cA !== keyUsage.includes('keyCertSign'), [
      found(['keyUsage'], basicConstraints.cA ? 'a CA needs keyCertSign' : 'keyCertSign is for CAs only'),
    ]),
    ...when(needsAgreement && !keyUsage.includes('keyAgreement'), [
      found(['keyUsage'], 'encipherOnly and decipherOnly mean nothing without keyAgreement'),
    ]),
    ...when(hasTwice(keyUsage), [found(['keyUsage'], 'a bit is named twice')]),
  ]
}

function inPurposes({ extKeyUsage, critical, ocspNoCheck, certifies, tlsFeature }: ProfileFields) {
  const purposes = extKeyUsage?.purposes ?? []
  const isStamping = purposes.includes('timeStamping') && certifies === 'endEntity'
  return [
    ...when(hasTwice(purposes), [found(['extKeyUsage', 'purposes'], 'a purpose is named twice')]),
    ...when(isStamping && purposes.length > 1, [
      found(['extKeyUsage', 'purposes'], 'timeStamping stands alone (RFC 3161 §2.3)'),
    ]),
    ...when(isStamping && !critical.extKeyUsage, [
      found(['critical', 'extKeyUsage'], 'timeStamping makes extKeyUsage critical (RFC 3161 §2.3)'),
    ]),
    ...when(critical.extKeyUsage && purposes.includes('anyExtendedKeyUsage'), [
      found(['critical', 'extKeyUsage'], 'not with anyExtendedKeyUsage (RFC 5280 §4.2.1.12)'),
    ]),
    ...when(ocspNoCheck && !purposes.includes('OCSPSigning'), [
      found(['ocspNoCheck'], 'ocspNoCheck is for the purpose OCSPSigning only'),
    ]),
    ...when(tlsFeature !== undefined && certifies === 'endEntity' && !purposes.includes('serverAuth'), [
      found(['tlsFeature'], 'tlsFeature is for the purpose serverAuth only'),
    ]),
  ]
}

const anyPolicy = '2.5.29.32.0'

/** RFC 5280 §4.2.1.4, §4.2.1.5. */
function inPolicies({ certificatePolicies = [], policyMappings = [] }: ProfileFields): Contradiction[] {
  const policies = certificatePolicies.map(({ policyIdentifier }) => policyIdentifier)
  return [
    ...when(hasTwice(policies), [found(['certificatePolicies'], 'a policy is named twice')]),
    ...policyMappings.flatMap(({ issuerDomainPolicy, subjectDomainPolicy }, at) => [
      ...when([issuerDomainPolicy, subjectDomainPolicy].includes(anyPolicy), [
        found(['policyMappings', at], 'anyPolicy is never mapped'),
      ]),
      ...when(!policies.includes(issuerDomainPolicy) && !policies.includes(anyPolicy), [
        found(['policyMappings', at], `certificatePolicies does not have ${issuerDomainPolicy}`),
      ]),
    ]),
  ]
}

/** The addresses of a distribution point all lead to the same list (RFC 5280 §4.2.1.13). */
function inPartitions(profile: ProfileFields): Contradiction[] {
  const { cRLDistributionPoints = [], freshestCRL = [], certifies, crlPartitionSize } = profile
  const isOfPart = (address: string) => address.includes(partitionPlaceholder)
  const parts = cRLDistributionPoints.filter(isOfPart)
  return [
    ...when(parts.length > 0 && parts.length < cRLDistributionPoints.length, [
      found(['cRLDistributionPoints'], `either all addresses have ${partitionPlaceholder}, or none`),
    ]),
    ...when(parts.length > 0 && certifies !== 'endEntity', [
      found(['cRLDistributionPoints'], `${partitionPlaceholder} is for end entities only`),
    ]),
    ...when(crlPartitionSize !== undefined && parts.length === 0, [
      found(['crlPartitionSize'], `no address of cRLDistributionPoints has ${partitionPlaceholder}`),
    ]),
    ...when(freshestCRL.some(isOfPart), [
      found(['freshestCRL'], 'delta CRLs are of whole lists and have no parts'),
    ]),
  ]
}

function inFurtherExtensions({ extensions }: ProfileFields): Contradiction[] {
  return [
    ...extensions.flatMap(({ hex, base64 }, at) =>
      when((hex === undefined) === (base64 === undefined), [
        found(['extensions', at], 'it has its value either in hex or in base64'),
      ]),
    ),
    ...when(hasTwice(extensions.map(({ oid }) => oid)), [
      found(['extensions'], 'an extension stands there twice'),
    ]),
  ]
}

function inCriticality({ critical, basicConstraints }: ProfileFields): Contradiction[] {
  const said: Readonly<Record<string, boolean | undefined>> = critical
  const fixed = Object.entries(fixedCriticality).flatMap(([name, { is, clause }]) =>
    when(said[name] !== undefined && said[name] !== is, [
      found(['critical', name], `it is always ${is} (${clause})`),
    ]),
  )
  const inCa = when(basicConstraints.cA && !critical.basicConstraints, [
    found(['critical', 'basicConstraints'], 'it is always true in a CA (RFC 5280 §4.2.1.9)'),
  ])
  return [...fixed, ...inCa]
}

function found(path: readonly (string | number)[], message: string): Contradiction {
  return { path, message }
}

function when(isSo: boolean, contradictions: Contradiction[]): Contradiction[] {
  return isSo ? contradictions : []
}

function hasTwice(words: readonly string[]): boolean {
  return new Set(words).size < words.length
}

/** Keywords of attribute types are case insensitive (RFC 4514 §2.3). */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
