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

/** When a proof has a thread of its own. */
export interface ProofBeside {
  /** From so many octets of records on. */
  readonly threadFrom?: number | undefined
  /** Not before this; at once, unless given. */
  readonly start?: Promise<void>
}

/** Begins the proof; of large records on a thread, which sees the records of the moment at which it starts. */
export function beginProof(
  database: Database,
  options: VerificationOptions,
  { threadFrom = largeFrom, start = Promise.resolve() }: ProofBeside = {},
): Proof {
  const path = database.get('sqlite_schema', 'PRAGMA database_list')?.text('file') ?? ''
  const octets = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  return path !== '' && octets >= threadFrom
    ? proofBeside(database, options, start)
    : proofHere(database, options)
}

function proofHere(database: Database, options: VerificationOptions): Proof {
  const outcome = new Promise<JournalVerification>((resolve) => resolve(verifyJournal(database, options)))
  return { isBeside: false, outcome, abandon: async () => {} }
}

function proofBeside({ location }: Database, options: VerificationOptions, start: Promise<void>): Proof {
  const task: ProofTask = { location: String(location), remembered: options.remembered ?? null }
  const { promise: abandonment, reject } = Promise.withResolvers<never>()
  let worker: Worker | null = null
  let isAbandoned = false
  const begun = start.then(() => {
    if (isAbandoned) return abandonment
    worker = startThread(task)
    return answerOf(worker)
  })
  const outcome = Promise.race([begun, abandonment]).then((answer) => verificationOf(answer, options.seal))
  // Who abandons it no longer asks.
  outcome.catch(() => {})
  begun.catch(() => {})
  const abandon = async () => {
    isAbandoned = true
    reject(abandoned())
    await worker?.terminate()
  }
  return { isBeside: true, outcome, abandon }
}

function startThread(task: ProofTask): Worker {
  const url = new URL(`./proof-worker${extname(import.meta.url)}`, import.meta.url)
  return new Worker(url, { workerData: task, resourceLimits, execArgv: [], env: {} })
}

function answerOf(worker: Worker): Promise<ProofAnswer> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(abandoned()))
  })
}

function abandoned(): RootkeepError {
  return new RootkeepError('call.cancelled', 'The proof was abandoned.')
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
