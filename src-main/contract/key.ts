// The private keys of the vault: made, taken in, listed, exported under a passphrase, destroyed, kept from ever leaving,
// put under a passphrase of their own, locked alone. A private key itself has no schema here: none can cross.

import { z } from 'zod'
import { maximumInputLength } from './input-length.ts'
import { keyAlgorithm } from './key-algorithm.ts'
import { exportedList, listExport } from './list.ts'
import { procedure } from './procedure.ts'
import { authorityName, base64, distinguishedName, hint, instant, outputFile, pem, sha256 } from './values.ts'
import { insistence } from './vault.ts'

export const keySummary = z.object({
  id: z.string(),
  /** Of a key that was made or taken in by itself; null for one that was made for something. */
  name: z.string().nullable(),
  algorithm: z.string(),
  /** What it is for: `authority/seattle`, `key/build`. */
  purpose: z.string(),
  createdAt: instant,
  /** Null while the vault holds the private key. */
  destroyedAt: instant.nullable(),
  /** False for one that never leaves the vault. */
  exportable: z.boolean(),
  /** It has a passphrase of its own. */
  ownPassphrase: z.boolean(),
  /** It would sign now: neither locked alone nor waiting for its own passphrase. */
  usable: z.boolean(),
  subjectPublicKeySha256: sha256,
  /** The authority whose key it is or was. */
  authority: z.string().nullable(),
  /** The subject of the last request that was made here for it. */
  requestedFor: distinguishedName.nullable(),
  /** Fingerprints of the certificates for it in this keep. */
  certificates: z.array(sha256),
})
export type KeySummary = z.infer<typeof keySummary>

/** A key by its name, by that of the authority whose present key it is, by its purpose or its id. */
export const keyReference = z
  .string()
  .min(1)
  .max(128)
  .describe('its name, its authority, its purpose or its id')

const secret = hint(z.string().min(1).max(1024), { secret: true })
const insist = z.literal(insistence).optional()
const notExportable = z.boolean().default(false).describe('it never leaves the vault, for good')
const name = authorityName.describe('its name in this keep')
const oneKey = z.object({ key: keySummary })

export const keyProcedures = {
  'key.list': procedure({
    effect: 'read',
    needs: 'unlocked',
    summary: 'List the private keys of the vault and what they belong to',
    input: z.strictObject({}),
    output: z.object({ keys: z.array(keySummary) }),
  }),
  'key.export-list': procedure({
    effect: 'read',
    needs: 'unlocked',
    summary: 'Write what is known of the keys as a table for other programs, CSV or JSON; never a key',
    input: z.strictObject(listExport),
    output: exportedList,
  }),
  'key.generate': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Make a key without a certificate yet, for an authority or a request to come',
    input: z.strictObject({ name, algorithm: keyAlgorithm, notExportable }),
    output: oneKey,
  }),
  'key.import': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Take in a private key from a file: PKCS#8, PKCS#1, SEC 1 or PKCS#12, also under a passphrase',
    input: z.strictObject({
      name,
      file: hint(z.string().min(1).max(4096), { path: 'read' })
        .optional()
        .describe('the path of the file; the window asks for it'),
      encrypted: hint(base64.max(maximumInputLength), { file: 'bytes' })
        .optional()
        .describe('or a file that is under a passphrase, by its octets'),
      filePassphrase: secret.optional(),
      notExportable,
    }),
    output: z.object({
      /** Null when the person thought better of picking a file. */
      key: keySummary.nullable(),
      /** The certificates that came with it; they are not taken in. */
      certificates: z.array(pem),
    }),
  }),
  'key.export': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Write a private key to a file under a passphrase, after the passphrase of the vault',
    input: z.strictObject({
      key: keyReference,
      format: z.enum(['pkcs8', 'pkcs12']).default('pkcs8'),
      passphrase: secret,
      keyPassphrase: secret.optional(),
      newPassphrase: secret,
      insist,
    }),
    output: z.object({
      key: keySummary,
      /** Where the window wrote it; null when the person thought better of it, and at the command line. */
      path: z.string().nullable(),
      /** The file for the command line to write; the window never gets it. */
      files: z.array(outputFile),
    }),
    principal: { field: 'files', form: 'files' },
  }),
  'key.destroy': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Destroy a private key for good; a tombstone stays',
    input: z.strictObject({
      key: keyReference,
      confirm: z.string().max(128).describe('its name or purpose once more, as key list shows it'),
    }),
    output: oneKey,
  }),
  'key.restrict': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Mark a key as never to leave the vault; the mark stays',
    input: z.strictObject({ key: keyReference }),
    output: oneKey,
  }),
  'key.add-passphrase': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Put a key under a passphrase of its own, asked for before it signs',
    input: z.strictObject({ key: keyReference, newPassphrase: secret, insist }),
    output: oneKey,
  }),
  'key.remove-passphrase': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: "Take a key's own passphrase away",
    input: z.strictObject({ key: keyReference, keyPassphrase: secret }),
    output: oneKey,
  }),
  'key.lock': procedure({
    effect: 'read',
    needs: 'unlocked',
    summary: 'Lock one key alone, until its passphrase or that of the vault is given again',
    input: z.strictObject({ key: keyReference }),
    output: oneKey,
  }),
  'key.unlock': procedure({
    effect: 'read',
    needs: 'unlocked',
    summary: "Make a key usable, by its own passphrase or, where it has none, the vault's",
    input: z.strictObject({ key: keyReference, keyPassphrase: secret }),
    output: oneKey,
  }),
} as const
