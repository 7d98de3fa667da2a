// What is asked of the thread that reads large keeps, and what passes between it and the main thread.

import type { ProcedureName } from '../../contract/contract.ts'
import type { ErrorReply } from '../../contract/errors.ts'

/** What reads the more the larger a keep is, and needs neither keys nor a window: answered one after the other. */
export const longReads = [
  'trust.tree',
  'certificate.list',
  'authority.list',
  'authority.describe',
  'request.list',
  'revocation.list',
  'revocation.consequences',
  'crl.list',
  'journal.list',
  'journal.head',
  'status.expiry',
] as const satisfies readonly ProcedureName[]

/** What looks at everything, and gives way meanwhile: the others are answered in between. */
export const patientReads = [
  'status.attention',
  'status.due',
  'status.calendar',
] as const satisfies readonly ProcedureName[]

/** Whole lists that go into files, as patiently; the name of each list's file. */
export const listExports = {
  'authority.export-list': 'authorities',
  'certificate.export-list': 'certificates',
  'journal.export-list': 'journal',
  'request.export-list': 'requests',
  'revocation.export-list': 'revocations',
} as const satisfies Partial<Readonly<Record<ProcedureName, string>>>

export type AskedProcedure =
  | (typeof longReads)[number]
  | (typeof patientReads)[number]
  | keyof typeof listExports

/** What the thread is given. */
export interface ReaderTask {
  readonly directory: string
  readonly resources: string
}

export interface ReaderQuestion {
  readonly number: number
  readonly procedure: AskedProcedure
  readonly input: unknown
  /** The present, in milliseconds. */
  readonly at: number
  /** How often the keep has changed. */
  readonly changes: number
}

/** To the thread: a question, or that nobody waits for its answer any more. */
export type ReaderWord = ReaderQuestion | { readonly cancel: number }

export interface ReaderAnswer {
  readonly number: number
  readonly reply: { readonly value: unknown } | { readonly error: ErrorReply; readonly defect: string | null }
}

/** From the thread: an answer, or how far one is. */
export type ReaderNews =
  | ReaderAnswer
  | { readonly number: number; readonly done: number; readonly total: number }
