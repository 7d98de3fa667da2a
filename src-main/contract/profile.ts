// A certificate profile: what an issuer puts into a certificate, and what it may take over from a request.
// Written as YAML in resources/profiles; the field names are RFC 5280's.

import { z } from 'zod'
import { keyAlgorithm, keyAlgorithmList } from './key-algorithm.ts'
import { procedure } from './procedure.ts'
import { finding, hint, oid } from './values.ts'

export const keyUsageBits = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const
/** KeyUsage bits by name, in the order of their bits (RFC 5280 §4.2.1.3). */
export const keyUsageBit = z.enum(keyUsageBits)

export const generalNameKinds = [
  'otherName',
  'rfc822Name',
  'dNSName',
  'directoryName',
  'uniformResourceIdentifier',
  'iPAddress',
  'registeredID',
] as const
/** The choices of GeneralName that are read and written here (RFC 5280 §4.2.1.6). */
export const generalNameKind = z.enum(generalNameKinds)

/** A GeneralName as text: `{kind: dNSName, value: example.org}`; directoryName as RFC 4514 text. */
export const generalName = z.strictObject({ kind: generalNameKind, value: z.string().min(1).max(2048) })
export type GeneralNameText = z.infer<typeof generalName>

const subtrees = z.array(generalName).max(1024)

const certificatePolicy = z.strictObject({
  policyIdentifier: oid.describe('the policy, or 2.5.29.32.0 for anyPolicy'),
  cps: z.url().max(512).optional().describe('where the certification practice statement is read'),
  userNotice: z.string().max(200).optional().describe('explicitText shown to relying parties'),
})

/** What a profile does with the extensions that a request asks for; everything not named here is not granted. */
const requestRules = z
  .strictObject({
    subjectAltName: z
      .array(generalNameKind)
      .default([])
      .describe('kinds of name that may pass from the request to the certificate'),
    otherExtensions: z
      .enum(['drop', 'refuse'])
      .default('drop')
      .describe('what happens to a request that asks for anything else'),
  })
  .prefault({})

const profileFields = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
    .describe('the name by which --profile finds it'),
  title: z.string().min(1).max(120).describe('its name for people'),
  description: z.string().max(2000).default('').describe('when to use it, in a sentence or two'),
  certifies: z
    .enum(['root', 'subordinate', 'endEntity'])
    .describe('a self-signed CA, a CA under an issuer, or someone who is no CA'),
  keyAlgorithms: keyAlgorithmList.describe(
    'the kinds of subject key that are accepted, each by name or all of a family: rsa, rsa-pss, ec, eddsa, ml-dsa, slh-dsa',
  ),
  rsaSignature: z
    .enum(['pkcs1', 'pss'])
    .default('pkcs1')
    .describe('how an issuer with an RSA key signs; a key of the kind rsa-pss always signs with PSS'),
  subject: z
    .strictObject({
      required: z
        .array(z.string())
        .default([])
        .describe('attribute types that must be there, as CN or 2.5.4.3'),
      allowed: z
        .array(z.string())
        .optional()
        .describe('the only attribute types that may be there; absent: any'),
    })
    .prefault({}),
  subjectAltName: z
    .strictObject({
      required: z.boolean().default(false),
      emailFromSubject: z
        .boolean()
        .default(false)
        .describe('an emailAddress in the subject is repeated as an rfc822Name'),
      critical: z.boolean().default(false),
    })
    .prefault({}),
  validity: z.strictObject({
    days: z.number().int().min(1).max(36525).describe('from notBefore, never beyond the issuer'),
  }),
  basicConstraints: z.strictObject({
    cA: z.boolean(),
    pathLenConstraint: z.number().int().min(0).max(255).optional(),
    critical: z.boolean().default(true),
  }),
  keyUsage: z.array(keyUsageBit).min(1).describe('always critical'),
  extKeyUsage: z
    .strictObject({ purposes: z.array(z.string()).min(1), critical: z.boolean().default(false) })
    .optional()
    .describe('purposes by name (codeSigning) or OID'),
  certificatePolicies: z.array(certificatePolicy).optional(),
  nameConstraints: z
    .strictObject({ permittedSubtrees: subtrees.optional(), excludedSubtrees: subtrees.optional() })
    .optional()
    .describe('always critical; for CAs only'),
  cRLDistributionPoints: z.array(z.url()).optional().describe('where the issuer publishes its CRL'),
  authorityInfoAccess: z
    .strictObject({ ocsp: z.array(z.url()).default([]), caIssuers: z.array(z.url()).default([]) })
    .optional(),
  ocspNoCheck: z
    .boolean()
    .default(false)
    .describe('id-pkix-ocsp-nocheck, for OCSP delegates (RFC 6960 §4.2.2.2.1)'),
  request: requestRules,
})
/** A field and why it contradicts another one. */
type Contradiction = readonly [path: readonly (string | number)[], message: string]

/** What each field may say by itself, but not together with the others (RFC 5280 §4.2.1.3, §4.2.1.9, §4.2.1.10). */
function contradictions(value: z.infer<typeof profileFields>): Contradiction[] {
  const { basicConstraints, keyUsage, certifies } = value
  const isAuthority = certifies !== 'endEntity'
  const found: (Contradiction | false)[] = [
    basicConstraints.cA !== isAuthority && [
      ['basicConstraints', 'cA'],
      `certifies is ${certifies}, so cA must be ${isAuthority}`,
    ],
    !basicConstraints.cA &&
      basicConstraints.pathLenConstraint !== undefined && [
        ['basicConstraints', 'pathLenConstraint'],
        'only a CA has a pathLenConstraint',
      ],
    basicConstraints.cA !== keyUsage.includes('keyCertSign') && [
      ['keyUsage'],
      basicConstraints.cA ? 'a CA needs keyCertSign' : 'keyCertSign is for CAs only',
    ],
    !basicConstraints.cA &&
      value.nameConstraints !== undefined && [['nameConstraints'], 'nameConstraints are for CAs only'],
    value.ocspNoCheck &&
      !value.extKeyUsage?.purposes.includes('OCSPSigning') && [
        ['ocspNoCheck'],
        'ocspNoCheck is for the purpose OCSPSigning only',
      ],
    new Set(keyUsage).size !== keyUsage.length && [['keyUsage'], 'a bit is named twice'],
  ]
  return found.filter((each) => each !== false)
}

export const profile = profileFields.superRefine((value, context) => {
  for (const [path, message] of contradictions(value)) {
    context.addIssue({ code: 'custom', path: [...path], message })
  }
})
/** A profile as validated: every default filled in. */
export type Profile = z.infer<typeof profile>

const profileSummary = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  certifies: z.enum(['root', 'subordinate', 'endEntity']),
  keyAlgorithms: z.array(keyAlgorithm),
  days: z.number().int(),
  builtIn: z.boolean(),
})
export type ProfileSummary = z.infer<typeof profileSummary>

/** A finding with its place in the YAML text; lines and columns count from 1. */
const placedFinding = finding.extend({
  line: z.number().int().nullable(),
  column: z.number().int().nullable(),
})

export const profileProcedures = {
  'profile.list': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'List the certificate profiles',
    input: z.strictObject({}),
    output: z.object({ profiles: z.array(profileSummary) }),
  }),
  'profile.show': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Show a profile as YAML',
    input: z.strictObject({ profile: z.string().max(64) }),
    output: z.object({ summary: profileSummary, yaml: z.string() }),
    principal: { field: 'yaml', form: 'text' },
  }),
  'profile.check': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Check a profile and name line and column of each fault',
    input: z.strictObject({ yaml: hint(z.string().max(1024 * 1024), { file: 'text' }) }),
    output: z.object({ valid: z.boolean(), name: z.string().nullable(), findings: z.array(placedFinding) }),
  }),
  'profile.save': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Save a profile of your own into the keep; a built-in name is refused',
    input: z.strictObject({ yaml: hint(z.string().max(1024 * 1024), { file: 'text' }) }),
    output: z.object({ summary: profileSummary }),
  }),
} as const
