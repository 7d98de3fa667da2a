// Trust: certification paths with the reasons (RFC 5280 §6); the tree is apart.

import { z } from 'zod'
import { procedure } from './procedure.ts'
import { trustTreeProcedures } from './trust-tree.ts'
import { base64, finding, hint, instant, maximumInputLength, oid, pemOrDer, sha256 } from './values.ts'

export const purposes = [
  'any',
  'serverAuth',
  'clientAuth',
  'codeSigning',
  'emailProtection',
  'timeStamping',
  'OCSPSigning',
  'gem',
] as const

const certificates = hint(z.array(pemOrDer).max(100_000), { file: 'pem-or-der' })

export const pathQuestion = z.strictObject({
  anchors: certificates.describe('certificates that are trusted'),
  untrusted: certificates.default([]).describe('certificates that may be on the path'),
  leaf: pemOrDer.describe('the certificate in question'),
  crls: certificates.default([]).describe('CRLs to look into'),
  ocsp: hint(z.array(base64.max(maximumInputLength)), { file: 'bytes' })
    .default([])
    .describe('OCSP responses to look into'),
  at: instant.nullable().default(null).describe('the instant in question; now, unless given'),
  purpose: z.enum(purposes).default('any').describe('what the certificate is to be used for'),
  names: z
    .array(
      z.union([
        z.strictObject({ dns: z.string().max(512) }),
        z.strictObject({ ip: z.string().max(64) }),
        z.strictObject({ email: z.string().max(512) }),
      ]),
    )
    .default([]),
  policies: z.array(oid).default([]).describe('the policies that are acceptable; any, unless given'),
  requireExplicitPolicy: z.boolean().default(false),
  inhibitAnyPolicy: z.boolean().default(false),
  inhibitPolicyMapping: z.boolean().default(false),
  maxDepth: z.number().int().min(0).max(64).nullable().default(null),
  revocation: z
    .enum(['require', 'prefer', 'ignore'])
    .default('prefer')
    .describe('prefer: a status that is at hand counts, a missing one does not'),
  rules: z.enum(['rfc5280', 'webpki']).default('rfc5280').describe('webpki adds those of the web'),
})
export type PathQuestion = z.infer<typeof pathQuestion>

export const pathAnswer = z.object({
  valid: z.boolean(),
  /** SHA-256 of each certificate, leaf first. */
  path: z.array(sha256),
  findings: z.array(finding),
  /** The user-constrained-policy-set (RFC 5280 §6.1.6). */
  policies: z.array(oid),
})
export type PathAnswer = z.infer<typeof pathAnswer>

export const trustProcedures = {
  ...trustTreeProcedures,
  'trust.validate': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Build and validate a certification path, and say why it is or is not valid',
    input: pathQuestion,
    output: pathAnswer,
  }),
} as const
