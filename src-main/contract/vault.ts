// The vault of a keep, as seen from outside: its state and its ways in, never its contents.

import { z } from 'zod'
import { clockDoubt } from './clock.ts'
import { errorReply } from './error-reply.ts'
import { passphraseAdvice } from './passphrase-advice.ts'
import { procedure } from './procedure.ts'
import { hint, instant } from './values.ts'

const passphrase = hint(z.string().min(1).max(1024), { secret: true })
/** Typed by whoever takes a weak passphrase all the same. */
export const insistence = 'I accept a weak passphrase'
const insist = z.literal(insistence).optional()

/** Whose way in it is. */
const label = z.string().trim().min(1).max(128)
const slotReference = z.string().min(1).max(128).describe('its label or its id')

const slot = z.object({
  id: z.string(),
  kind: z.string(),
  /** Whose it is; null for a kind that is not understood. */
  label: z.string().nullable(),
  /** False for a kind that a newer version made; it is kept untouched. */
  understood: z.boolean(),
  createdAt: instant.nullable(),
  /** How the way in is derived, in words: `Argon2id, 256 MiB, 3 passes`. */
  derivation: z.string().nullable(),
})

/**
 * Of the whole proof of journal and records, since the vault was unlocked: `running` where it takes long, and then
 * whatever changes or signs anything waits for it; `failed` has locked the vault again.
 */
export const journalCheck = z.enum(['none', 'running', 'done', 'failed'])
export type JournalCheck = z.infer<typeof journalCheck>

export const vaultStatus = z.object({
  exists: z.boolean(),
  locked: z.boolean(),
  directory: z.string(),
  formatVersion: z.number().int().nullable(),
  createdAt: instant.nullable(),
  slots: z.array(slot),
  keys: z.number().int(),
  idleLockMinutes: z.number().int(),
  /** True where the keep lies on a medium that can be read and not written: nothing can be signed there. */
  readOnly: z.boolean(),
  /** What speaks against the machine's clock; null where nothing does. */
  clockDoubt: clockDoubt.nullable(),
  /** True for a keep to play in, whose passphrase everybody knows. */
  practice: z.boolean(),
  /** The last backup that this keep knows of; null where there was none. */
  lastBackup: z
    .object({
      at: instant,
      /** How many acts are in the journal since. */
      actsSince: z.number().int(),
    })
    .nullable(),
  /** True when acts are in no backup, and the last one is too long ago, or there was none. */
  backupDue: z.boolean(),
  journalCheck,
  /** What the last proof found wrong; null where it found nothing, or has not ended. */
  journalFault: errorReply.nullable(),
  /** Where the keep was restored from a backup and no one has stated yet why it may sign again. */
  restored: z.object({ at: instant, backupAt: instant }).nullable(),
})
export type VaultStatus = z.infer<typeof vaultStatus>

export const passphraseEstimate = z.object({
  /** 0 (guessed at once) to 4 (out of reach), as zxcvbn has it. */
  score: z.number().int().min(0).max(4),
  guessesLog10: z.number(),
  acceptable: z.boolean(),
  warning: z.string().nullable(),
  suggestions: z.array(z.string()),
  /** The codes of the warning and the suggestions, in this order. */
  advice: z.array(passphraseAdvice),
})
export type PassphraseEstimate = z.infer<typeof passphraseEstimate>

export const vaultProcedures = {
  'vault.create': procedure({
    effect: 'write',
    needs: 'nothing',
    summary: 'Create a keep: an empty vault under a passphrase, and empty records',
    input: z.strictObject({ passphrase, insist, label: label.optional().describe('whose passphrase it is') }),
    output: vaultStatus,
  }),
  'vault.status': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Say whether there is a keep, whether it is locked, and by which ways it opens',
    input: z.strictObject({}),
    output: vaultStatus,
  }),
  'vault.estimate-passphrase': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Estimate how long a passphrase would resist guessing',
    input: z.strictObject({ passphrase: hint(z.string().max(1024), { secret: true }) }),
    output: passphraseEstimate,
  }),
  'vault.unlock': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Unlock the vault and check the journal against it',
    input: z.strictObject({
      passphrase,
      slot: slotReference.optional().describe('the one way in to be tried, where there are several'),
    }),
    output: vaultStatus,
  }),
  'vault.lock': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Forget every key until the vault is unlocked again',
    input: z.strictObject({}),
    output: vaultStatus,
  }),
  'vault.unlock-test': procedure({
    effect: 'read',
    needs: 'unlocked',
    summary: 'Try the passphrase and the journal, and change nothing',
    input: z.strictObject({}),
    output: vaultStatus,
  }),
  'vault.change-passphrase': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Replace the passphrase; the old one stops working at once',
    input: z.strictObject({
      passphrase,
      newPassphrase: passphrase,
      insist,
      label: label.optional().describe('whose passphrase it is, if that changes'),
    }),
    output: vaultStatus,
  }),
  'vault.add-passphrase': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Let another passphrase open the vault, beside those that there are',
    input: z.strictObject({
      passphrase,
      newPassphrase: passphrase,
      insist,
      label: label.describe('whose passphrase it is'),
    }),
    output: vaultStatus,
  }),
  'vault.remove-slot': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Remove a way in, by the passphrase of one that stays',
    input: z.strictObject({ slot: slotReference, passphrase }),
    output: vaultStatus,
  }),
  'vault.raise-cost': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Make a passphrase cost more to try: about a second of this machine, unless told otherwise',
    input: z.strictObject({
      passphrase,
      memory: z.number().int().min(64).max(1024).optional().describe('in MiB'),
      passes: z.number().int().min(1).max(16).optional(),
    }),
    output: vaultStatus,
  }),
  'vault.configure': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Set after how many idle minutes the vault locks itself',
    input: z.strictObject({ idleLockMinutes: z.number().int().min(1).max(240) }),
    output: vaultStatus,
  }),
} as const
