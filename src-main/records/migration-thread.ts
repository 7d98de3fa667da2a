// The migration of large records on a thread (migration-worker.ts), so that the window says how far it is and stands
// still for none of it. Nobody has the records open meanwhile; the keep's lock is the caller's.

import { statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type ErrorReply, RootkeepError } from '../contract/errors.ts'
import type { OnStep } from './migration.ts'
import { migrations } from './migrations/migrations.ts'
import { formatVersionOf, recordsFileName } from './record-file.ts'

/** A migration under way. */
export interface RunningMigration {
  /** Throws what opening throws, and `call.cancelled` once it is abandoned: then the older records are in place. */
  readonly outcome: Promise<void>
  /** Returns when nothing of it goes on: after the step that it is in, which can't be interrupted. */
  abandon(): Promise<void>
}

/** What the thread is given. */
export interface MigrationTask {
  readonly directory: string
}

/** What the thread tells: how far it is; at last that it is done, or why it is not. */
export type MigrationNews =
  | { readonly done: number; readonly total: number }
  | { readonly isDone: true }
  | { readonly error: ErrorReply }

/** Some ten thousand certificates: fewer are migrated before anyone would notice. */
const largeFrom = 8 * 1024 * 1024

/** Whether the records of a keep are of an older format, and of so many octets or more; false for what can't be read. */
export function isMigrationLong(directory: string, from = largeFrom): boolean {
  const path = join(directory, recordsFileName)
  const octets = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (octets === 0 || octets < from) return false
  try {
    const version = formatVersionOf(path)
    return version >= 1 && version < migrations.length
  } catch {
    // Whoever opens them says what is wrong.
    return false
  }
}

export function beginMigration(directory: string, onStep: OnStep): RunningMigration {
  const url = new URL(`./migration-worker${extname(import.meta.url)}`, import.meta.url)
  const workerData: MigrationTask = { directory }
  const worker = new Worker(url, { workerData, execArgv: [], env: {} })
  const outcome = new Promise<void>((resolve, reject) => {
    worker.on('message', (news: MigrationNews) => {
      if ('isDone' in news) resolve()
      else if ('error' in news) reject(refusalOf(news.error))
      else onStep(news.done, news.total)
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new RootkeepError('call.cancelled', 'The migration was abandoned.')))
  })
  return { outcome, abandon: async () => void (await worker.terminate()) }
}

function refusalOf({ code, message, details }: ErrorReply): RootkeepError {
  return new RootkeepError(code, message, details)
}
