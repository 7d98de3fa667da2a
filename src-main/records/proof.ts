// The whole proof of the records, for those who must not wait for it: of large records on a thread and a connection
// of its own (proof-worker.ts), where it sees the records of the moment at which it began; of small ones here, since
// a thread takes longer to begin. The vault's key never goes to the thread: what it would authenticate comes back.

import { statSync } from 'node:fs'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type ErrorReply, RootkeepError } from '../contract/errors.ts'
import type { Database } from './database.ts'
import { Faults } from './fault.ts'
import type { JournalHead, Seal } from './journal.ts'
import {
  type JournalVerification,
  sealIsForeign,
  type VerificationOptions,
  verifyJournal,
} from './journal-verification.ts'

/** A proof under way. */
export interface Proof {
  /** True where it runs beside this thread. */
  readonly isBeside: boolean
  /** What was found; throws what reading throws, and `call.cancelled` once it is abandoned. */
  readonly outcome: Promise<JournalVerification>
  /** Ends it without an outcome; returns when nothing of it reads the records any more. */
  abandon(): Promise<void>
}

/** What the thread is given. */
export interface ProofTask {
  readonly location: string | URL
  readonly remembered: JournalHead | null
}

/** What the thread answers: with what the records say is the vault's seal, and on what. */
export type ProofAnswer =
  | { readonly error: ErrorReply }
  | {
      readonly verification: JournalVerification
      readonly sealed: { readonly octets: Uint8Array; readonly mac: Uint8Array } | null
    }

/** Some thousand certificates, whose proof takes as long as a thread takes to begin. */
const largeFrom = 4 * 1024 * 1024

/** Rows come and go by the million; what stays is in buffers outside of the heap. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 }

/** Begins the proof; from so many octets of records on, on a thread. */
export function beginProof(database: Database, options: VerificationOptions, threadFrom = largeFrom): Proof {
  const path = database.get('sqlite_schema', 'PRAGMA database_list')?.text('file') ?? ''
  const octets = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  return path !== '' && octets >= threadFrom ? proofBeside(database, options) : proofHere(database, options)
}

function proofHere(database: Database, options: VerificationOptions): Proof {
  const outcome = new Promise<JournalVerification>((resolve) => resolve(verifyJournal(database, options)))
  return { isBeside: false, outcome, abandon: async () => {} }
}

function proofBeside({ location }: Database, { seal, remembered }: VerificationOptions): Proof {
  const url = new URL(`./proof-worker${extname(import.meta.url)}`, import.meta.url)
  const task: ProofTask = { location: String(location), remembered: remembered ?? null }
  const worker = new Worker(url, { workerData: task, resourceLimits, execArgv: [], env: {} })
  const outcome = new Promise<JournalVerification>((resolve, reject) => {
    worker.once('message', (answer: ProofAnswer) => resolve(verificationOf(answer, seal)))
    worker.once('error', reject)
    worker.once('exit', () => reject(new RootkeepError('call.cancelled', 'The proof was abandoned.')))
  })
  // Who abandons it no longer asks.
  outcome.catch(() => {})
  return { isBeside: true, outcome, abandon: async () => void (await worker.terminate()) }
}

/** With the seal looked at, where there is one to look with. Throws `vault.locked` where it was locked meanwhile. */
async function verificationOf(answer: ProofAnswer, seal: Seal | undefined): Promise<JournalVerification> {
  if ('error' in answer) {
    const { code, message, details } = answer.error
    throw new RootkeepError(code, message, details)
  }
  const { verification, sealed } = answer
  if (!seal) return { ...verification, isAuthenticated: false }
  if (sealed === null || seal.verify(sealed.octets, sealed.mac)) return verification
  const faults = new Faults()
  for (const fault of verification.faults) faults.add(fault)
  faults.addEntry('unsealed', verification.head.sequence, sealIsForeign)
  return { ...verification, isValid: false, faults: faults.found }
}
