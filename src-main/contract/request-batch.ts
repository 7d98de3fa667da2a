// Acts on several requests of the inbox at once: looked through together, then approved or rejected. Each is an act of
// its own in the journal, as if it had been decided alone, and each has its result.

import { z } from 'zod'
import { certificateSummary, difference } from './certificate.ts'
import { batchOutcome } from './certificate-batch.ts'
import { errorReply } from './error-reply.ts'
import { procedure } from './procedure.ts'
import { requestSummary } from './request.ts'
import { authorityReference, distinguishedName, finding, instant, outputFile } from './values.ts'

/** More than a person looks through, and as much as is kept prepared at a time. */
export const mostRequests = 1000

const requestIds = z.array(z.string().max(64)).max(mostRequests).describe('the id of each')
const chosen = {
  requestIds: requestIds.default([]),
  all: z.boolean().default(false).describe(`or the first ${mostRequests} that wait`),
}
const terms = {
  issuer: authorityReference,
  profile: z.string().max(64),
  days: z.number().int().min(1).max(36525).optional().describe("the profile's days, unless given"),
}

/** One request, and what would be issued for it. */
const reviewed = z.object({
  request: requestSummary,
  /** Null where there is nothing to issue: `error` says why. */
  grant: z
    .object({
      subject: distinguishedName,
      notBefore: instant,
      notAfter: instant,
      differences: z.array(difference),
    })
    .nullable(),
  /** Of lints, and doubts that only a person can settle: `request.key-certified` and the like. */
  findings: z.array(finding),
  /** `doubtful` may be issued, by who knows why. */
  verdict: z.enum(['ready', 'doubtful', 'refused']),
  error: errorReply.nullable(),
})
export type ReviewedRequest = z.infer<typeof reviewed>

const requestOutcome = batchOutcome.extend({ requestId: z.string() })

export const requestBatchProcedures = {
  'request.review-batch': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Show of several requests what would be issued, and what speaks against it; sign nothing',
    input: z.strictObject({ ...chosen, ...terms }),
    output: z.object({
      /** By this name `request.approve-batch` issues what is shown here, as it is shown. */
      review: z.string(),
      requests: z.array(reviewed),
    }),
  }),
  'request.approve-batch': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Issue for several requests of the inbox, each by an act of its own; one that cannot be is left',
    input: z.strictObject({
      ...chosen,
      review: z.string().max(64).optional().describe('as they were prepared by review-batch'),
      issuer: terms.issuer.optional().describe('or prepared now: by this authority'),
      profile: terms.profile.optional(),
      days: terms.days,
      doubtful: z.boolean().default(false).describe('those, too, that a person should look at first'),
      chain: z.boolean().default(false).describe('each file with the certificates above it, leaf first'),
    }),
    output: z.object({
      issued: z.number().int(),
      refused: z.number().int(),
      results: z.array(requestOutcome.extend({ certificate: certificateSummary.nullable() })),
      files: z.array(outputFile),
    }),
    principal: { field: 'files', form: 'files' },
  }),
  'request.reject-batch': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Reject several pending requests for one reason, each by an act of its own',
    input: z.strictObject({ requestIds: requestIds.min(1), reason: z.string().min(1).max(1000) }),
    output: z.object({ rejected: z.number().int(), results: z.array(requestOutcome) }),
  }),
} as const
