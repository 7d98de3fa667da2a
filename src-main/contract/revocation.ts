// Revocations: who was revoked, when and why (RFC 5280 §5.3). Only a hold can be lifted.

import { z } from 'zod'
import { certificateSummary } from './certificate.ts'
import { direction, exportedList, listExport } from './list.ts'
import { procedure } from './procedure.ts'
import {
  authorityName,
  authorityReference,
  instant,
  pemOrDer,
  reasonCode,
  serialNumber,
  sha256,
} from './values.ts'

export const revocationSummary = z.object({
  issuer: z.string(),
  serialNumber,
  reason: reasonCode,
  revokedAt: instant,
  invalidityDate: instant.nullable(),
  /** The certificate, if this keep has it; a serial may be revoked that is known from elsewhere. */
  certificate: sha256.nullable(),
  subject: z.string().nullable(),
})
export type RevocationSummary = z.infer<typeof revocationSummary>

/** The certificate as a file, by its fingerprint, or by its serial number: one of the three. */
const target = {
  issuer: authorityReference,
  certificate: pemOrDer.optional().describe('the certificate as a file'),
  sha256: sha256.optional().describe('or its fingerprint'),
  serialNumber: serialNumber.optional().describe('or its serial number'),
}

/** Which revocations, and in which order they were recorded. */
const selection = {
  issuer: authorityReference.optional(),
  direction: direction.default('descending').describe('descending: the newest first'),
}

/** An authority without a certificate in force that leads to a root in force. */
const fallenAuthority = z.object({
  name: authorityName,
  title: z.string(),
  /** Its living end entities. */
  certificates: z.number().int(),
})

export const revocationProcedures = {
  'revocation.consequences': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Show what falls with a certificate before it is revoked, an issuer and all below it',
    input: z.strictObject(target),
    output: z.object({
      serialNumber,
      /** Null for a serial number that is known from elsewhere. */
      certificate: certificateSummary.nullable(),
      /** Whose certificate it is. */
      authority: authorityName.nullable(),
      /** Certificates of that authority that stay in force: with one of them nothing falls. */
      survivedBy: z.array(certificateSummary),
      /** Itself first. */
      authorities: z.array(fallenAuthority),
      /** Living end entities of all of these. */
      certificates: z.number().int(),
    }),
  }),
  'revocation.revoke': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Revoke a certificate with a reason; only a hold can be lifted again',
    input: z.strictObject({
      ...target,
      issuedElsewhere: z
        .boolean()
        .default(false)
        .describe('a serial number that this keep has never seen is revoked all the same'),
      reason: reasonCode,
      revokedAt: instant.optional().describe('now, unless given; not in the future'),
      invalidityDate: instant.optional().describe('since when the key is not to be trusted'),
    }),
    output: z.object({ revocation: revocationSummary }),
  }),
  'revocation.release': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Lift a hold',
    input: z.strictObject(target),
    output: z.object({ serialNumber, certificate: sha256.nullable() }),
  }),
  'revocation.list': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'List the revocations in force',
    input: z.strictObject({
      ...selection,
      after: z.string().max(128).optional(),
      limit: z.number().int().min(1).max(1000).default(100),
    }),
    output: z.object({ revocations: z.array(revocationSummary), next: z.string().nullable() }),
  }),
  'revocation.export-list': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Write the revocations in force as a table for other programs, CSV or JSON',
    input: z.strictObject({ ...selection, ...listExport }),
    output: exportedList,
  }),
} as const
