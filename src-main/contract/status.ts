// Status as it is published: everything that relying parties ask a web server for, in one folder; and when what
// is published falls due.

import { z } from 'zod'
import { crlSummary } from './crl.ts'
import { procedure } from './procedure.ts'
import { authorityReference, instant, outputFile, sha256 } from './values.ts'

export const dueKinds = ['crl', 'deltaCrl', 'ocsp', 'ocspDelegate', 'authority'] as const

/** Something that must be published or issued anew, and by when. */
export const dueDate = z.object({
  what: z.enum(dueKinds),
  /** The authority's short name. */
  issuer: z.string(),
  title: z.string(),
  /** Null when it was never there and is due at once: an authority without a CRL. */
  dueAt: instant.nullable(),
  /** `soon`: within the last fifth of its life, and at least a day ahead. */
  state: z.enum(['overdue', 'soon', 'later']),
  /** Of a CRL, its number. */
  crlNumber: z.string().nullable(),
  /** Of one part of a partitioned CRL, which. */
  partition: z.number().int().nullable(),
  /** Of a certificate, and of the key that owes a CRL. */
  certificate: sha256,
})
export type DueDate = z.infer<typeof dueDate>

const whose = z
  .array(authorityReference)
  .max(100)
  .default([])
  .describe('of these authorities; of all whose key is here, unless given')

/** How a kit is made: remembered for each authority. */
const kitChoices = {
  base: z
    .enum(['new', 'last'])
    .default('new')
    .describe('whether full CRLs are issued anew, or the last that still hold are kept beside new deltas'),
  freshestCrl: z
    .array(z.url().max(2048))
    .max(16)
    .default([])
    .describe('where the delta CRL is found; {issuer} stands for the name of the authority'),
  hash: z
    .array(z.enum(['sha1', 'sha256']))
    .min(1)
    .max(2)
    .default(['sha1'])
    .describe('how clients name the issuer in OCSP: RFC 5019 has SHA-1, and most ask so'),
  directory: z
    .string()
    .regex(/^\/[A-Za-z0-9._/-]{0,200}$/)
    .default('/srv/rootkeep')
    .describe('where the folder will lie on the web server'),
  address: z
    .string()
    .regex(/^[A-Za-z0-9.:_[\]-]{1,200}$/)
    .default('80')
    .describe('where the web server listens: a port, or an address and a port'),
}

export const kitSettings = z.object(kitChoices)
export type KitSettings = z.infer<typeof kitSettings>

export const statusProcedures = {
  'status.due': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'List what must be published or issued anew, soonest first',
    input: z.strictObject({ issuers: whose }),
    output: z.object({ due: z.array(dueDate) }),
  }),
  'status.calendar': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Write the due dates as a calendar file with reminders (iCalendar, RFC 5545)',
    input: z.strictObject({
      issuers: whose,
      remindDays: z.number().int().min(0).max(365).default(3).describe('how many days ahead it reminds'),
    }),
    output: z.object({ events: z.number().int(), calendar: z.string() }),
    principal: { field: 'calendar', form: 'text' },
  }),
  'status.settings': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Show how the last kit of an authority was made, by which the next is made alike',
    input: z.strictObject({ issuer: authorityReference }),
    output: kitSettings,
  }),
  'status.kit': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Make CRLs and OCSP answers into a folder that any static web server can publish',
    input: z.strictObject({ issuers: z.array(authorityReference).min(1).max(100), ...kitChoices }),
    output: z.object({
      crls: z.array(crlSummary),
      responses: z.number().int(),
      /** When the first of all this is due again. */
      nextUpdate: instant,
      files: z.array(outputFile),
    }),
    principal: { field: 'files', form: 'folder' },
  }),
} as const
