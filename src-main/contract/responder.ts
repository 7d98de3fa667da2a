// The live responder: OCSP, CRLs and issuers' certificates over HTTP from the keep itself, signed by delegates
// alone. What goes over the wire is no JSON and no procedure (service.ts).

import { z } from 'zod'
import { certificateSummary } from './certificate.ts'
import { procedure } from './procedure.ts'
import { authorityReference, instant } from './values.ts'

/** One key of an authority, and who answers for what it has signed. */
const answeredFor = z.object({
  /** The authority's short name. */
  issuer: z.string(),
  title: z.string(),
  /** The authority's certificate of that key. */
  certificate: certificateSummary,
  /** The OCSP signer in force; null where there is none, so that nothing is answered. */
  delegate: certificateSummary.nullable(),
})
export type AnsweredFor = z.infer<typeof answeredFor>

const issuers = z
  .array(authorityReference)
  .max(100)
  .default([])
  .describe('answer for these; for all that have an OCSP signer in force, unless given')

/** What an officer says who lets others than this machine ask. */
export const exposure = 'strangers may ask this machine'

export const responderProcedures = {
  'responder.plan': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Show what a responder would answer for, who would sign, and what it would serve',
    input: z.strictObject({ issuers }),
    output: z.object({
      answering: z.array(answeredFor),
      /** Paths of CRLs and certificates, as a status kit has them. */
      files: z.array(z.object({ path: z.string(), nextUpdate: instant.nullable() })),
    }),
  }),
  'responder.start': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary:
      'Answer OCSP requests and serve CRLs over HTTP until it is stopped, signed by OCSP signers alone',
    input: z.strictObject({
      listen: z
        .string()
        .max(300)
        .default('127.0.0.1:8080')
        .describe('address and port; port 0 takes one that is free'),
      expose: z
        .literal(exposure)
        .optional()
        .describe('to be said, in these words, for an address beyond this machine'),
      issuers,
      hours: z
        .number()
        .int()
        .min(1)
        .max(168)
        .default(12)
        .describe("how long an answer holds; never beyond its signer's certificate"),
    }),
    output: z.object({
      /** As `http://127.0.0.1:8080`. */
      address: z.string(),
      answering: z.array(answeredFor),
      files: z.array(z.string()),
    }),
    lasts: true,
  }),
} as const
