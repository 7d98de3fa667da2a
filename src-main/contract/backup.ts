// The backup of a keep as one file, its return into an empty folder, and what must be said before a keep that was
// restored signs again. Files go by their paths: a backup is too large to pass by value.

import { z } from 'zod'
import { journalHead, knownHead } from './journal.ts'
import { procedure } from './procedure.ts'
import { hint, instant, pemOrDer } from './values.ts'

/** In the window the person picks the file, and a page may not name one. */
const readPath = hint(z.string().min(1).max(4096).describe('the backup'), { path: 'read' })
const writePath = hint(z.string().min(1).max(4096).describe('where the backup is written'), { path: 'write' })

/** What a backup says of itself. */
const backupSummary = z.object({
  id: z.string(),
  createdAt: instant,
  /** Octets. */
  size: z.number().int(),
  /** The journal's head that is in it. */
  head: journalHead,
})

/** How far a keep that was restored can be told from the one that was lost. */
export const lastHeadJudgements = ['same', 'older', 'not asked'] as const

export const backupProcedures = {
  'vault.backup': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Write the whole keep into one encrypted file, read it back and compare it',
    input: z.strictObject({ out: writePath.optional() }),
    output: z.object({
      /** Where it was written; null when the person thought better of it. */
      path: z.string().nullable(),
      backup: backupSummary.nullable(),
    }),
  }),
  'vault.restore': procedure({
    effect: 'write',
    needs: 'nothing',
    summary: 'Put a backup back into an empty folder, where it makes a keep again',
    input: z.strictObject({
      backup: readPath.optional(),
      passphrase: hint(z.string().min(1).max(1024), { secret: true }),
    }),
    output: z.object({
      /** The folder of the keep; null when the person thought better of it. */
      directory: z.string().nullable(),
      backup: backupSummary.nullable(),
    }),
  }),
  'vault.acknowledge-restore': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'State why a restored keep may sign again, and take over what was published after the backup',
    input: z.strictObject({
      reason: z
        .string()
        .trim()
        .min(10)
        .max(1000)
        .describe('why it was restored, and why it may sign again; stays in the journal'),
      knownHead: knownHead
        .optional()
        .describe('the last known phrase of the journal, or its QR code as text'),
      crls: hint(z.array(pemOrDer).max(1000), { file: 'pem-or-der' })
        .default([])
        .describe('CRLs that were published last: their numbers are spent, their revocations taken over'),
    }),
    output: z.object({
      /** Whether the journal ends where the given head does: then nothing was lost. */
      lastHead: z.enum(lastHeadJudgements),
      crls: z.array(
        z.object({
          issuer: z.string(),
          crlNumber: z.string(),
          /** Whether the number was not known here. */
          isNew: z.boolean(),
          /** Revocations that were not known here. */
          revocations: z.number().int(),
        }),
      ),
    }),
  }),
} as const
