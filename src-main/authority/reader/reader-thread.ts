// A second desk on a thread of its own, for reading large keeps: what would hold up the window for longer than it
// can bear is asked of it and answered by the very same handlers. It has a connection of its own, which cannot write,
// and no keys: the vault stays locked there. Which calls come here is routing.ts.

import { statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { CallContext } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import type { Keep } from '../keep.ts'
import {
  type AskedProcedure,
  longReads,
  type ReaderAnswer,
  type ReaderNews,
  type ReaderQuestion,
  type ReaderTask,
  type ReaderWord,
} from './question.ts'

/** As of the drafting thread: without them the engine lets garbage grow before it looks. */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 }

/** Milliseconds: so long nothing is asked when a window has shown what it shows first; nobody waits longer for that. */
const [restAfterQuestions, longestRest] = [300, 3000]

export interface ReaderOptions extends ReaderTask {
  /** From so many octets of records on. */
  readonly from: number
}

type Lane = 'quick' | 'patient'

interface Waiting {
  readonly question: ReaderQuestion
  readonly lane: Lane
  readonly progress: CallContext['progress']
  readonly resolve: (value: unknown) => void
  readonly reject: (thrown: unknown) => void
}

export class ReaderThread {
  readonly #keep: Keep
  readonly #options: ReaderOptions
  /** In the order in which they were asked. */
  readonly #waiting = new Map<number, Waiting>()
  /** The numbers of the questions that the thread has: one of each lane, so that the rest can be taken back. */
  readonly #asked: Record<Lane, number | null> = { quick: null, patient: null }
  #worker: Worker | null = null
  #questions = 0
  #changes = 0
  #isClosed = false

  constructor(keep: Keep, options: ReaderOptions) {
    this.#keep = keep
    this.#options = options
    keep.onAct(() => this.noteChange())
  }

  /** Whether the keep is so large that the thread is to be asked. */
  get isWanted(): boolean {
    const file = statSync(join(this.#options.directory, 'records.sqlite'), { throwIfNoEntry: false })
    return (file?.size ?? 0) >= this.#options.from
  }

  /** Starts the thread where it will be asked, so that the first question need not wait for it. */
  prepare(): void {
    if (!this.#isClosed && this.#keep.isOpen && this.isWanted) this.#started()
  }

  /** What was read before is read anew. */
  noteChange(): void {
    this.#changes += 1
  }

  /** The answer of the procedure's handler there. Throws what that throws, and `call.cancelled`. */
  ask(procedure: AskedProcedure, input: unknown, { signal, progress }: CallContext): Promise<unknown> {
    if (this.#isClosed || signal.aborted) return Promise.reject(this.#isClosed ? closed() : cancelled())
    const number = ++this.#questions
    const lane: Lane = longReads.some((each) => each === procedure) ? 'quick' : 'patient'
    const question = { number, procedure, input, at: this.#keep.milliseconds(), changes: this.#changes }
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { question, lane, progress, resolve, reject })
      signal.addEventListener('abort', () => this.#takeBack(number), { once: true })
      this.#askNext()
    })
  }

  /** Returns when nothing was asked for a moment, as after a window's first screen; at once where it is not wanted. */
  async settled(): Promise<void> {
    const until = performance.now() + longestRest
    while (this.isWanted && !this.#isClosed && performance.now() < until) {
      const before = this.#questions
      await rest(restAfterQuestions, undefined, { ref: false })
      if (this.#waiting.size === 0 && this.#questions === before) return
    }
  }

  /** Questions that wait are answered with `call.cancelled`; returns when nothing reads the records. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#worker?.terminate()
    this.#worker = null
  }

  /** What takes long begins only when nothing else waits. */
  #askNext(): void {
    for (const lane of ['quick', 'patient'] as const) {
      const next = [...this.#waiting.values()].find((each) => each.lane === lane)
      if (next && this.#asked[lane] === null && this.#asked.quick === null) this.#give(next)
    }
  }

  #give({ question, lane }: Waiting): void {
    this.#asked[lane] = question.number
    const worker = this.#started()
    // The process stays for an answer, and for nothing else.
    worker.ref()
    worker.postMessage(question satisfies ReaderWord)
  }

  /**
   * A quick question that the thread has is answered to nobody: a query of SQLite can't be stopped. A patient one is
   * told, and answers what became of it.
   */
  #takeBack(number: number): void {
    if (this.#asked.patient === number) {
      this.#worker?.postMessage({ cancel: number } satisfies ReaderWord)
      return
    }
    this.#waiting.get(number)?.reject(cancelled())
    this.#waiting.delete(number)
  }

  #started(): Worker {
    this.#worker ??= this.#start()
    return this.#worker
  }

  #start(): Worker {
    const url = new URL(`./reader-worker${extname(import.meta.url)}`, import.meta.url)
    const { directory, resources } = this.#options
    const workerData: ReaderTask = { directory, resources }
    const worker = new Worker(url, { workerData, resourceLimits, execArgv: [], env: {} })
    worker.on('message', (news: ReaderNews) => this.#hear(news))
    worker.on('error', (thrown) => this.#end(worker, thrown))
    worker.on('exit', () => this.#end(worker, closed()))
    worker.unref()
    return worker
  }

  #hear(news: ReaderNews): void {
    if ('reply' in news) this.#take(news)
    else this.#waiting.get(news.number)?.progress(news.done, news.total)
  }

  #take({ number, reply }: ReaderAnswer): void {
    const waiting = this.#waiting.get(number)
    this.#waiting.delete(number)
    this.#asked[this.#asked.quick === number ? 'quick' : 'patient'] = null
    this.#askNext()
    if (this.#asked.quick === null && this.#asked.patient === null) this.#worker?.unref()
    if ('value' in reply) waiting?.resolve(reply.value)
    else if (reply.defect !== null) waiting?.reject(new Error(reply.defect))
    else waiting?.reject(new RootkeepError(reply.error.code, reply.error.message, reply.error.details))
  }

  /** The next question starts another. */
  #end(worker: Worker, thrown: unknown): void {
    if (this.#worker !== worker && this.#worker !== null) return
    this.#worker = null
    this.#asked.quick = null
    this.#asked.patient = null
    for (const { reject } of this.#waiting.values()) reject(thrown)
    this.#waiting.clear()
  }
}

function cancelled(): RootkeepError {
  return new RootkeepError('call.cancelled', 'The call was cancelled.')
}

function closed(): RootkeepError {
  return new RootkeepError('call.cancelled', 'The keep was closed.')
}
