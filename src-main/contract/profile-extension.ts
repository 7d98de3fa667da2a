// The extensions that a profile puts into certificates, each as it is written in YAML, by RFC 5280's names.
// What they may not say together is profile-contradiction.ts; how they become DER is the rules' business.

import { z } from 'zod'
import { generalName, generalNameKind } from './general-name.ts'
import { keyUsageBits } from './key-usage-bits.ts'
import { oid } from './values.ts'

/** KeyUsage bits by name, in the order of their bits (RFC 5280 §4.2.1.3). */
export const keyUsageBit = z.enum(keyUsageBits)

/** Bits that are for one kind of key only (RFC 3279 §2.3.1, RFC 8813 §3). */
const encryptionBits = z.array(
  z.enum(['keyEncipherment', 'dataEncipherment', 'keyAgreement', 'encipherOnly', 'decipherOnly']),
)

/** TLS extensions that a server can promise to offer, by the names of their registry (RFC 7633). */
export const tlsFeatures = { status_request: 5, status_request_v2: 17 } as const
export const tlsFeatureNames = ['status_request', 'status_request_v2'] as const

const subtrees = z.array(generalName).max(1024)
/** In an address of a CRL: each certificate gets the number of its part there. */
export const partitionPlaceholder = '{partition}'

const addresses = z.array(z.url().max(2048)).max(64)
/** Attributes of a person, and the form of each (RFC 3739 §3.3.2). */
const personalForms = {
  dateOfBirth: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  placeOfBirth: /^.{1,128}$/,
  gender: /^[MF]$/,
  countryOfCitizenship: /^[A-Z]{2}$/,
  countryOfResidence: /^[A-Z]{2}$/,
} as const
export type PersonalAttribute = keyof typeof personalForms
export const personalAttributes = [
  'dateOfBirth',
  'placeOfBirth',
  'gender',
  'countryOfCitizenship',
  'countryOfResidence',
] as const satisfies readonly PersonalAttribute[]

const personalValue = z
  .strictObject({
    personalAttribute: z.enum(personalAttributes).describe('which attribute of a person'),
    value: z.string().describe('a day as 1980-12-31, a place, M or F, or a country as two letters'),
  })
  .refine(({ personalAttribute, value }) => personalForms[personalAttribute].test(value), {
    path: ['value'],
    error: 'this is not in the form of the attribute',
  })

const skipCerts = z.number().int().min(0).max(255)

const certificatePolicy = z.strictObject({
  policyIdentifier: oid.describe('the policy, or 2.5.29.32.0 for anyPolicy'),
  cps: z.url().max(512).optional().describe('where the certification practice statement is read'),
  userNotice: z.string().min(1).max(200).optional().describe('explicitText shown to relying parties'),
})

const policyMapping = z.strictObject({
  issuerDomainPolicy: oid.describe("the issuer's policy"),
  subjectDomainPolicy: oid.describe("the subject's policy that counts as the same"),
})

const furtherExtension = z
  .strictObject({
    oid: oid.describe('the extension, in dotted decimal'),
    critical: z.boolean().default(false).describe('whether who does not know it must refuse the certificate'),
    hex: z.string().max(65_536).optional().describe('its value: DER in hex, in quotes'),
    base64: z.string().max(65_536).optional().describe('its value: DER in base64, instead of hex'),
  })
  .describe('an extension that has no field of its own here')

/** The fields of the extensions, in the order in which they are written into a certificate. */
export const extensionFields = {
  basicConstraints: z
    .strictObject({
      cA: z.boolean().describe('whether the subject may issue certificates'),
      pathLenConstraint: z
        .number()
        .int()
        .min(0)
        .max(255)
        .optional()
        .describe('how many CAs may follow below it; absent: any number'),
    })
    .describe('RFC 5280 §4.2.1.9'),
  keyUsage: z.array(keyUsageBit).min(1).describe('what the key may do (RFC 5280 §4.2.1.3)'),
  keyUsageByKey: z
    .strictObject({
      rsa: encryptionBits.default([]).describe('with RSA, as keyEncipherment'),
      ec: encryptionBits.default([]).describe('with an elliptic curve, as keyAgreement'),
    })
    .prefault({})
    .describe('further bits of keyUsage for keys of one kind'),
  extKeyUsage: z
    .strictObject({
      purposes: z.array(z.string().max(128)).min(1).max(64).describe('by name (codeSigning) or OID'),
    })
    .optional()
    .describe('what the certificate is for (RFC 5280 §4.2.1.12); absent: not restricted'),
  subjectAltName: z
    .strictObject({
      required: z.boolean().default(false).describe('whether there must be at least one name'),
      kinds: z
        .array(generalNameKind)
        .default([])
        .describe('the kinds of name that a certificate may have, asked for or chosen by an officer'),
      emailFromSubject: z
        .boolean()
        .default(false)
        .describe('an emailAddress in the subject is repeated as an rfc822Name'),
      dnsFromSubject: z
        .boolean()
        .default(false)
        .describe('a commonName that is a domain name is repeated as a dNSName'),
    })
    .prefault({})
    .describe('further names of the subject (RFC 5280 §4.2.1.6)'),
  issuerAltName: z
    .array(generalName)
    .min(1)
    .max(64)
    .optional()
    .describe('further names of the issuer (RFC 5280 §4.2.1.7)'),
  subjectDirectoryAttributes: z
    .array(personalValue)
    .min(1)
    .max(16)
    .optional()
    .describe('what all subjects have in common beside their names (RFC 5280 §4.2.1.8)'),
  certificatePolicies: z
    .array(certificatePolicy)
    .min(1)
    .max(64)
    .optional()
    .describe('under which policies it is issued (RFC 5280 §4.2.1.4)'),
  policyMappings: z
    .array(policyMapping)
    .min(1)
    .max(64)
    .optional()
    .describe('which policies of issuer and subject are the same; for CAs only (RFC 5280 §4.2.1.5)'),
  nameConstraints: z
    .strictObject({
      permittedSubtrees: subtrees.optional().describe('names below must lie in one of these'),
      excludedSubtrees: subtrees.optional().describe('names below must lie in none of these'),
    })
    .optional()
    .describe('always critical; for CAs only (RFC 5280 §4.2.1.10)'),
  policyConstraints: z
    .strictObject({
      requireExplicitPolicy: skipCerts
        .optional()
        .describe('a valid policy is needed after so many further certificates'),
      inhibitPolicyMapping: skipCerts
        .optional()
        .describe('policies may no longer be mapped after so many further certificates'),
    })
    .optional()
    .describe('always critical; for CAs only (RFC 5280 §4.2.1.11)'),
  inhibitAnyPolicy: skipCerts
    .optional()
    .describe('anyPolicy no longer stands for others after so many further certificates; for CAs only'),
  cRLDistributionPoints: addresses
    .optional()
    .describe(
      'where the issuer publishes its CRL (RFC 5280 §4.2.1.13); {partition} becomes the number of its part',
    ),
  crlPartitionSize: z
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .describe('how many certificates share a part of the CRL, where {partition} is in its addresses; 10000'),
  expiredCertsOnCRL: z
    .boolean()
    .default(false)
    .describe('revocations stay on the CRL after the certificate has ended, as code signing needs it'),
  freshestCRL: addresses.optional().describe('where the issuer publishes its delta CRL (RFC 5280 §4.2.1.15)'),
  authorityInfoAccess: z
    .strictObject({
      ocsp: addresses.default([]).describe("the issuer's OCSP responder"),
      caIssuers: addresses.default([]).describe("the issuer's own certificate"),
    })
    .optional()
    .describe('what the issuer offers (RFC 5280 §4.2.2.1)'),
  subjectInfoAccess: z
    .strictObject({
      caRepository: addresses.default([]).describe('where a CA publishes what it issued'),
      timeStamping: addresses.default([]).describe('where the subject stamps times'),
    })
    .optional()
    .describe('what the subject offers (RFC 5280 §4.2.2.2)'),
  tlsFeature: z
    .array(z.union([z.enum(tlsFeatureNames), z.number().int().min(0).max(65_535)]))
    .min(1)
    .max(16)
    .optional()
    .describe('TLS extensions that the server must offer, by name or number (RFC 7633)'),
  ocspNoCheck: z
    .boolean()
    .default(false)
    .describe('id-pkix-ocsp-nocheck, for OCSP delegates (RFC 6960 §4.2.2.2.1)'),
  extensions: z
    .array(furtherExtension)
    .max(64)
    .default([])
    .describe('further extensions by OID and DER, written as they stand'),
}

/** Extensions of which the standard itself says whether they are critical, and what it says. */
export const fixedCriticality: Readonly<Record<string, { readonly is: boolean; readonly clause: string }>> = {
  nameConstraints: { is: true, clause: 'RFC 5280 §4.2.1.10' },
  policyConstraints: { is: true, clause: 'RFC 5280 §4.2.1.11' },
  inhibitAnyPolicy: { is: true, clause: 'RFC 5280 §4.2.1.14' },
  subjectDirectoryAttributes: { is: false, clause: 'RFC 5280 §4.2.1.8' },
  freshestCRL: { is: false, clause: 'RFC 5280 §4.2.1.15' },
  authorityInfoAccess: { is: false, clause: 'RFC 5280 §4.2.2.1' },
  subjectInfoAccess: { is: false, clause: 'RFC 5280 §4.2.2.2' },
}

const choice = (standing: boolean, clause: string) => z.boolean().default(standing).describe(clause)
const settled = z.boolean().optional()

/** The criticality of each extension; where no one says otherwise, what RFC 5280 recommends. */
export const criticality = z
  .strictObject({
    basicConstraints: choice(true, 'RFC 5280 §4.2.1.9; in a CA always'),
    keyUsage: choice(true, 'RFC 5280 §4.2.1.3'),
    extKeyUsage: choice(false, 'RFC 5280 §4.2.1.12'),
    subjectAltName: choice(false, 'RFC 5280 §4.2.1.6; always where the subject is empty'),
    issuerAltName: choice(false, 'RFC 5280 §4.2.1.7'),
    certificatePolicies: choice(false, 'RFC 5280 §4.2.1.4'),
    policyMappings: choice(true, 'RFC 5280 §4.2.1.5'),
    cRLDistributionPoints: choice(false, 'RFC 5280 §4.2.1.13'),
    tlsFeature: choice(false, 'RFC 7633 §4'),
    ocspNoCheck: choice(false, 'RFC 6960 §4.2.2.2.1'),
    nameConstraints: settled.describe('always true (RFC 5280 §4.2.1.10)'),
    policyConstraints: settled.describe('always true (RFC 5280 §4.2.1.11)'),
    inhibitAnyPolicy: settled.describe('always true (RFC 5280 §4.2.1.14)'),
    subjectDirectoryAttributes: settled.describe('always false (RFC 5280 §4.2.1.8)'),
    freshestCRL: settled.describe('always false (RFC 5280 §4.2.1.15)'),
    authorityInfoAccess: settled.describe('always false (RFC 5280 §4.2.2.1)'),
    subjectInfoAccess: settled.describe('always false (RFC 5280 §4.2.2.2)'),
  })
  .prefault({})
