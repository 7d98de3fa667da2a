// What the form of a profile asks, section by section. The form, and the profile in words, both follow this
// table; what each field means is the contract's. The labels are `profile.field.` and the path.

import { type GeneralNameText, generalNameKinds } from '../../src-main/contract/general-name.ts'
import { keyUsageBits } from '../../src-main/contract/key-usage-bits.ts'
import type { personalAttributes } from '../../src-main/contract/profile-extension.ts'

export const certifyings = ['root', 'subordinate', 'endEntity'] as const
const rsaSignatures = ['pkcs1', 'pss'] as const
/** Families that stand for all of their kinds of key. */
export const keyFamilies = ['rsa', 'rsa-pss', 'ec', 'eddsa', 'ml-dsa', 'slh-dsa'] as const
const otherExtensions = ['drop', 'refuse'] as const

/** A word that stands for itself in YAML and has words for people. */
export type Option =
  | (typeof certifyings)[number]
  | (typeof otherExtensions)[number]
  | (typeof rsaSignatures)[number]
  | (typeof keyUsageBits)[number]
  | (typeof personalAttributes)[number]
  | GeneralNameText['kind']

/** A column of a table in the form: text, or one of the kinds of name, or yes and no. */
export type Column =
  | 'kind'
  | 'personalAttribute'
  | 'value'
  | 'attribute'
  | 'policyIdentifier'
  | 'cps'
  | 'userNotice'
  | TableColumn
type TableColumn = 'issuerDomainPolicy' | 'subjectDomainPolicy' | 'oid' | 'hex' | 'critical'

type Shape =
  | { readonly kind: 'text' | 'long-text' | 'number' | 'key-algorithms' }
  /** `standing` is what holds when the profile says nothing. */
  | { readonly kind: 'switch'; readonly standing: boolean }
  /** `standing` is chosen when the profile says nothing; null where it has to say something. */
  | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly standing: Option | null }
  | { readonly kind: 'choices'; readonly options: readonly Option[] }
  /** Words of one's own, some of them suggested. */
  | { readonly kind: 'words'; readonly suggestions: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[] }
  /** A map from a word to text, as a table of two columns. */
  | { readonly kind: 'map' }
  /** A map in which only the words matter: all have this value. */
  | { readonly kind: 'marks'; readonly suggestions: readonly string[]; readonly value: string }

export type FieldShape = Shape & { readonly id: string }

const attributes = ['C', 'ST', 'L', 'O', 'OU', 'CN', 'emailAddress', 'SN', 'GN', 'UID', 'DC', 'serialNumber']
const purposes = [
  'serverAuth',
  'clientAuth',
  'codeSigning',
  'emailProtection',
  'timeStamping',
  'OCSPSigning',
  'documentSigning',
  'anyExtendedKeyUsage',
]
const names = { kind: 'table', columns: ['kind', 'value'] } as const
const addresses = { kind: 'words', suggestions: [] } as const
const rsaBits = ['keyEncipherment', 'dataEncipherment'] as const
const ecBits = ['keyAgreement', 'encipherOnly', 'decipherOnly'] as const

const critical = (standing: boolean) => ({ kind: 'switch', standing }) as const

export const sections = [
  {
    id: 'general',
    fields: [
      { id: 'name', kind: 'text' },
      { id: 'title', kind: 'text' },
      { id: 'description', kind: 'long-text' },
      { id: 'certifies', kind: 'choice', options: certifyings, standing: null },
      { id: 'keyAlgorithms', kind: 'key-algorithms' },
      { id: 'rsaSignature', kind: 'choice', options: rsaSignatures, standing: 'pkcs1' },
    ],
  },
  {
    id: 'subject',
    fields: [
      { id: 'subject.required', kind: 'words', suggestions: attributes },
      { id: 'subject.allowed', kind: 'words', suggestions: attributes },
      { id: 'subject.order', kind: 'words', suggestions: attributes },
      { id: 'subject.fixed', kind: 'map' },
      { id: 'subject.encodings', kind: 'marks', suggestions: attributes, value: 'printableString' },
      { id: 'subjectDirectoryAttributes', kind: 'table', columns: ['personalAttribute', 'value'] },
    ],
  },
  {
    id: 'subjectAltName',
    fields: [
      { id: 'subjectAltName.kinds', kind: 'choices', options: generalNameKinds },
      { id: 'subjectAltName.required', kind: 'switch', standing: false },
      { id: 'subjectAltName.emailFromSubject', kind: 'switch', standing: false },
      { id: 'subjectAltName.dnsFromSubject', kind: 'switch', standing: false },
    ],
  },
  {
    id: 'validity',
    fields: [
      { id: 'validity.days', kind: 'number' },
      { id: 'validity.maximumDays', kind: 'number' },
      { id: 'validity.alignedToMidnight', kind: 'switch', standing: false },
    ],
  },
  {
    id: 'usage',
    fields: [
      { id: 'keyUsage', kind: 'choices', options: keyUsageBits },
      { id: 'keyUsageByKey.rsa', kind: 'choices', options: rsaBits },
      { id: 'keyUsageByKey.ec', kind: 'choices', options: ecBits },
      { id: 'extKeyUsage.purposes', kind: 'words', suggestions: purposes },
    ],
  },
  {
    id: 'constraints',
    fields: [
      { id: 'basicConstraints.pathLenConstraint', kind: 'number' },
      { id: 'nameConstraints.permittedSubtrees', ...names },
      { id: 'nameConstraints.excludedSubtrees', ...names },
      { id: 'policyConstraints.requireExplicitPolicy', kind: 'number' },
      { id: 'policyConstraints.inhibitPolicyMapping', kind: 'number' },
      { id: 'inhibitAnyPolicy', kind: 'number' },
    ],
  },
  {
    id: 'policies',
    fields: [
      { id: 'certificatePolicies', kind: 'table', columns: ['policyIdentifier', 'cps', 'userNotice'] },
      { id: 'policyMappings', kind: 'table', columns: ['issuerDomainPolicy', 'subjectDomainPolicy'] },
    ],
  },
  {
    id: 'addresses',
    fields: [
      { id: 'cRLDistributionPoints', ...addresses },
      { id: 'crlPartitionSize', kind: 'number' },
      { id: 'expiredCertsOnCRL', kind: 'switch', standing: false },
      { id: 'freshestCRL', ...addresses },
      { id: 'authorityInfoAccess.ocsp', ...addresses },
      { id: 'authorityInfoAccess.caIssuers', ...addresses },
      { id: 'subjectInfoAccess.caRepository', ...addresses },
      { id: 'subjectInfoAccess.timeStamping', ...addresses },
      { id: 'issuerAltName', ...names },
    ],
  },
  {
    id: 'further',
    fields: [
      { id: 'tlsFeature', kind: 'words', suggestions: ['status_request', 'status_request_v2'] },
      { id: 'ocspNoCheck', kind: 'switch', standing: false },
      { id: 'extensions', kind: 'table', columns: ['oid', 'hex', 'critical'] },
    ],
  },
  {
    id: 'critical',
    fields: [
      { id: 'critical.basicConstraints', ...critical(true) },
      { id: 'critical.keyUsage', ...critical(true) },
      { id: 'critical.extKeyUsage', ...critical(false) },
      { id: 'critical.subjectAltName', ...critical(false) },
      { id: 'critical.issuerAltName', ...critical(false) },
      { id: 'critical.certificatePolicies', ...critical(false) },
      { id: 'critical.policyMappings', ...critical(true) },
      { id: 'critical.cRLDistributionPoints', ...critical(false) },
      { id: 'critical.tlsFeature', ...critical(false) },
      { id: 'critical.ocspNoCheck', ...critical(false) },
    ],
  },
  {
    id: 'request',
    fields: [
      {
        id: 'request.extensions',
        kind: 'words',
        suggestions: ['subjectAltName', 'extKeyUsage', 'certificatePolicies', 'tlsFeature'],
      },
      { id: 'request.otherExtensions', kind: 'choice', options: otherExtensions, standing: 'drop' },
    ],
  },
] as const satisfies readonly { readonly id: string; readonly fields: readonly FieldShape[] }[]

export type Section = (typeof sections)[number]
export type Field = Section['fields'][number]

/** Where the field stands in the YAML. */
export function pathOf({ id }: { readonly id: string }): readonly string[] {
  return id.split('.')
}
