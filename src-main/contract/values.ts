// The small words of which every procedure's input and output is made. JSON only: PEM text, hex serial
// numbers, ISO instants in whole seconds. Hints for the command line hang on a schema as `meta`.

import { z } from 'zod'
import { maximumInputLength } from './input-length.ts'

/** How the command line reads or a form edits a field; the contract itself does not depend on it. */
export interface FieldHint {
  /** The flag names a file (`-` is standard input): its text; PEM text or, of other bytes, base64; bytes as base64. */
  readonly file?: 'text' | 'pem-or-der' | 'bytes'
  /** The flag names files or a folder of files: a list of `{name, content}` with `content` as for `pem-or-der`. */
  readonly files?: 'pem-or-der'
  /** A path on this machine, of a file that is read or written there; only where no window asks the person. */
  readonly path?: 'read' | 'write'
  /** A secret: from a prompt or a file, never from an argument; redacted wherever an input is shown. */
  readonly secret?: true
}

export function hint<T extends z.ZodType>(schema: T, fieldHint: FieldHint): T {
  return schema.meta({ ...schema.meta(), fieldHint }) as T
}

export function hintOf(schema: z.ZodType): FieldHint {
  const own = schema.meta()?.fieldHint as FieldHint | undefined
  if (own) return own
  const inner = (schema as { unwrap?: () => z.ZodType }).unwrap
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? hintOf((inner as () => z.ZodType).call(schema))
    : {}
}

/** Lower-case hex without leading zeros other than those of whole octets; at most 20 octets (RFC 5280 §4.1.2.2). */
export const serialNumber = z.string().regex(/^(?:[0-9a-f]{2}){1,21}$/)
/** A serial number as someone else's certificate, CRL or OCSP message has it: hex as above, of any length. */
export const foreignSerialNumber = z.string().regex(/^(?:[0-9a-f]{2})+$/)
/** SHA-256 of a DER encoding, 64 lower-case hex digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** An instant in whole seconds, UTC: `2026-11-20T00:00:00Z`. */
export const instant = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/)
/** Dotted decimal. */
export const oid = z.string().regex(/^[0-2](?:\.(?:0|[1-9]\d*))+$/)
export const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/)
/** PEM text (one or more blocks). */
export const pem = z.string()
/** An imported object: PEM text, or base64 of DER. */
export const pemOrDer = hint(z.string().max(maximumInputLength * 2), { file: 'pem-or-der' })
/** A distinguished name as RFC 4514 text, most significant RDN last: `CN=Seattle.rb,O=RubyConf`. */
export const distinguishedName = z.string().max(8192)
/** A distinguished name as someone else's certificate, request or CRL has it: of any length. */
export const foreignName = z.string()
/** Small letters, digits and hyphens, at most 64: fit for flags and file names of every system. */
const shortName = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/
/** The name under which a keep knows an authority: short, for flags and file names. */
export const authorityName = z.string().regex(shortName)
/** The name of a trust list: short, for flags and file names. */
export const trustListName = z.string().regex(shortName)
/** An authority by `authorityName` or by its id. */
export const authorityReference = z.string().min(1).max(64)

export const reasonCodes = [
  'unspecified',
  'keyCompromise',
  'cACompromise',
  'affiliationChanged',
  'superseded',
  'cessationOfOperation',
  'certificateHold',
  'privilegeWithdrawn',
  'aACompromise',
] as const
/** CRLReason by name (RFC 5280 §5.3.1); removeFromCRL is not a reason that a person gives. */
export const reasonCode = z.enum(reasonCodes)
export type ReasonCode = z.infer<typeof reasonCode>

/** What a lint, a validation or a check of a keep found. `certificate` is an index into a path, leaf first. */
export const finding = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  clause: z.string(),
  certificate: z.number().int().nullable(),
  message: z.string(),
  /** What the sentence of the code names, for whoever says it in another language. */
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** Which sentence it is, where a code has several. */
  sentence: z.string().optional(),
  /** What a reader or a library said, in English: the end of the message, after the sentence and a colon. */
  reason: z.string().optional(),
})
export type Finding = z.infer<typeof finding>

/** An imported file by name, as a folder, a drop or a picker gives it. */
export const namedFile = z.strictObject({ name: z.string().max(1024), content: pemOrDer })
export type NamedFile = z.infer<typeof namedFile>

/**
 * A file to be written: `content` is text, or base64 of bytes. `access` says who may read it whatever the system's
 * habit: its `owner` only (0600 in a folder of 0700), or `everyone` (0644 in 0755).
 */
export const outputFile = z.object({
  name: z.string(),
  encoding: z.enum(['text', 'base64']),
  content: z.string(),
  access: z.enum(['owner', 'everyone']).optional(),
})
export type OutputFile = z.infer<typeof outputFile>
