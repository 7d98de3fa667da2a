// Certificates: prepared first, issued after; re-signed, listed, described, exported.

import { z } from 'zod'
import { generalName } from './general-name.ts'
import { direction, exportedList, listExport } from './list.ts'
import { procedure } from './procedure.ts'
import { said, saidSentence } from './said.ts'
import {
  authorityReference,
  base64,
  distinguishedName,
  finding,
  foreignName,
  foreignSerialNumber,
  hint,
  instant,
  namedFile,
  oid,
  outputFile,
  pem,
  pemOrDer,
  reasonCode,
  serialNumber,
  sha256,
} from './values.ts'

/** `expiring`: within 30 days; `onHold`: revoked with certificateHold. */
export const certificateState = z.enum(['valid', 'notYetValid', 'expiring', 'expired', 'revoked', 'onHold'])
export type CertificateState = z.infer<typeof certificateState>

export const certificateSummary = z.object({
  sha256,
  serialNumber: foreignSerialNumber,
  subject: foreignName,
  issuer: foreignName,
  /** A short name for a list: the common name, or the subject's last attribute. */
  title: z.string(),
  certifies: z.enum(['root', 'subordinate', 'endEntity']),
  state: certificateState,
  notBefore: instant,
  notAfter: instant,
  keyAlgorithm: z.string(),
  profile: z.string().nullable(),
  /** The authority of this keep that issued it, and the one whose own certificate it is. */
  issuerAuthority: z.string().nullable(),
  authority: z.string().nullable(),
  issuedAt: instant.nullable(),
})
export type CertificateSummary = z.infer<typeof certificateSummary>

/** An extension in words; `value` is the hex of extnValue's contents. */
export const extensionView = z.object({
  oid,
  name: z.string(),
  critical: z.boolean(),
  words: z.array(z.string()),
  /** The words for whoever says them in another language; of a CRL's extensions there are none. */
  said: z.array(said).readonly().optional(),
  value: z.string(),
})

export const certificateDetail = certificateSummary.extend({
  version: z.number().int(),
  signatureAlgorithm: z.string(),
  sha1: z.string(),
  subjectPublicKeySha256: sha256,
  extensions: z.array(extensionView),
  pem,
  text: z.string(),
  revocation: z
    .object({ reason: reasonCode, revokedAt: instant, invalidityDate: instant.nullable() })
    .nullable(),
  /** The path in this keep: this certificate first, its root last. */
  path: z.array(z.object({ sha256, title: z.string(), authority: z.string().nullable() })),
})
export type CertificateDetail = z.infer<typeof certificateDetail>

/** One thing that was asked for, and what the profile makes of it. */
export const difference = z.object({
  /** `subject`, or the extension's name. */
  what: z.string(),
  asked: z.string().nullable(),
  granted: z.string().nullable(),
  verdict: z.enum(['granted', 'changed', 'dropped', 'added', 'refused']),
  reason: z.string(),
  /** The words for whoever says them in another language. */
  said: z.object({
    asked: z.array(said).readonly().nullable(),
    granted: z.array(said).readonly().nullable(),
    reason: saidSentence,
  }),
})
export type Difference = z.infer<typeof difference>

/** Exactly what would be signed. `preparation` names it for `certificate.issue`, once, until the vault locks. */
export const preparation = z.object({
  preparation: z.string(),
  issuer: z.string(),
  profile: z.string(),
  subject: foreignName,
  serialNumber,
  notBefore: instant,
  notAfter: instant,
  keyAlgorithm: z.string(),
  differences: z.array(difference),
  findings: z.array(finding),
  /** False when a finding is an error: it cannot be issued. */
  issuable: z.boolean(),
  tbsCertificate: base64,
  tbsSha256: sha256,
  text: z.string(),
})
export type Preparation = z.infer<typeof preparation>

/** How long a certificate is to be valid. */
export const validity = {
  notBefore: instant.optional().describe('now, unless given'),
  notAfter: instant.optional().describe("the profile's days, unless given; never beyond the issuer"),
  days: z.number().int().min(1).max(36525).optional().describe('the validity in days instead of notAfter'),
}

/** What an officer may settle for one certificate, within the profile. */
const choices = {
  subject: distinguishedName.optional().describe('the subject in place of the one asked, as RFC 4514 text'),
  subjectAltNames: z
    .array(generalName)
    .max(1000)
    .optional()
    .describe('alternative names in place of those asked'),
  ...validity,
}

/** A PKCS#10 request as a file, or the id of one in the inbox. */
const request = pemOrDer.optional().describe('a PKCS#10 request')
const requestId = z.string().max(64).optional().describe('or the id of one in the inbox')

export const issued = z.object({ certificate: certificateSummary, findings: z.array(finding), pem })

const batchResult = z.object({
  name: z.string(),
  ok: z.boolean(),
  certificate: certificateSummary.nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
})

/** Which certificates of the keep, and in which order. */
const selection = {
  issuer: authorityReference.optional(),
  state: certificateState.optional(),
  text: z
    .string()
    .max(256)
    .optional()
    .describe(
      'words of the subject, a serial number, a fingerprint; terms as issuer:seattle expires:<30d key:rsa<3072',
    ),
  order: z.enum(['issued', 'notAfter', 'subject', 'serialNumber']).default('issued'),
  direction: direction.optional().describe('of issued descending, of the others ascending, unless given'),
}

export const certificateProcedures = {
  'certificate.prepare': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Show what would be signed for a request, its lints and differences; sign nothing',
    input: z.strictObject({
      issuer: authorityReference,
      profile: z.string().max(64),
      request,
      requestId,
      ...choices,
    }),
    output: preparation,
    principal: { field: 'text', form: 'text' },
  }),
  'certificate.issue': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Issue the certificate that was prepared, or prepare and issue for a request in one step',
    input: z.strictObject({
      preparation: z
        .string()
        .max(64)
        .optional()
        .describe('what certificate.prepare named; nothing beside it'),
      issuer: authorityReference.optional(),
      profile: z.string().max(64).optional(),
      request,
      requestId,
      ...choices,
    }),
    output: issued,
    principal: { field: 'pem', form: 'text' },
  }),
  'certificate.issue-batch': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Issue for a folder of requests under one profile; a bad one does not stop the others',
    input: z.strictObject({
      issuer: authorityReference,
      profile: z.string().max(64),
      requests: hint(z.array(namedFile).min(1).max(100_000), { files: 'pem-or-der' }),
    }),
    output: z.object({
      issued: z.number().int(),
      refused: z.number().int(),
      results: z.array(batchResult),
      files: z.array(outputFile),
    }),
    principal: { field: 'files', form: 'files' },
  }),
  'certificate.resign': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Certify the key of a self-signed certificate, which serves as its own request; or sign it anew',
    input: z.strictObject({
      issuer: authorityReference.optional(),
      profile: z.string().max(64).optional(),
      certificate: pemOrDer,
      self: z
        .boolean()
        .default(false)
        .describe('by its own key, which this keep must have, not by an issuer'),
      ...choices,
    }),
    output: issued,
    principal: { field: 'pem', form: 'text' },
  }),
  'certificate.list': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'List certificates, newest first unless ordered otherwise',
    input: z.strictObject({
      ...selection,
      after: z.string().max(128).optional().describe('the next of the page before'),
      limit: z.number().int().min(1).max(1000).default(100),
    }),
    output: z.object({
      certificates: z.array(certificateSummary),
      /** To be given as `after` for the next page; null at the end. */
      next: z.string().nullable(),
      total: z.number().int(),
    }),
  }),
  'certificate.export-list': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Write a list of certificates as a table for other programs, CSV or JSON',
    input: z.strictObject({ ...selection, ...listExport }),
    output: exportedList,
  }),
  'certificate.describe': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Describe a certificate of the keep by fingerprint, or any certificate from a file',
    input: z.strictObject({ sha256: sha256.optional(), certificate: pemOrDer.optional() }),
    output: certificateDetail,
    principal: { field: 'text', form: 'text' },
  }),
  'certificate.export': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Export a certificate, alone or with its chain',
    input: z.strictObject({
      sha256: sha256.optional(),
      certificate: pemOrDer.optional(),
      format: z.enum(['pem', 'der', 'pkcs7']).default('pem'),
      chain: z
        .enum(['none', 'leaf-first', 'root-first'])
        .default('none')
        .describe('with the certificates above it; root-first is one file a certificate'),
    }),
    output: z.object({
      /** One file, or for `root-first` one a certificate, as a gemspec's cert_chain wants them. */
      files: z.array(outputFile),
    }),
    principal: { field: 'files', form: 'files' },
  }),
} as const
