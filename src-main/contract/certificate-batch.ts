// Acts on several certificates of the keep at once: each is an act of its own in the journal, and each has its result.

import { z } from 'zod'
import { certificateSummary } from './certificate.ts'
import { procedure } from './procedure.ts'
import { instant, outputFile, reasonCode, sha256 } from './values.ts'

const certificates = z.array(sha256).min(1).max(10_000).describe('the fingerprint of each')

/** What became of one. */
export const batchOutcome = z.object({
  sha256,
  title: z.string(),
  ok: z.boolean(),
  /** Why not; null also for one that was left as it was because of others. */
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
})
export type BatchOutcome = z.infer<typeof batchOutcome>

export const certificateBatchProcedures = {
  'certificate.renew-batch': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Issue several certificates anew for their keys; one that cannot be does not stop the others',
    input: z.strictObject({
      certificates,
      days: z.number().int().min(1).max(36525).optional().describe("the profile's days, unless given"),
    }),
    output: z.object({
      renewed: z.number().int(),
      results: z.array(batchOutcome.extend({ certificate: certificateSummary.nullable() })),
    }),
  }),
  'certificate.export-batch': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Export several certificates, each in a file or all in one, alone or with those above them',
    input: z.strictObject({
      certificates,
      format: z.enum(['pem', 'der', 'pkcs7']).default('pem').describe('PKCS#7 is always one file'),
      chain: z.boolean().default(false).describe('with the certificates above it, leaf first'),
      bundle: z.boolean().default(false).describe('all in one file, every certificate once'),
    }),
    output: z.object({ files: z.array(outputFile) }),
    principal: { field: 'files', form: 'files' },
  }),
  'revocation.revoke-batch': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Revoke several certificates for one reason; none where one may not be, unless told otherwise',
    input: z.strictObject({
      certificates,
      reason: reasonCode,
      revokedAt: instant.optional().describe('now, unless given; not in the future'),
      invalidityDate: instant.optional().describe('since when the keys are not to be trusted'),
      partly: z.boolean().default(false).describe('those that may be, where not all may be'),
    }),
    output: z.object({ revoked: z.number().int(), results: z.array(batchOutcome) }),
  }),
} as const
