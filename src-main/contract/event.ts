// What the main process tells without being asked: a lock, a change of the records, the progress of a call.

import { z } from 'zod'
import { journalCheck } from './vault.ts'

export const event = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('locked'),
    reason: z.enum(['asked', 'idle', 'suspended', 'screen-locked', 'journal']),
  }),
  z.object({ kind: z.literal('unlocked') }),
  /** The proof of large records, which goes on after the vault is unlocked; when it fails, the vault is locked. */
  z.object({ kind: z.literal('journal-check'), state: journalCheck }),
  z.object({ kind: z.literal('changed'), procedure: z.string() }),
  z.object({
    kind: z.literal('responder'),
    /** Since it began: requests of any sort, and answers that were signed for them. */
    requests: z.number().int(),
    signed: z.number().int(),
    /** Sockets that are open now. */
    connections: z.number().int(),
  }),
  /** The system asked the window to open files: `file.handed` gives them. */
  z.object({ kind: z.literal('handed') }),
  z.object({
    kind: z.literal('progress'),
    call: z.string(),
    done: z.number().int(),
    total: z.number().int(),
  }),
])
export type Event = z.infer<typeof event>
