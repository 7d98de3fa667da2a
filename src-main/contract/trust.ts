// Trust: the tree that the window draws, and certification paths with the reasons (RFC 5280 §6).

import { z } from 'zod'
import { certificateState } from './certificate.ts'
import { procedure } from './procedure.ts'
import { base64, finding, hint, instant, maximumInputLength, oid, pemOrDer, sha256 } from './values.ts'

/** A node of the tree: an authority with all its generations, or an end entity. */
export const treeNode = z.object({
  /** The authority's id, or the SHA-256 of the end entity's certificate. */
  id: z.string(),
  parent: z.string().nullable(),
  certifies: z.enum(['root', 'subordinate', 'endEntity']),
  title: z.string(),
  subject: z.string(),
  state: certificateState,
  key: z.enum(['here', 'elsewhere']),
  notAfter: instant,
  certificate: sha256,
  /** Ids of the authorities that cross-certified it, beside its parent. */
  crossCertifiedBy: z.array(z.string()),
  /** The authority's name in the keep, for commands; null for an end entity. */
  name: z.string().nullable(),
})
export type TreeNode = z.infer<typeof treeNode>

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

/** A finding about a path, with the values that were compared, by their names in the standards. */
export const pathFinding = finding.extend({ compared: z.record(z.string(), z.string()).optional() })
export type PathFinding = z.infer<typeof pathFinding>

export const pathAnswer = z.object({
  valid: z.boolean(),
  /** SHA-256 of each certificate, leaf first. */
  path: z.array(sha256),
  findings: z.array(pathFinding),
  /** The user-constrained-policy-set (RFC 5280 §6.1.6). */
  policies: z.array(oid),
})
export type PathAnswer = z.infer<typeof pathAnswer>

export const trustProcedures = {
  'trust.tree': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Show the tree of trust from the roots to the developers',
    input: z.strictObject({}),
    output: z.object({ nodes: z.array(treeNode) }),
  }),
  'trust.validate': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Build and validate a certification path, and say why it is or is not valid',
    input: pathQuestion,
    output: pathAnswer,
  }),
} as const
