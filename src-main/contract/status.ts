// Status as it is published: everything that relying parties ask a web server for, in one folder.

import { z } from 'zod'
import { crlSummary } from './crl.ts'
import { procedure } from './procedure.ts'
import { authorityReference, finding, instant, outputFile } from './values.ts'

export const statusProcedures = {
  'status.kit': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Make CRLs and OCSP answers into a folder that any static web server can publish',
    input: z.strictObject({
      issuers: z.array(authorityReference).min(1).max(100),
      base: z
        .enum(['new', 'last'])
        .default('new')
        .describe(
          'whether full CRLs are issued anew, or the last that still hold are kept beside new deltas',
        ),
      freshestCrl: z.array(z.url().max(2048)).max(16).default([]).describe('where the delta CRL is found'),
      hash: z
        .array(z.enum(['sha1', 'sha256']))
        .min(1)
        .max(2)
        .default(['sha1'])
        .describe('how clients name the issuer in OCSP: RFC 5019 has SHA-1, and most ask so'),
      directory: z
        .string()
        .regex(/^\/[A-Za-z0-9._/-]{0,200}$/)
        .default('/srv/rootkeep')
        .describe('where the folder will lie on the web server'),
      address: z
        .string()
        .regex(/^[A-Za-z0-9.:_[\]-]{1,200}$/)
        .default('80')
        .describe('where the web server listens: a port, or an address and a port'),
    }),
    output: z.object({
      crls: z.array(crlSummary),
      responses: z.number().int(),
      /** When the first of all this is due again. */
      nextUpdate: instant,
      findings: z.array(finding),
      files: z.array(outputFile),
    }),
    principal: { field: 'files', form: 'folder' },
  }),
} as const
