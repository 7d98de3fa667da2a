// The clock of the machine, held against what the keep knows of the time; and an officer's word that it is right. Every
// certificate, list and entry carries its time, and an offline machine has nobody to ask.

import { z } from 'zod'
import { procedure } from './procedure.ts'
import { instant } from './values.ts'

/**
 * `behind`: something is known that was later. `ahead`: nothing is known of the last month. `jumped`: it was set while
 * the program ran.
 */
export const clockDoubtKinds = ['behind', 'ahead', 'jumped'] as const

/**
 * What speaks against the clock: the journal, a certificate that was taken in, the day this program was made, the time
 * of the vault's file, or the time that has passed since the program began.
 */
export const clockSources = ['journal', 'certificate', 'program', 'medium', 'running'] as const
export type ClockSource = (typeof clockSources)[number]

export const clockDoubt = z.object({
  kind: z.enum(clockDoubtKinds),
  source: z.enum(clockSources),
  /** The latest that the source knows of; of `running`, what the clock should say. */
  known: instant,
  /** What the clock says. */
  now: instant,
})
export type ClockDoubt = z.infer<typeof clockDoubt>

export const clockProcedures = {
  'vault.confirm-clock': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: "State in the journal that the machine's clock is right, where something speaks against it",
    input: z.strictObject({}),
    output: z.object({
      /** What was in doubt; null where nothing was, and then nothing is written. */
      doubt: clockDoubt.nullable(),
    }),
  }),
} as const
