// The one table of the contract. A key is at once the IPC name, the command line's words, the journal's verb.

import type { z } from 'zod'
import { attentionProcedures } from './attention.ts'
import { authorityProcedures } from './authority.ts'
import { backupProcedures } from './backup.ts'
import { certificateProcedures } from './certificate.ts'
import { certificateActProcedures } from './certificate-acts.ts'
import { certificateBatchProcedures } from './certificate-batch.ts'
import { clockProcedures } from './clock.ts'
import { crlProcedures } from './crl.ts'
import { fileProcedures } from './file.ts'
import { gemProcedures } from './gem.ts'
import { gemPolicyProcedures } from './gem-policy.ts'
import { journalProcedures } from './journal.ts'
import { keyProcedures } from './key.ts'
import { ocspProcedures } from './ocsp.ts'
import { practiceProcedures } from './practice.ts'
import type { Procedure } from './procedure.ts'
import { profileProcedures } from './profile.ts'
import { requestProcedures } from './request.ts'
import { requestBatchProcedures } from './request-batch.ts'
import { responderProcedures } from './responder.ts'
import { revocationProcedures } from './revocation.ts'
import { statusProcedures } from './status.ts'
import { trustProcedures } from './trust.ts'
import { trustListProcedures } from './trust-list.ts'
import { vaultProcedures } from './vault.ts'

export const contract = {
  ...vaultProcedures,
  ...clockProcedures,
  ...backupProcedures,
  ...keyProcedures,
  ...profileProcedures,
  ...authorityProcedures,
  ...requestProcedures,
  ...requestBatchProcedures,
  ...certificateProcedures,
  ...certificateActProcedures,
  ...certificateBatchProcedures,
  ...revocationProcedures,
  ...crlProcedures,
  ...ocspProcedures,
  ...statusProcedures,
  ...attentionProcedures,
  ...responderProcedures,
  ...trustProcedures,
  ...gemProcedures,
  ...gemPolicyProcedures,
  ...trustListProcedures,
  ...journalProcedures,
  ...fileProcedures,
  ...practiceProcedures,
} as const

export type Contract = typeof contract
export type ProcedureName = keyof Contract
/** Those that change the keep or use a private key. */
export type ActName = {
  [K in ProcedureName]: Contract[K]['effect'] extends 'read' ? never : K
}[ProcedureName]
/** What a caller writes: defaults may be left out. */
export type Input<K extends ProcedureName> = z.input<Contract[K]['input']>
/** What a handler sees: defaults filled in. */
export type Parsed<K extends ProcedureName> = z.output<Contract[K]['input']>
export type Output<K extends ProcedureName> = z.output<Contract[K]['output']>

/** What a handler may use besides its input. */
export interface CallContext {
  readonly signal: AbortSignal
  /** Reports `done` of `total` steps; cheap to call often. */
  progress(done: number, total: number): void
}

export type Handler<K extends ProcedureName> = (
  input: Parsed<K>,
  context: CallContext,
) => Output<K> | Promise<Output<K>>

/** One handler for each row; the compiler says which is missing. */
export type Handlers = { readonly [K in ProcedureName]: Handler<K> }

export const procedureNames = Object.keys(contract) as ProcedureName[]

export function isProcedureName(name: string): name is ProcedureName {
  return Object.hasOwn(contract, name)
}

/** The row for a name, seen without its exact types. */
export function procedureOf(name: ProcedureName): Procedure {
  return contract[name]
}
