// Practice: a keep with the sample meetup in it, to play in. Its passphrase is known to everybody, and so nothing that
// it signs is worth anything; it says so of itself.

import { z } from 'zod'
import { procedure } from './procedure.ts'
import { vaultStatus } from './vault.ts'

/** Opens every practice keep. No secret: it is shown wherever it is asked for. */
export const practicePassphrase = 'practice makes perfect'

export const practiceProcedures = {
  'practice.create': procedure({
    effect: 'write',
    needs: 'nothing',
    summary: 'Create a keep to practise in: the sample meetup, under a passphrase that everybody knows',
    input: z.strictObject({}),
    output: vaultStatus,
  }),
  'practice.open': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Show the practice keep of this machine in the window, made if it is not there yet',
    input: z.strictObject({}),
    output: z.object({}),
  }),
  'practice.leave': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Show the keep again that the window was started with',
    input: z.strictObject({}),
    output: z.object({}),
  }),
} as const
