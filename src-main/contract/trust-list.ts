// Trust lists: named lists of anchors in the keep, each pinned by its whole certificate and its public key, with a
// scope that says what it may vouch for; and the files of other programs that such lists go to and come from.

import { z } from 'zod'
import { certificateSummary } from './certificate.ts'
import { generalName } from './general-name.ts'
import { purposes } from './path.ts'
import { procedure } from './procedure.ts'
import {
  finding,
  foreignName,
  hint,
  instant,
  namedFile,
  outputFile,
  pemOrDer,
  sha256,
  trustListName,
} from './values.ts'

/** What an anchor may vouch for; all of it empty means everything. */
const scopeFields = {
  purposes: z
    .array(z.enum(purposes).exclude(['any']))
    .max(16)
    .default([])
    .describe('what it is trusted for; for everything, unless given'),
  permitted: z
    .array(generalName)
    .max(100)
    .default([])
    .describe('subtrees in which names of their kind must lie, as dns:example.org'),
  excluded: z.array(generalName).max(100).default([]).describe('subtrees in which no name may lie'),
  issuedUntil: instant
    .nullable()
    .default(null)
    .describe('it vouches for no certificate that begins after this instant'),
  until: instant.nullable().default(null).describe('it is not trusted after this instant'),
} as const

export const trustScope = z.strictObject(scopeFields)
export type TrustScope = z.output<typeof trustScope>

/** An anchor without limits. */
export const unlimitedScope: TrustScope = trustScope.parse({})

export const trustAnchor = certificateSummary
  .pick({
    sha256: true,
    serialNumber: true,
    subject: true,
    issuer: true,
    title: true,
    certifies: true,
    state: true,
    notBefore: true,
    notAfter: true,
    keyAlgorithm: true,
  })
  .extend({
    publicKeySha256: sha256,
    scope: trustScope,
    note: z.string(),
    /** The file that it came from; empty when it was given by itself. */
    source: z.string(),
    addedBy: z.string(),
    addedAt: instant,
    /** Fingerprints of the other anchors of this list that have the same subject. */
    namesakes: z.array(sha256),
  })
export type TrustAnchor = z.infer<typeof trustAnchor>

export const trustListSummary = z.object({
  name: trustListName,
  note: z.string(),
  createdAt: instant,
  anchors: z.number().int(),
  /** How many of them share their subject with another. */
  namesakes: z.number().int(),
})
export type TrustListSummary = z.infer<typeof trustListSummary>

export const trustListFormats = [
  'pem',
  'pkcs7',
  'pkcs12',
  'jks',
  'gem',
  'ca-certificates',
  'p11-kit',
] as const
export type TrustListFormat = (typeof trustListFormats)[number]

/** What a file or format could not say or hold, about one certificate or all. */
export const trustWarning = z.object({
  code: z.enum([
    'purposes-not-carried',
    'purposes-widened',
    'names-not-carried',
    'dates-not-carried',
    'overwritten',
    'not-self-signed',
    'passed-over',
    'distrusted',
    'weak-check',
  ]),
  /** The title of the certificate, or the name of the file; null where it is about all. */
  subject: z.string().nullable(),
  message: z.string(),
  ...finding.pick({ sentence: true, values: true }).shape,
})
export type TrustWarning = z.infer<typeof trustWarning>

const list = trustListName.describe('the name of the list')
const note = z.string().max(2000).default('')
const addedBy = z
  .string()
  .max(200)
  .default('')
  .describe('who does this; the user of the machine, unless given')
const password = hint(z.string().min(1).max(1024), { secret: true })
const files = hint(z.array(namedFile).max(100_000), { files: 'pem-or-der' })

const comparedFields = {
  sha256: true,
  publicKeySha256: true,
  notBefore: true,
  notAfter: true,
  scope: true,
} as const
/** An anchor that is in one of two lists. */
const compared = trustAnchor.pick({ title: true, subject: true, ...comparedFields })
export type ComparedAnchor = z.infer<typeof compared>
/** One of two of one subject. */
const replacement = trustAnchor.pick(comparedFields)

export const trustComparison = z.object({
  /** Only in the second. */
  added: z.array(compared),
  /** Only in the first. */
  removed: z.array(compared),
  /** Of one subject, and not of one certificate: `sameKey` tells a renewed certificate from a new key. */
  replaced: z.array(
    z.object({
      title: z.string(),
      subject: foreignName,
      sameKey: z.boolean(),
      before: replacement,
      after: replacement,
    }),
  ),
  /** The same certificate, trusted for something else. */
  rescoped: z.array(
    z.object({ title: z.string(), subject: foreignName, sha256, before: trustScope, after: trustScope }),
  ),
  /** In both, and alike. */
  same: z.number().int(),
  warnings: z.array(trustWarning),
})
export type TrustComparison = z.infer<typeof trustComparison>

export const trustListProcedures = {
  'trust.create': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Make an empty trust list',
    input: z.strictObject({ list, note: note.describe('what it is for') }),
    output: z.object({ list: trustListSummary }),
  }),
  'trust.list': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'List the trust lists, or the anchors of one',
    input: z.strictObject({ list: trustListName.optional().describe('the list whose anchors are shown') }),
    output: z.object({ lists: z.array(trustListSummary), anchors: z.array(trustAnchor) }),
  }),
  'trust.add': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Add certificates as anchors to a trust list, which is made when there is none of that name',
    input: z.strictObject({
      list,
      certificates: hint(z.array(pemOrDer).min(1).max(1000), { file: 'pem-or-der' }),
      ...scopeFields,
      note: note.describe('why it is trusted'),
      addedBy,
    }),
    output: z.object({ anchors: z.array(trustAnchor) }),
  }),
  'trust.change': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Change the scope and the note of an anchor; what is not given is lifted',
    input: z.strictObject({ list, sha256, ...scopeFields, note: note.describe('why it is trusted') }),
    output: z.object({ anchor: trustAnchor }),
  }),
  'trust.remove': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Remove an anchor from a trust list, or the whole list',
    input: z.strictObject({
      list,
      sha256: sha256.optional().describe('the anchor’s fingerprint'),
      wholeList: z.boolean().default(false).describe('remove the list with all its anchors'),
    }),
    output: z.object({ removed: z.number().int() }),
  }),
  'trust.import': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Import anchors from a file or folder of another program into a trust list',
    input: z.strictObject({
      list,
      files: files.min(1).describe('bundles, truststores, or a folder of certificates'),
      password: password.optional().describe('the password of a truststore'),
      note: note.describe('where they come from'),
      addedBy,
    }),
    output: z.object({
      anchors: z.array(trustAnchor),
      /** How many of the certificates were in the list already. */
      known: z.number().int(),
      warnings: z.array(trustWarning),
    }),
  }),
  'trust.export': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Export a trust list for another program',
    input: z.strictObject({
      list,
      format: z.enum(trustListFormats).default('pem'),
      password: password.optional().describe('the new password of a truststore'),
      systemWide: z
        .boolean()
        .default(false)
        .describe('files that every user may read, where the format’s own program makes them private'),
    }),
    output: z.object({
      files: z.array(outputFile),
      /** Whether the format is a folder, and not one file. */
      isFolder: z.boolean(),
      warnings: z.array(trustWarning),
    }),
    principal: { field: 'files', form: 'files', folderField: 'isFolder' },
  }),
  'trust.compare': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Compare a trust list with another, or with a file or folder of another program',
    input: z.strictObject({
      list: list.describe('the first list'),
      with: trustListName.optional().describe('the second list'),
      files: files.default([]).describe('or the files that stand for it'),
      password: password.optional().describe('the password of a truststore'),
    }),
    output: trustComparison,
  }),
} as const
