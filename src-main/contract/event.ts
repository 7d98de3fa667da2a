// What the main process tells without being asked: a lock, a change of the records, the progress of a call.

import { z } from 'zod'

export const event = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('locked'), reason: z.enum(['asked', 'idle', 'suspended', 'screen-locked']) }),
  z.object({ kind: z.literal('unlocked') }),
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
