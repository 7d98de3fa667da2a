// Files that a person picks: the only doors through which bytes come in or go out of the window.

import { z } from 'zod'
import { errorReply } from './error-reply.ts'
import { fileDescription } from './file-description.ts'
import { procedure } from './procedure.ts'
import { base64, hint, namedFile, outputFile, pemOrDer } from './values.ts'

/** What a file is, told by its outer shape; `unknown` for what no one here reads. */
export const fileKind = z.enum([
  'certificate',
  'certification-request',
  'crl',
  'ocsp-request',
  'ocsp-response',
  'pkcs7',
  'pkcs12',
  'truststore',
  'private-key',
  'public-key',
  'spkac',
  'gem',
  'backup',
  'keep-link',
  'unknown',
])
export type FileKind = z.infer<typeof fileKind>

/** An element of DER; offsets and lengths in octets, offsets from the start of the object. */
export const derElement = z.object({
  offset: z.number().int(),
  /** 0 for the outermost. */
  depth: z.number().int(),
  headerLength: z.number().int(),
  length: z.number().int(),
  constructed: z.boolean(),
  /** True for an element that is the contents of an OCTET STRING or a BIT STRING. */
  encapsulated: z.boolean(),
  /** As X.680 writes it, `[0]` for a context-specific tag. */
  type: z.string(),
  /** In words; empty for what has elements of its own. */
  value: z.string(),
})
export type DerElement = z.infer<typeof derElement>

/** Dropped, picked, or named at the command line. */
const files = hint(z.array(namedFile).min(1).max(1000), { files: 'pem-or-der' })

export const fileProcedures = {
  'file.identify': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Say what each file is, by its outer shape, and read no further',
    input: z.strictObject({ files }),
    output: z.object({ files: z.array(z.object({ name: z.string(), kind: fileKind })) }),
  }),
  'file.describe': procedure({
    effect: 'read',
    needs: 'nothing',
    summary:
      'Say what each file is and what it says of itself: whose request, certificate, list or gem; take nothing in',
    input: z.strictObject({ files }),
    output: z.object({
      files: z.array(z.object({ name: z.string(), kind: fileKind, ...fileDescription })),
    }),
  }),
  'file.inspect-der': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Lay out any DER or PEM file element by element, with offsets, lengths, types and values',
    input: z.strictObject({
      file: pemOrDer.describe('any DER or PEM file but a private key'),
      object: z.number().int().min(0).max(100_000).default(0).describe('of several PEM blocks, which'),
    }),
    output: z.object({
      kind: fileKind,
      /** Of PEM, its label. */
      label: z.string().nullable(),
      /** How many objects the file has. */
      objects: z.number().int(),
      length: z.number().int(),
      elements: z.array(derElement),
      /** False where there are too many elements to be listed. */
      complete: z.boolean(),
      /** What ended the listing, where the octets are not DER. */
      fault: z
        .object({ code: z.string(), message: z.string(), offset: z.number().int().nullable() })
        .nullable(),
      /** The first 4 MiB. */
      octets: base64,
    }),
  }),
  'file.open': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Let the person pick files, or a folder of files, and read them',
    input: z.strictObject({
      title: z.string().max(200),
      extensions: z.array(z.string().max(16)).max(32),
      /** All files of a folder, whatever their extensions. */
      folder: z.boolean().default(false),
    }),
    output: z.object({ files: z.array(namedFile) }),
  }),
  'file.handed': procedure({
    effect: 'read',
    needs: 'unlocked',
    summary: 'Take the files that the system asked the window to open, once',
    input: z.strictObject({}),
    output: z.object({
      files: z.array(namedFile),
      /** What could not be read, and why. */
      refused: z.array(z.object({ name: z.string(), error: errorReply })),
      /** The folder of another keep that was to be opened; it is, by `file.open-keep`, when the person says so. */
      keep: z.string().nullable(),
    }),
  }),
  'file.open-keep': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Close the keep of the window, and show the one that the system asked it to open',
    input: z.strictObject({}),
    output: z.object({}),
  }),
  'file.keep-link': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Write a file that opens this keep by a double click; nothing of the keep is in it',
    input: z.strictObject({}),
    output: z.object({ name: z.string(), content: z.string() }),
    principal: { field: 'content', form: 'text' },
  }),
  'file.save': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Write public artefacts where the person says: one file, or several into a folder',
    input: z.strictObject({
      title: z.string().max(200),
      files: z.array(z.strictObject(outputFile.shape)).min(1).max(1_000_000),
      /** Into a folder, be it only one file. */
      folder: z.boolean().default(false),
    }),
    output: z.object({
      /** Where it was written; null when the person thought better of it. */
      path: z.string().nullable(),
    }),
  }),
  'file.print': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Write what the window shows for print as PDF where the person says',
    input: z.strictObject({ title: z.string().max(200), name: z.string().min(1).max(200) }),
    output: z.object({
      /** Where it was written; null when the person thought better of it. */
      path: z.string().nullable(),
    }),
  }),
} as const
