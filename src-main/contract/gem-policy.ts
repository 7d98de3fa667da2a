// A policy for signed gems, written in YAML: which checks are made, whom it trusts, who may sign which gems, at what
// instant. RubyGems' own five are no files: they are what its program decides (gem.ts).

import { z } from 'zod'
import { keyAlgorithms } from './key-algorithm-name.ts'
import { procedure } from './procedure.ts'
import { finding, hint, instant, trustListName } from './values.ts'

const check = z.boolean().default(true)

const checks = z
  .strictObject({
    archive: check.describe(
      'the archive holds what a gem has, once, and nothing that a reader could take in two ways',
    ),
    contents: check.describe('no file in data.tar.gz is a link, leads out of its folder, or is there twice'),
    checksums: check.describe(
      'checksums.yaml.gz is there, has SHA-256 and SHA-512 of both others, and they fit',
    ),
    signed: check.describe('an unsigned gem is refused'),
    signatures: check.describe('each member is signed by the key of the last certificate of the chain'),
    path: check.describe(
      'a certification path leads to an anchor by RFC 5280: dates, CA flag, path length, key usage, name constraints',
    ),
    chainIsPath: check.describe('the chain in the gem is that path, root first, and nothing beside it'),
  })
  .prefault({})
  .describe('which checks are made; each is, unless it is false')

const anchors = z
  .strictObject({
    trustDirectory: z.boolean().default(true).describe("the roots in gem's trust directory"),
    trustList: trustListName
      .optional()
      .describe('a trust list of the keep, each of its anchors within its scope'),
    certificates: z
      .array(z.string().max(65_536))
      .max(1000)
      .default([])
      .describe('certificates in PEM, roots or others, each an anchor by itself'),
  })
  .prefault({})
  .describe('who is trusted')

/** A name, in which `*` stands for any letters. */
const pattern = z.string().min(1).max(512)

const names = z
  .array(
    z.strictObject({
      gems: z.array(pattern).min(1).max(1000).describe('names of gems, as rails or active*'),
      signers: z
        .array(pattern)
        .min(1)
        .max(1000)
        .describe(
          "who may sign them: the signer's subject (CN=drbrain), or an e-mail address of its certificate",
        ),
    }),
  )
  .max(1000)
  .default([])
  .describe('who may sign which gems; a gem that no line names may be signed by anyone trusted')

const keyNames = [...keyAlgorithms, 'rsa', 'rsa-pss', 'ec', 'eddsa', 'ml-dsa', 'slh-dsa', 'dsa'] as const

const algorithms = z
  .strictObject({
    keys: z
      .array(z.enum(keyNames))
      .min(1)
      .optional()
      .describe(
        'kinds of keys, or families, that may be on the path: [rsa, ec-p256]; absent: any that is strong',
      ),
    minimumRsaBits: z
      .number()
      .int()
      .min(1024)
      .max(16_384)
      .default(2048)
      .describe('of the modulus of each RSA key'),
    digests: z
      .array(z.enum(['sha256', 'sha384', 'sha512']))
      .min(1)
      .default(['sha256', 'sha384', 'sha512'])
      .describe("digests with which the path's certificates may be signed"),
  })
  .prefault({})
  .describe('which algorithms may be used')

export const gemPolicy = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
    .describe('the name by which --policy finds it'),
  title: z.string().min(1).max(120).describe('its name for people'),
  description: z.string().max(2000).default('').describe('when to use it, in a sentence or two'),
  checks,
  anchors,
  names,
  at: instant.optional().describe('the instant in which the gem is judged; now, unless given'),
  revocation: z
    .enum(['require', 'prefer', 'ignore'])
    .default('prefer')
    .describe('require: without a CRL or OCSP response for each certificate the gem is refused'),
  algorithms,
})
/** A policy as validated: every default filled in. */
export type GemPolicy = z.infer<typeof gemPolicy>

const policySummary = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  revocation: z.string(),
  builtIn: z.boolean(),
})
export type GemPolicySummary = z.infer<typeof policySummary>

const yaml = hint(z.string().max(1024 * 1024), { file: 'text' })

export const gemPolicyProcedures = {
  'gem.policy-list': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'List the policies for gems, those built in and those of this keep',
    input: z.strictObject({}),
    output: z.object({ policies: z.array(policySummary) }),
  }),
  'gem.policy': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Show a policy for gems as YAML',
    input: z.strictObject({ policy: z.string().max(64) }),
    output: z.object({ summary: policySummary, yaml: z.string() }),
    principal: { field: 'yaml', form: 'text' },
  }),
  'gem.policy-schema': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Show what a policy for gems may say, every field described, as JSON Schema',
    input: z.strictObject({}),
    output: z.object({ schema: z.string() }),
    principal: { field: 'schema', form: 'text' },
  }),
  'gem.policy-check': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Check a policy for gems and name line and column of each fault',
    input: z.strictObject({ yaml }),
    output: z.object({
      valid: z.boolean(),
      name: z.string().nullable(),
      findings: z.array(
        finding.extend({ line: z.number().int().nullable(), column: z.number().int().nullable() }),
      ),
    }),
  }),
  'gem.policy-save': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Save a policy for gems of your own into the keep; a built-in name is refused',
    input: z.strictObject({ yaml }),
    output: z.object({ summary: policySummary }),
  }),
  'gem.policy-remove': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Remove a policy for gems of your own from the keep; the journal keeps what it said',
    input: z.strictObject({ policy: z.string().max(64) }),
    output: z.object({ removed: z.string() }),
  }),
} as const
