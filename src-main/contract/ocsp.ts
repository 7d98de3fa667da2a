// The online certificate status protocol, offline: a request file is answered by a response file (RFC 6960).

import { z } from 'zod'
import { certificateSummary, issued } from './certificate.ts'
import { keyAlgorithm } from './key-algorithm.ts'
import { procedure } from './procedure.ts'
import {
  authorityReference,
  base64,
  finding,
  foreignSerialNumber,
  hint,
  instant,
  outputFile,
  pemOrDer,
  reasonCode,
} from './values.ts'

export const singleResponse = z.object({
  serialNumber: foreignSerialNumber,
  status: z.enum(['good', 'revoked', 'unknown']),
  revokedAt: instant.nullable(),
  reason: reasonCode.nullable(),
  thisUpdate: instant,
  nextUpdate: instant.nullable(),
})
export type SingleResponse = z.infer<typeof singleResponse>

const signer = z.enum(['authority', 'delegate']).optional()
const nextUpdate = instant
  .optional()
  .describe("7 days later, unless given; never beyond the signer's certificate")

export const ocspProcedures = {
  'ocsp.delegate': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Make a key and a certificate that answers OCSP requests for an authority',
    input: z.strictObject({
      issuer: authorityReference,
      algorithm: keyAlgorithm,
      subject: z.string().max(8192).optional(),
      profile: z.string().max(64).default('ocsp-signer'),
      days: z.number().int().min(1).max(3650).optional(),
    }),
    output: issued,
    principal: { field: 'pem', form: 'text' },
  }),
  'ocsp.request': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Write an OCSP request about certificates of one issuer',
    input: z.strictObject({
      issuerCertificate: pemOrDer,
      certificates: hint(z.array(pemOrDer).min(1).max(1000), { file: 'pem-or-der' }),
      hash: z.enum(['sha1', 'sha256']).default('sha1'),
      nonce: z.boolean().default(true),
    }),
    output: z.object({ request: base64 }),
    principal: { field: 'request', form: 'base64' },
  }),
  'ocsp.respond': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Answer an OCSP request, signed by the delegate if there is one, else by the authority',
    input: z.strictObject({
      issuer: authorityReference,
      request: hint(base64, { file: 'bytes' }),
      signer,
      nextUpdate,
      neverIssued: z
        .enum(['unknown', 'revoked'])
        .default('unknown')
        .describe('what is said of a serial number that was never given (RFC 6960 §4.4.8)'),
    }),
    output: z.object({
      /** False when the request could not be read: the response then says malformedRequest, unsigned. */
      answered: z.boolean(),
      responseStatus: z.enum(['successful', 'malformedRequest']),
      response: base64,
      signer: certificateSummary.nullable(),
      responses: z.array(singleResponse),
      findings: z.array(finding),
    }),
    principal: { field: 'response', form: 'base64' },
  }),
  'ocsp.presign': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Sign an answer for every living certificate, as a folder for a static web server',
    input: z.strictObject({
      issuer: authorityReference,
      signer,
      nextUpdate,
      hash: z
        .array(z.enum(['sha1', 'sha256']))
        .min(1)
        .max(2)
        .default(['sha1'])
        .describe('how clients name the issuer: RFC 5019 has SHA-1, and most ask so'),
      expired: z
        .enum(['keep', 'drop'])
        .default('drop')
        .describe('whether expired certificates are answered for, with an archive cut-off'),
      archive: z
        .boolean()
        .default(false)
        .describe('as a tar file, to be unpacked where the web server looks: sooner written and carried'),
    }),
    output: z.object({
      signer: certificateSummary,
      responses: z.number().int(),
      thisUpdate: instant,
      nextUpdate: instant,
      files: z.array(outputFile),
    }),
    principal: { field: 'files', form: 'folder' },
  }),
  'ocsp.inspect': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Read an OCSP request or response and show what it says',
    input: z.strictObject({ file: hint(base64, { file: 'bytes' }) }),
    output: z.object({
      kind: z.enum(['request', 'response']),
      responseStatus: z.string().nullable(),
      responses: z.array(singleResponse),
      text: z.string(),
    }),
    principal: { field: 'text', form: 'text' },
  }),
} as const
