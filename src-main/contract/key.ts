// The private keys of the vault, as far as they may be seen: what for, and what they belong to.

import { z } from 'zod'
import { procedure } from './procedure.ts'
import { distinguishedName, instant, sha256 } from './values.ts'

export const keySummary = z.object({
  id: z.string(),
  algorithm: z.string(),
  /** What it was made for: `authority/seattle`. */
  purpose: z.string(),
  createdAt: instant,
  /** Null while the vault holds the private key. */
  destroyedAt: instant.nullable(),
  subjectPublicKeySha256: sha256,
  /** The authority whose key it is or was. */
  authority: z.string().nullable(),
  /** The subject of the last request that was made here for it. */
  requestedFor: distinguishedName.nullable(),
  /** Fingerprints of the certificates for it in this keep. */
  certificates: z.array(sha256),
})
export type KeySummary = z.infer<typeof keySummary>

export const keyProcedures = {
  'key.list': procedure({
    effect: 'read',
    needs: 'unlocked',
    summary: 'List the private keys of the vault and what they belong to',
    input: z.strictObject({}),
    output: z.object({ keys: z.array(keySummary) }),
  }),
} as const
