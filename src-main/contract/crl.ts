// Certificate revocation lists (RFC 5280 §5): issued with strictly rising numbers, read, listed, exported.

import { z } from 'zod'
import { extensionView } from './certificate.ts'
import { procedure } from './procedure.ts'
import {
  authorityReference,
  finding,
  foreignName,
  foreignSerialNumber,
  instant,
  outputFile,
  pemOrDer,
  reasonCode,
  sha256,
} from './values.ts'

export const crlSummary = z.object({
  sha256,
  issuer: z.string(),
  /** Decimal: a CRL number may have 20 octets (RFC 5280 §5.2.3). */
  crlNumber: z.string().regex(/^\d+$/),
  kind: z.enum(['full', 'delta']),
  /** Of a delta the number of the full CRL whose changes it says. */
  baseCrlNumber: z.string().nullable(),
  /** The part of a partitioned list; null for the whole. */
  partition: z.number().int().nullable(),
  thisUpdate: instant,
  nextUpdate: instant,
  entries: z.number().int(),
})
export type CrlSummary = z.infer<typeof crlSummary>

const crlEntry = z.object({
  serialNumber: foreignSerialNumber,
  revokedAt: instant,
  reason: z.union([reasonCode, z.literal('removeFromCRL')]).nullable(),
  invalidityDate: instant.nullable(),
  /** Whose certificate it is in an indirect CRL; null: the CRL's issuer's. */
  certificateIssuer: z.array(foreignName).nullable(),
})

/** After a change of key each key signs a CRL of its own, for those who know only that key. */
const generation = sha256
  .optional()
  .describe("the authority's certificate whose key signs; the newest, unless given")

const partition = z.number().int().min(1).max(2_147_483_647).optional()

export const crlProcedures = {
  'crl.issue': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Issue a CRL of an authority under the next number: full, a delta, or one part',
    input: z.strictObject({
      issuer: authorityReference,
      delta: z.boolean().default(false).describe('only what changed since the last full CRL'),
      partition: partition.describe('which part of the list'),
      distributionPoint: z
        .url()
        .max(2048)
        .optional()
        .describe(
          'the address of the part: it lists the certificates that name it; known where they were given parts',
        ),
      freshestCrl: z
        .array(z.url().max(2048))
        .max(16)
        .default([])
        .describe('where the delta CRL is found; {issuer} stands for the name of the authority'),
      expired: z
        .enum(['keep', 'drop'])
        .optional()
        .describe(
          'whether revocations of expired certificates stay in the list; as the profiles say, unless given',
        ),
      thisUpdate: instant.optional().describe('now, unless given'),
      nextUpdate: instant
        .optional()
        .describe('30 days later, of a delta 7, unless given; never beyond the issuer'),
      generation,
      format: z.enum(['pem', 'der']).default('pem'),
    }),
    output: z.object({ crl: crlSummary, files: z.array(outputFile), findings: z.array(finding) }),
    principal: { field: 'files', form: 'files' },
  }),
  'crl.inspect': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Read a CRL and show what it says',
    input: z.strictObject({
      crl: pemOrDer,
      /** The issuer's certificate, to verify the signature. */
      issuerCertificate: pemOrDer.optional(),
    }),
    output: z.object({
      issuer: foreignName,
      crlNumber: z.string().nullable(),
      thisUpdate: instant,
      nextUpdate: instant.nullable(),
      signatureAlgorithm: z.string(),
      /** Null when no issuer's certificate was given. */
      signatureValid: z.boolean().nullable(),
      entries: z.number().int(),
      /** The first thousand. */
      first: z.array(crlEntry),
      extensions: z.array(extensionView),
      text: z.string(),
    }),
    principal: { field: 'text', form: 'text' },
  }),
  'crl.list': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'List the CRLs that were issued, newest first',
    input: z.strictObject({
      issuer: authorityReference.optional(),
      limit: z.number().int().min(1).max(1000).default(100),
    }),
    output: z.object({ crls: z.array(crlSummary) }),
  }),
  'crl.export': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Export a CRL that was issued: the newest of an authority, or one by its number',
    input: z.strictObject({
      issuer: authorityReference,
      crlNumber: z
        .string()
        .regex(/^\d{1,48}$/)
        .optional(),
      delta: z.boolean().default(false).describe('the newest delta'),
      partition: partition.describe('the newest of this part'),
      generation,
      format: z.enum(['pem', 'der']).default('pem'),
    }),
    output: z.object({ crl: crlSummary, files: z.array(outputFile) }),
    principal: { field: 'files', form: 'files' },
  }),
} as const
