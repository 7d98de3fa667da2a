// What needs an officer's attention, and when certificates end: answered from the records at any time, without a
// key. Every finding says what is the matter, about whom, since or until when, and by which act it is put right.

import { z } from 'zod'
import { procedure } from './procedure.ts'
import { dueDate } from './status.ts'
import { instant, sha256 } from './values.ts'

/** In the order in which they are told where they press alike: the keep, authorities, status, then the rest. */
export const attentionCodes = [
  'keepRestored',
  'clockBehind',
  'clockJumped',
  'clockAhead',
  'authorityEnded',
  'authorityEnds',
  'crlOverdue',
  'crlMissing',
  'crlDue',
  'deltaCrlOverdue',
  'deltaCrlDue',
  'ocspOverdue',
  'ocspDue',
  'ocspDelegateDue',
  'responderDown',
  'authorityOutlived',
  'authorityShortens',
  'authorityWeak',
  'signatureWeak',
  'keysWeak',
  'authorityWaiting',
  'certificatesEnd',
  'requestsWaiting',
  'backupDue',
  'keyUnused',
] as const
export type AttentionCode = (typeof attentionCodes)[number]

/** The procedures by which findings are put right. */
export const attentionActs = [
  'vault.acknowledge-restore',
  'vault.backup',
  'vault.confirm-clock',
  'authority.renew',
  'authority.rekey',
  'authority.adopt',
  'crl.issue',
  'ocsp.presign',
  'ocsp.delegate',
  'responder.start',
  'certificate.renew',
  'certificate.rekey',
  'request.list',
  'key.list',
] as const
export type AttentionAct = (typeof attentionActs)[number]

export const attentionFinding = z.object({
  code: z.enum(attentionCodes),
  /** `error`: it is too late, or nothing can be signed; `warning`: it presses; `info`: to be known. */
  severity: z.enum(['error', 'warning', 'info']),
  /** Whom or what it is about, as a person calls it; empty where it is the keep itself. */
  subject: z.string(),
  /** Since when, or by when; null where there is no such instant. */
  instant: instant.nullable(),
  /** How many things it stands for. */
  count: z.number().int().min(1),
  act: z.enum(attentionActs),
  /** The short name of the authority that it is about, or that issued what it is about. */
  authority: z.string().nullable(),
  /** The certificate that it is about; of several, the first to end. */
  certificate: sha256.nullable(),
  /** What else the sentence needs: an algorithm, a profile. */
  detail: z.string().nullable(),
  /** One sentence for people. */
  message: z.string(),
})
export type AttentionFinding = z.infer<typeof attentionFinding>

/** A span of the calendar in UTC; `before` is the first instant that is not in it. */
const period = z.object({
  from: instant,
  before: instant,
  /** Certificates of authorities that end in it. */
  authorities: z.array(z.object({ title: z.string(), sha256, notAfter: instant })),
})

/** How many end in each period, those of authorities too. */
const counts = z.array(z.number().int())

const series = z.object({
  /** The authority's short name; null for certificates whose issuer the keep does not know. */
  issuer: z.string().nullable(),
  title: z.string(),
  counts,
})

export const attentionProcedures = {
  'status.attention': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'List what needs attention: what ends, is due, waits or is weak; the most pressing first',
    input: z.strictObject({}),
    output: z.object({
      findings: z.array(attentionFinding),
      /** What comes next of that which does not press yet. */
      next: dueDate.nullable(),
    }),
  }),
  'status.expiry': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Count the certificates that end in each month or week to come, by issuer, profile and key',
    input: z.strictObject({
      by: z
        .enum(['month', 'week'])
        .default('month')
        .describe('months of the calendar, or weeks from Monday on'),
      periods: z.number().int().min(1).max(120).default(24).describe('how many, from the present one on'),
    }),
    output: z.object({
      periods: z.array(period),
      /** By issuer. */
      series: z.array(series),
      /** The same certificates by profile; null for those without one, which were taken in. */
      profiles: z.array(z.object({ profile: z.string().nullable(), counts })),
      /** And by kind of key. */
      keys: z.array(z.object({ keyAlgorithm: z.string(), counts })),
    }),
  }),
} as const
