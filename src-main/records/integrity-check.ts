// SQLite's own check of every page, row and index. It takes as long as the proof of the journal does, so that for
// large records it runs beside it, on a thread and a connection of its own.

import { statSync } from 'node:fs'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Database } from './database.ts'

/** What the thread is given: where the records are, and where its answer goes. */
export interface IntegrityTask {
  readonly location: string | URL
  /** A state, the length of the answer, and the answer as JSON: lines, or null where there was no check. */
  readonly shared: SharedArrayBuffer
}

/** How far the thread is. */
export const states = { waiting: 0, begun: 1, done: 2 } as const
export const checkPragmas =
  'PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -65536;'

/** A check that is under way. */
export interface IntegrityCheck {
  /** Waits for it: what is wrong, in SQLite's words; nothing when all is sound. */
  finish(): string[]
}

/** Below this, a thread takes longer to begin than the check to end. */
const largeFrom = 16 * 1024 * 1024
const longestAnswer = 64 * 1024
/** Milliseconds. A thread that has not begun by then will not: the check is then made here. */
const patience = 5000

/** Begins the check of the records that `database` is connected to; nobody may write to them before it has ended. */
export function beginIntegrityCheck(database: Database, threadFrom = largeFrom): IntegrityCheck {
  const path = database.get('sqlite_schema', 'PRAGMA database_list')?.text('file') ?? ''
  const isLarge = path !== '' && (statSync(path, { throwIfNoEntry: false })?.size ?? 0) >= threadFrom
  const thread = isLarge ? beginThread(database.location) : null
  return { finish: () => thread?.() ?? damagesOf(database, 'integrity_check') }
}

/** What is wrong, line by line. `quick_check` leaves the indexes out. */
export function damagesOf(database: Database, pragma: 'integrity_check' | 'quick_check'): string[] {
  const lines = database.all('sqlite_schema', `PRAGMA ${pragma}(20)`).map((row) => row.text(pragma))
  return lines.filter((line) => line !== 'ok')
}

/** Returns what waits for the answer: null where there was none. */
function beginThread(location: string | URL): () => string[] | null {
  const shared = new SharedArrayBuffer(8 + longestAnswer)
  const state = new Int32Array(shared, 0, 2)
  const url = new URL(`./integrity-worker${extname(import.meta.url)}`, import.meta.url)
  const task: IntegrityTask = { location: String(location), shared }
  const worker = new Worker(url, { workerData: task, execArgv: [], env: {} })
  // Its end says nothing that the answer does not; its failure is the answer that does not come.
  worker.on('error', () => {}).unref()
  return () => {
    Atomics.wait(state, 0, states.waiting, patience)
    if (Atomics.load(state, 0) === states.waiting) return null
    Atomics.wait(state, 0, states.begun)
    const text = Buffer.from(shared, state.byteLength, Atomics.load(state, 1)).toString()
    const lines: readonly string[] | null = JSON.parse(text)
    return lines?.filter((line) => line !== 'ok') ?? null
  }
}
