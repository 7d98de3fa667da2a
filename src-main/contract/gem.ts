// Signed gems: looked into, judged as RubyGems decides and as a careful verifier would, and signed with keys of the
// vault. A command names files on disk, which are read where they lie; a window hands over what was dropped.

import { z } from 'zod'
import { certificateSummary } from './certificate.ts'
import { maximumInputLength } from './input-length.ts'
import { keyAlgorithm } from './key-algorithm.ts'
import { procedure } from './procedure.ts'
import { base64, finding, foreignName, hint, instant, outputFile, pemOrDer, sha256 } from './values.ts'

export const rubygemsPolicyNames = [
  'NoSecurity',
  'AlmostNoSecurity',
  'LowSecurity',
  'MediumSecurity',
  'HighSecurity',
] as const
export type RubygemsPolicyName = (typeof rubygemsPolicyNames)[number]

const path = hint(z.string().min(1).max(4096), { path: 'read' })
/** A gem that was dropped into a window, or comes through a pipe: its octets in base64, and a name for it. */
const octets = hint(z.string().max(maximumInputLength * 2), { file: 'bytes' })
  .optional()
  .describe('or its octets')
const name = z.string().min(1).max(1024).default('gem').describe('what the octets are called')
const oneGem = { file: path.optional().describe('the .gem file'), octets, name }

const certificates = hint(z.array(pemOrDer).max(10_000), { file: 'pem-or-der' })
/** What a gem is judged with, besides itself. */
const circumstances = {
  policy: z
    .string()
    .min(1)
    .max(4096)
    .default('strict')
    .describe(`${rubygemsPolicyNames.join(', ')}; a policy by name; or a YAML file`),
  policyYaml: z.string().max(65_536).optional().describe('the policy itself, in place of its name'),
  trustDirectory: hint(z.string().max(4096), { path: 'read' })
    .optional()
    .describe("gem's own (~/.gem/trust), unless given"),
  anchors: certificates.default([]).describe('further certificates that are trusted, for all but gem itself'),
  crls: certificates.default([]).describe('CRLs to look into'),
  ocsp: hint(z.array(base64.max(maximumInputLength)), { file: 'bytes' })
    .default([])
    .describe('OCSP responses to look into'),
  at: instant.optional().describe('the instant in question; now, unless given'),
  ownRecords: z
    .boolean()
    .default(false)
    .describe('also ask the records of this keep, and the CRLs that it has issued, who is revoked'),
}

export const gemDecision = z.object({
  policy: z.enum(rubygemsPolicyNames),
  accepted: z.boolean(),
  /** Why it is refused; null when it is not. */
  reason: z.string().nullable(),
  /** What gem warns of and goes on. */
  warnings: z.array(z.string()),
})
export type GemDecision = z.infer<typeof gemDecision>

export const gemJudgement = z.object({
  /** The policy's name. */
  policy: z.string(),
  accepted: z.boolean(),
  findings: z.array(finding),
})
export type GemJudgement = z.infer<typeof gemJudgement>

const gemCertificate = z.object({
  sha256,
  subject: foreignName,
  issuer: foreignName,
  notBefore: instant,
  notAfter: instant,
  keyAlgorithm: z.string(),
  pem: z.string(),
  /** Whether it was in the gem; an anchor may come from elsewhere. */
  inGem: z.boolean(),
})
export type GemCertificate = z.infer<typeof gemCertificate>

const gemVerdict = z.object({
  file: z.string(),
  /** Name and version, as the gem says itself; null where it can't be read. */
  name: z.string().nullable(),
  accepted: z.boolean(),
  /** The subject of the certificate that signed; null of an unsigned gem. */
  signer: foreignName.nullable(),
  rubygems: gemDecision,
  strict: gemJudgement,
  /** What the one accepts and the other refuses, in a sentence; null where they agree. */
  difference: z.string().nullable(),
})
export type GemVerdict = z.infer<typeof gemVerdict>

const gemMember = z.object({
  name: z.string(),
  size: z.number().int(),
  sha256: sha256.nullable(),
  /** Null of a member that is a signature itself. */
  signature: z.enum(['valid', 'wrong', 'missing']).nullable(),
  checksum: z.enum(['right', 'wrong', 'missing']).nullable(),
})

export const gemReport = z.object({
  file: z.string(),
  octets: z.number().int(),
  sha256,
  metadata: z
    .object({
      name: z.string(),
      version: z.string(),
      platform: z.string(),
      summary: z.string(),
      description: z.string(),
      authors: z.array(z.string()),
      email: z.array(z.string()),
      homepage: z.string(),
      licenses: z.array(z.string()),
      date: z.string(),
      rubygemsVersion: z.string(),
      requiredRubyVersion: z.string(),
      dependencies: z.array(z.object({ name: z.string(), requirement: z.string(), kind: z.string() })),
      extensions: z.array(z.string()),
      executables: z.array(z.string()),
    })
    .nullable(),
  members: z.array(gemMember),
  files: z.array(
    z.object({
      path: z.string(),
      size: z.number().int(),
      kind: z.enum(['file', 'folder', 'link', 'other']),
    }),
  ),
  /** The files above are the first of so many. */
  fileCount: z.number().int(),
  signer: foreignName.nullable(),
  /** As the gem has them, root first. */
  chain: z.array(gemCertificate),
  /** The certification path that was found, signer first; empty where there is none. */
  path: z.array(gemCertificate),
  decisions: z.array(gemDecision),
  judgement: gemJudgement,
  strict: gemJudgement,
  difference: z.string().nullable(),
})
export type GemReport = z.infer<typeof gemReport>

const signing = {
  certificate: pemOrDer
    .optional()
    .describe('the certificate of the key that signs, which the vault must hold'),
  sha256: sha256.optional().describe('or its fingerprint, where this keep has issued it'),
  chain: certificates
    .default([])
    .describe('certificates above it, in any order; those of this keep are found'),
}

export const gemProcedures = {
  'gem.inspect': procedure({
    effect: 'read',
    needs: 'nothing',
    summary:
      'Look into a gem without installing it: what it says, its files, its signer, what policies decide',
    input: z.strictObject({ ...oneGem, ...circumstances }),
    output: gemReport,
  }),
  'gem.verify': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Verify gems under a policy, as gem decides and as the strict policy does',
    input: z.strictObject({
      files: hint(z.array(path).max(100_000), { path: 'read' })
        .default([])
        .describe('.gem files, or folders of them'),
      octets,
      name,
      ...circumstances,
    }),
    output: z.object({
      /** Whether each of them is accepted under the policy that was asked for. */
      valid: z.boolean(),
      policy: z.string(),
      accepted: z.number().int(),
      refused: z.number().int(),
      gems: z.array(gemVerdict),
      findings: z.array(finding),
    }),
  }),
  'gem.sign': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary:
      'Sign a gem with a key of the vault, into a new file; a gem that was signed before is signed anew',
    input: z.strictObject({ ...oneGem, ...signing }),
    output: z.object({
      name: z.string(),
      signer: foreignName,
      sha256,
      /** The strict judgement of the signed gem, with the root of its chain as the anchor. */
      strict: gemJudgement,
      files: z.array(outputFile),
    }),
    principal: { field: 'files', form: 'files' },
  }),
  'gem.build-certificate': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: "Make a key and a self-signed certificate for a developer's address, as gem cert --build does",
    input: z.strictObject({
      email: z.string().max(320).describe('drbrain@segment7.net becomes CN=drbrain, DC=segment7, DC=net'),
      algorithm: keyAlgorithm.default('ec-p256').describe('of RSA or EC: gem reads no others'),
      days: z.number().int().min(1).max(3650).default(365),
    }),
    output: z.object({ certificate: certificateSummary, pem: z.string() }),
    principal: { field: 'pem', form: 'text' },
  }),
  'gem.trust-list': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: "List the certificates in gem's trust directory",
    input: z.strictObject({ trustDirectory: circumstances.trustDirectory }),
    output: z.object({
      directory: z.string(),
      certificates: z.array(
        gemCertificate.omit({ inGem: true }).extend({
          fileName: z.string(),
          /** Whether gem finds it: under another name, or below another issuer, it is there in vain. */
          isFound: z.boolean(),
          isRoot: z.boolean(),
        }),
      ),
      passedOver: z.array(z.object({ fileName: z.string(), reason: z.string() })),
    }),
  }),
  'gem.trust-add': procedure({
    effect: 'write',
    needs: 'nothing',
    summary: "Put a root into gem's trust directory, as gem cert --add does",
    input: z.strictObject({ certificate: pemOrDer, trustDirectory: circumstances.trustDirectory }),
    output: z.object({
      directory: z.string(),
      fileName: z.string(),
      subject: foreignName,
      /** The SHA-256 of another certificate of this name that was there before; gem keeps one of a name. */
      replaced: sha256.nullable(),
    }),
  }),
  'gem.trust-remove': procedure({
    effect: 'write',
    needs: 'nothing',
    summary: "Take a certificate out of gem's trust directory, as gem cert --remove should",
    input: z.strictObject({
      sha256: sha256.optional().describe('its fingerprint'),
      certificate: pemOrDer.optional().describe('or the certificate itself'),
      trustDirectory: circumstances.trustDirectory,
    }),
    output: z.object({ directory: z.string(), removed: z.array(z.string()) }),
  }),
} as const
