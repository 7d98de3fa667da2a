// Authorities: the CAs of a keep. All generations of one CA (its certificates over time) are one authority.

import { z } from 'zod'
import { certificateSummary, issued } from './certificate.ts'
import { keyAlgorithm } from './key-algorithm.ts'
import { procedure } from './procedure.ts'
import {
  authorityName,
  authorityReference,
  distinguishedName,
  instant,
  outputFile,
  sha256,
} from './values.ts'

export const authoritySummary = z.object({
  id: z.string(),
  name: authorityName,
  title: z.string(),
  subject: distinguishedName,
  certifies: z.enum(['root', 'subordinate']),
  /** The authority above, if it is in this keep. */
  parent: z.string().nullable(),
  key: z.enum(['here', 'elsewhere']),
  keyAlgorithm: z.string(),
  certificate: certificateSummary,
  issuedCertificates: z.number().int(),
  revokedCertificates: z.number().int(),
})
export type AuthoritySummary = z.infer<typeof authoritySummary>

export const authorityDetail = authoritySummary.extend({
  createdAt: instant,
  subjectPublicKeySha256: sha256,
  generations: z.array(certificateSummary),
  lastCrl: z
    .object({ crlNumber: z.string(), thisUpdate: instant, nextUpdate: instant, entries: z.number().int() })
    .nullable(),
  ocspDelegate: certificateSummary.nullable(),
})
export type AuthorityDetail = z.infer<typeof authorityDetail>

const creation = {
  name: authorityName.describe('its short name in this keep'),
  subject: distinguishedName.describe('RFC 4514 text, as CN=Seattle.rb,O=RubyConf'),
  algorithm: keyAlgorithm,
  notBefore: instant.optional().describe('now, unless given'),
  notAfter: instant.optional().describe("the profile's days, unless given; never beyond the issuer"),
  days: z.number().int().min(1).max(36525).optional().describe('the validity in days instead of notAfter'),
}
const created = issued.extend({ authority: authoritySummary })

export const authorityProcedures = {
  'authority.create-root': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Make a key and a self-signed root certificate',
    input: z.strictObject({ ...creation, profile: z.string().max(64).default('root') }),
    output: created,
    principal: { field: 'pem', form: 'text' },
  }),
  'authority.create-subordinate': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Make a key and let an authority of this keep certify it as a subordinate CA',
    input: z.strictObject({
      ...creation,
      profile: z.string().max(64).default('regional'),
      issuer: authorityReference,
    }),
    output: created,
    principal: { field: 'pem', form: 'text' },
  }),
  'authority.list': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'List the authorities of the keep',
    input: z.strictObject({}),
    output: z.object({ authorities: z.array(authoritySummary) }),
  }),
  'authority.describe': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Describe an authority: its generations, its last CRL, its OCSP delegate',
    input: z.strictObject({ authority: authorityReference }),
    output: authorityDetail,
  }),
  'authority.chain': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Export the chain of an authority up to its root',
    input: z.strictObject({
      authority: authorityReference,
      format: z.enum(['pem', 'der', 'pkcs7']).default('pem'),
      order: z.enum(['leaf-first', 'root-first']).default('leaf-first'),
    }),
    output: z.object({
      /** Leaf first: one file (`der`: one a certificate). Root first: one a certificate, numbered. */
      files: z.array(outputFile),
    }),
    principal: { field: 'files', form: 'files' },
  }),
} as const
