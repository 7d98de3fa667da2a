// Certification paths: the question (the inputs of RFC 5280 §6.1.1, and beyond them purpose, names and revocation),
// the short answer that programs take, and the explanation that people read.

import { z } from 'zod'
import { maximumInputLength } from './input-length.ts'
import {
  base64,
  finding,
  foreignName,
  foreignSerialNumber,
  hint,
  instant,
  namedFile,
  oid,
  pemOrDer,
  sha256,
  trustListName,
} from './values.ts'

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

export const revocationModes = ['require', 'prefer', 'ignore'] as const

const certificates = hint(z.array(pemOrDer).max(100_000), { file: 'pem-or-der' })

export const pathQuestion = z.strictObject({
  anchors: certificates.optional().describe('certificates that are trusted'),
  fromKeep: z
    .boolean()
    .default(false)
    .describe('trust the roots of the keep, and take its other CAs and its CRLs for the path'),
  trustList: trustListName
    .optional()
    .describe('trust the anchors of this list of the keep, each within its scope'),
  untrusted: certificates.default([]).describe('certificates that may be on the path'),
  leaf: pemOrDer.describe(
    'the certificate in question, or its chain in any order, with CRLs and OCSP responses perhaps',
  ),
  caIssuers: hint(z.array(namedFile), { files: 'pem-or-der' })
    .default([])
    .describe('files named as at the end of the addresses in authorityInfoAccess, in place of a network'),
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
    .enum(revocationModes)
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
  /** The most telling first. */
  findings: z.array(pathFinding),
  /** The user-constrained-policy-set (RFC 5280 §6.1.6). */
  policies: z.array(oid),
})
export type PathAnswer = z.infer<typeof pathAnswer>

/** Where a certificate of a path came from: it was given, in a trust list, named by authorityInfoAccess, or lay in the keep. */
export const certificateSources = ['anchors', 'trustList', 'given', 'caIssuers', 'keep'] as const

export const pathCertificate = z.object({
  sha256,
  /** What a list calls it. */
  title: z.string(),
  subject: foreignName,
  issuer: foreignName,
  serialNumber: foreignSerialNumber,
  notBefore: instant,
  notAfter: instant,
  keyAlgorithm: z.string(),
  role: z.enum(['leaf', 'authority', 'anchor']),
  source: z.enum(certificateSources),
})
export type PathCertificate = z.infer<typeof pathCertificate>

/** A path that was tried. `certificate` of a finding is an index into `certificates`; null is the path as a whole. */
export const explainedPath = z.object({
  valid: z.boolean(),
  /** Leaf first; the last one is an anchor only by its role. */
  certificates: z.array(pathCertificate),
  /** The most telling first. */
  findings: z.array(pathFinding),
  policies: z.array(oid),
})
export type ExplainedPath = z.infer<typeof explainedPath>

export const pathExplanation = z.object({
  valid: z.boolean(),
  /** The instant that was asked about. */
  at: instant,
  /** The valid path, or the one that came furthest; then, where all were asked for, the others. */
  paths: z.array(explainedPath).min(1),
  /** How many paths were tried. */
  tried: z.number().int(),
  /** All of it in words. */
  text: z.string(),
})
export type PathExplanation = z.infer<typeof pathExplanation>
