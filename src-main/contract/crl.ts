// Certificate revocation lists (RFC 5280 §5): issued with strictly rising numbers, read, listed, exported.

import { z } from 'zod'
import { extensionView } from './certificate.ts'
import { procedure } from './procedure.ts'
import {
  authorityReference,
  distinguishedName,
  finding,
  instant,
  outputFile,
  pemOrDer,
  reasonCode,
  serialNumber,
  sha256,
} from './values.ts'

export const crlSummary = z.object({
  sha256,
  issuer: z.string(),
  /** Decimal: a CRL number may have 20 octets (RFC 5280 §5.2.3). */
  crlNumber: z.string().regex(/^\d+$/),
  thisUpdate: instant,
  nextUpdate: instant,
  entries: z.number().int(),
})
export type CrlSummary = z.infer<typeof crlSummary>

const crlEntry = z.object({
  serialNumber,
  revokedAt: instant,
  reason: z.union([reasonCode, z.literal('removeFromCRL')]).nullable(),
  invalidityDate: instant.nullable(),
})

/** After a change of key each key signs a CRL of its own, for those who know only that key. */
const generation = sha256
  .optional()
  .describe("the authority's certificate whose key signs; the newest, unless given")

export const crlProcedures = {
  'crl.issue': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Issue the full CRL of an authority under the next number',
    input: z.strictObject({
      issuer: authorityReference,
      thisUpdate: instant.optional().describe('now, unless given'),
      nextUpdate: instant.optional().describe('30 days later, unless given; never beyond the issuer'),
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
      issuer: distinguishedName,
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
      generation,
      format: z.enum(['pem', 'der']).default('pem'),
    }),
    output: z.object({ crl: crlSummary, files: z.array(outputFile) }),
    principal: { field: 'files', form: 'files' },
  }),
} as const
