// Authorities: the CAs of a keep. All generations of one CA (its certificates over time, under one key or
// several) are one authority.

import { z } from 'zod'
import { certificateSummary, issued, validity } from './certificate.ts'
import { keyReference } from './key.ts'
import { keyAlgorithm } from './key-algorithm.ts'
import { exportedList, listExport } from './list.ts'
import { procedure } from './procedure.ts'
import {
  authorityName,
  authorityReference,
  distinguishedName,
  finding,
  instant,
  outputFile,
  pem,
  pemOrDer,
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
  /** Since when it issues no more; it still answers for what it issued. */
  retiredAt: instant.nullable(),
})
export type AuthoritySummary = z.infer<typeof authoritySummary>

export const authorityDetail = authoritySummary.extend({
  createdAt: instant,
  subjectPublicKeySha256: sha256,
  /** Newest first; what it issues comes from the first that is valid already. */
  generations: z.array(certificateSummary),
  /** The newest certificate of each key that it has had, the present one first. */
  keyGenerations: z.array(certificateSummary),
  /** Of a root whose key changed: each key certified by the other (RFC 4210 §4.4). */
  links: z.array(certificateSummary),
  /** Its key and name certified by other issuers. */
  crossCertificates: z.array(certificateSummary),
  lastCrl: z
    .object({ crlNumber: z.string(), thisUpdate: instant, nextUpdate: instant, entries: z.number().int() })
    .nullable(),
  ocspDelegate: certificateSummary.nullable(),
})
export type AuthorityDetail = z.infer<typeof authorityDetail>

/** An authority whose certificate a parent elsewhere has yet to issue. */
const waitingAuthority = z.object({
  id: z.string(),
  name: authorityName,
  title: z.string(),
  subject: distinguishedName,
  keyAlgorithm: z.string(),
  createdAt: instant,
})
export type WaitingAuthority = z.infer<typeof waitingAuthority>

const request = {
  name: authorityName.describe('its short name in this keep'),
  subject: distinguishedName.describe('RFC 4514 text, as CN=Seattle.rb,O=RubyConf'),
  algorithm: keyAlgorithm.optional().describe('of a new key'),
  key: keyReference.optional().describe('or a key of the vault, by its name'),
}
const creation = { ...request, ...validity }
const created = issued.extend({ authority: authoritySummary })

const renewedProfile = z
  .string()
  .max(64)
  .optional()
  .describe('that of the certificate before, as it is now, unless given')

const linkCertificate = z.object({
  /** Which public key, certified with which private key (RFC 4210 §4.4). */
  kind: z.enum(['oldWithNew', 'newWithOld']),
  certificate: certificateSummary,
  pem,
})

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
  'authority.request-subordinate': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Make a key and a request for a parent that lives elsewhere; adopt takes its answer',
    input: z.strictObject(request),
    output: z.object({ authority: waitingAuthority, request: pem }),
    principal: { field: 'request', form: 'text' },
  }),
  'authority.adopt': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: "Take the certificate that a parent elsewhere issued for an authority's key",
    input: z.strictObject({
      authority: authorityReference,
      certificate: pemOrDer.describe("the parent's answer"),
    }),
    output: created,
    principal: { field: 'pem', form: 'text' },
  }),
  'authority.renew': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Certify an authority anew: same name, same key, new validity',
    input: z.strictObject({ authority: authorityReference, profile: renewedProfile, ...validity }),
    output: created,
    principal: { field: 'pem', form: 'text' },
  }),
  'authority.rekey': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary:
      'Give an authority a new key under its name; for a root also the certificates that link both keys',
    input: z.strictObject({
      authority: authorityReference,
      algorithm: keyAlgorithm.optional().describe('as before, unless given'),
      profile: renewedProfile,
      ...validity,
      supersede: z.boolean().default(false).describe("of a subordinate: revoke the old key's certificates"),
    }),
    output: created.extend({ links: z.array(linkCertificate) }),
    principal: { field: 'pem', form: 'text' },
  }),
  'authority.cross-certify': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: "Certify another authority's key and name under one of this keep, beside its own issuer",
    input: z.strictObject({
      issuer: authorityReference,
      authority: authorityReference.optional().describe('an authority of this keep'),
      certificate: pemOrDer.optional().describe("or another CA's certificate"),
      name: authorityName.optional().describe('the short name of a CA that this keep does not know yet'),
      profile: z.string().max(64).default('cross'),
      ...validity,
    }),
    output: created,
    principal: { field: 'pem', form: 'text' },
  }),
  'authority.import': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary:
      "Take in a CA's certificate: as an authority whose key is elsewhere, or to the one that has its key",
    input: z.strictObject({
      certificate: pemOrDer,
      name: authorityName.optional().describe('its short name, unless this keep knows the authority'),
    }),
    output: z.object({
      certificate: certificateSummary,
      authority: authoritySummary,
      /** True when this keep had the certificate already. */
      known: z.boolean(),
      findings: z.array(finding),
    }),
  }),
  'authority.retire': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Let an authority issue no more; it still signs its CRLs and OCSP answers',
    input: z.strictObject({
      authority: authorityReference,
      reason: z.string().max(1000).optional().describe('for the journal'),
    }),
    output: z.object({ authority: authoritySummary }),
  }),
  'authority.list': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'List the authorities of the keep',
    input: z.strictObject({}),
    output: z.object({ authorities: z.array(authoritySummary), waiting: z.array(waitingAuthority) }),
  }),
  'authority.export-list': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Write the authorities of the keep as a table for other programs, CSV or JSON',
    input: z.strictObject(listExport),
    output: exportedList,
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
