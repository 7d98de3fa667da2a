// The journal: every act in the order it was done, each row holding the hash of the one before.

import { z } from 'zod'
import { direction, exportedList, listExport } from './list.ts'
import { procedure } from './procedure.ts'
import { authorityReference, finding, instant, outputFile, sha256 } from './values.ts'

export const journalEntry = z.object({
  sequence: z.number().int(),
  at: instant,
  verb: z.string(),
  /** What was acted on, in a line for people. */
  summary: z.string(),
  details: z.record(z.string(), z.unknown()),
  hash: sha256,
})
export type JournalEntry = z.infer<typeof journalEntry>

/** The last entry, and the forms in which people keep it outside of the keep. */
export const journalHead = z.object({
  sequence: z.number().int(),
  hash: sha256,
  /** Its number and eight words. */
  phrase: z.string(),
  /** What a QR code of it says. */
  code: z.string(),
})
export type JournalHead = z.infer<typeof journalHead>

/** A head that someone kept: the phrase as it was written down, or what the QR code says. */
export const knownHead = z.string().min(1).max(400)

export const journalProcedures = {
  'journal.list': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'List the journal, newest first unless ordered otherwise',
    input: z.strictObject({
      direction: direction.default('descending').describe('descending: the newest first'),
      before: z.number().int().min(0).optional().describe('the next of the page before, descending'),
      after: z.number().int().min(0).optional().describe('the next of the page before, ascending'),
      limit: z.number().int().min(1).max(1000).default(100),
    }),
    output: z.object({ entries: z.array(journalEntry), next: z.number().int().nullable() }),
  }),
  'journal.export-list': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Write the journal as a table for other programs, CSV or JSON',
    input: z.strictObject({ direction: direction.default('descending'), ...listExport }),
    output: exportedList,
  }),
  'journal.head': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Show the last entry as a phrase and a QR code, to be kept outside of the keep',
    input: z.strictObject({}),
    output: z.object({
      head: journalHead,
      /** The QR code in characters, and the phrase below it. */
      text: z.string(),
    }),
    principal: { field: 'text', form: 'text' },
  }),
  'journal.checkpoint': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Sign the last entry with the key of an authority',
    input: z.strictObject({
      authority: authorityReference,
      /** One CMS message that carries the statement, or the statement and a bare signature of it. */
      format: z.enum(['cms', 'signature']).default('cms'),
    }),
    output: z.object({ head: journalHead, text: z.string(), files: z.array(outputFile) }),
    principal: { field: 'files', form: 'files' },
  }),
  'journal.verify': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Prove the chain of the journal, its head, and that the tables agree with it',
    input: z.strictObject({
      knownHead: knownHead
        .optional()
        .describe('a phrase that was kept, or its QR code as text: the journal must have that entry'),
    }),
    output: z.object({
      valid: z.boolean(),
      entries: z.number().int(),
      head: journalHead.nullable(),
      /** True when the vault was unlocked, so that the head was authenticated too. */
      authenticated: z.boolean(),
      findings: z.array(finding),
    }),
  }),
} as const
