// Certification requests (PKCS#10, RFC 2986): looked at, taken into the inbox, rejected, and made.

import { z } from 'zod'
import { difference, extensionView } from './certificate.ts'
import { generalName } from './general-name.ts'
import { keyReference } from './key.ts'
import { keyAlgorithm } from './key-algorithm.ts'
import { direction, exportedList, listExport } from './list.ts'
import { procedure } from './procedure.ts'
import {
  authorityReference,
  distinguishedName,
  finding,
  foreignName,
  hint,
  instant,
  namedFile,
  pem,
  pemOrDer,
  sha256,
} from './values.ts'

export const requestSummary = z.object({
  id: z.string(),
  sha256,
  fileName: z.string(),
  title: z.string(),
  subject: foreignName,
  keyAlgorithm: z.string(),
  status: z.enum(['pending', 'issued', 'rejected']),
  receivedAt: instant,
  rejectionReason: z.string().nullable(),
  certificate: sha256.nullable(),
})
export type RequestSummary = z.infer<typeof requestSummary>

/** What a request says, and with a profile named what would be granted. The signature has been verified. */
export const requestInspection = z.object({
  sha256,
  /** What became of it, where it is in the inbox. */
  inbox: requestSummary.nullable(),
  title: z.string(),
  subject: foreignName,
  keyAlgorithm: z.string(),
  signatureAlgorithm: z.string(),
  subjectPublicKeySha256: sha256,
  extensions: z.array(extensionView),
  findings: z.array(finding),
  differences: z.array(difference),
  pem,
  text: z.string(),
})
export type RequestInspection = z.infer<typeof requestInspection>

const importResult = z.object({
  name: z.string(),
  ok: z.boolean(),
  request: requestSummary.nullable(),
  /** True when the same request was in the inbox already. */
  known: z.boolean(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
})

/** Which requests of the inbox, and in which order. */
const selection = {
  status: z.enum(['pending', 'issued', 'rejected']).optional(),
  order: z.enum(['received', 'subject']).default('received'),
  direction: direction.optional().describe('of received descending, of subject ascending, unless given'),
}

export const requestProcedures = {
  'request.create': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Make a key in the keep and a request for it, to be certified here or elsewhere',
    input: z.strictObject({
      subject: distinguishedName.describe('RFC 4514 text, as CN=drbrain'),
      algorithm: keyAlgorithm.optional().describe('of a new key'),
      key: keyReference.optional().describe('or a key of the vault, by its name'),
      subjectAltNames: z.array(generalName).max(1000).default([]).describe('alternative names to ask for'),
    }),
    output: z.object({ request: pem, sha256, subject: distinguishedName, key: z.string() }),
    principal: { field: 'request', form: 'text' },
  }),
  'request.inspect': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Check and show a request, and what a profile would grant of it',
    input: z.strictObject({
      request: pemOrDer.optional(),
      requestId: z.string().max(64).optional(),
      profile: z.string().max(64).optional(),
      issuer: authorityReference.optional(),
    }),
    output: requestInspection,
    principal: { field: 'text', form: 'text' },
  }),
  'request.import': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Take requests into the inbox; each is checked by itself',
    input: z.strictObject({
      requests: hint(z.array(namedFile).min(1).max(100_000), { files: 'pem-or-der' }),
    }),
    output: z.object({
      imported: z.number().int(),
      refused: z.number().int(),
      results: z.array(importResult),
    }),
  }),
  'request.list': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'List the requests in the inbox, newest first unless ordered otherwise',
    input: z.strictObject({
      ...selection,
      after: z.string().max(128).optional(),
      limit: z.number().int().min(1).max(1000).default(100),
    }),
    output: z.object({
      requests: z.array(requestSummary),
      next: z.string().nullable(),
      pending: z.number().int(),
    }),
  }),
  'request.export-list': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Write the inbox as a table for other programs, CSV or JSON',
    input: z.strictObject({ ...selection, ...listExport }),
    output: exportedList,
  }),
  'request.reject': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Reject a pending request with a reason',
    input: z.strictObject({ requestId: z.string().max(64), reason: z.string().min(1).max(1000) }),
    output: z.object({ request: requestSummary }),
  }),
  'request.reopen': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Put a rejected request back into the inbox',
    input: z.strictObject({ requestId: z.string().max(64) }),
    output: z.object({ request: requestSummary }),
  }),
} as const
