// A second desk on a thread of its own, for reading large keeps: what would hold up the window for longer than it
// can bear is asked of it and answered by the very same handlers. It has a connection of its own, which cannot write,
// and no keys: the vault stays locked there.

import { statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { CallContext, Handlers, ProcedureName } from '../../contract/contract.ts'
import { type ErrorReply, RootkeepError } from '../../contract/errors.ts'
import type { Keep } from '../keep.ts'

/** What reads the more the larger a keep is, and needs neither keys nor a window. */
export const longReads = [
  'trust.tree',
  'certificate.list',
  'authority.list',
  'authority.describe',
  'request.list',
  'revocation.list',
  'revocation.consequences',
  'journal.list',
  'status.expiry',
] as const satisfies readonly ProcedureName[]

/** As of the drafting thread: without them the engine lets garbage grow before it looks. */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 }

/** What the thread is given. */
export interface ReaderTask {
  readonly directory: string
  readonly resources: string
}

export interface ReaderQuestion {
  readonly number: number
  readonly procedure: (typeof longReads)[number]
  readonly input: unknown
  /** The present, in milliseconds. */
  readonly at: number
  /** How often the keep has changed. */
  readonly changes: number
}

export interface ReaderAnswer {
  readonly number: number
  readonly reply: { readonly value: unknown } | { readonly error: ErrorReply; readonly defect: string | null }
}

export interface ReaderOptions extends ReaderTask {
  /** From so many octets of records on. */
  readonly from: number
}

interface Waiting {
  readonly question: ReaderQuestion
  readonly resolve: (value: unknown) => void
  readonly reject: (thrown: unknown) => void
}

export class ReaderThread {
  readonly #keep: Keep
  readonly #options: ReaderOptions
  /** In the order in which they were asked. */
  readonly #waiting = new Map<number, Waiting>()
  /** The number of the question that the thread has; it is given one at a time, so that the rest can be taken back. */
  #asked: number | null = null
  #worker: Worker | null = null
  #questions = 0
  #changes = 0
  #isClosed = false

  constructor(keep: Keep, options: ReaderOptions) {
    this.#keep = keep
    this.#options = options
    keep.onAct(() => this.noteChange())
  }

  /** The handlers, of which those of long reads ask the thread where the keep is large. */
  route(handlers: Handlers): Handlers {
    const routed = longReads.map((name) => {
      const here = handlers[name] as (input: unknown, context: unknown) => unknown
      return [
        name,
        (input: unknown, context: CallContext) =>
          this.#isLarge() ? this.#ask(name, input, context.signal) : here(input, context),
      ]
    })
    return { ...handlers, ...Object.fromEntries(routed) }
  }

  /** Starts the thread where it will be asked, so that the first question need not wait for it. */
  prepare(): void {
    if (!this.#isClosed && this.#keep.isOpen && this.#isLarge()) this.#started()
  }

  /** What was read before is read anew. */
  noteChange(): void {
    this.#changes += 1
  }

  /** Questions that wait are answered with `call.cancelled`; returns when nothing reads the records. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#worker?.terminate()
    this.#worker = null
  }

  #isLarge(): boolean {
    const file = statSync(join(this.#options.directory, 'records.sqlite'), { throwIfNoEntry: false })
    return (file?.size ?? 0) >= this.#options.from
  }

  #ask(procedure: ReaderQuestion['procedure'], input: unknown, signal: AbortSignal): Promise<unknown> {
    if (this.#isClosed || signal.aborted) return Promise.reject(this.#isClosed ? closed() : cancelled())
    const number = ++this.#questions
    const question = { number, procedure, input, at: this.#keep.milliseconds(), changes: this.#changes }
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { question, resolve, reject })
      signal.addEventListener('abort', () => this.#takeBack(number), { once: true })
      this.#askNext()
    })
  }

  #askNext(): void {
    const [next] = this.#waiting.values()
    if (this.#asked !== null || next === undefined) return
    this.#asked = next.question.number
    const worker = this.#started()
    // The process stays for an answer, and for nothing else.
    worker.ref()
    worker.postMessage(next.question)
  }

  /** A question that the thread has is answered to nobody: a query of SQLite can't be stopped. */
  #takeBack(number: number): void {
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
    worker.on('message', (answer: ReaderAnswer) => this.#take(answer))
    worker.on('error', (thrown) => this.#end(worker, thrown))
    worker.on('exit', () => this.#end(worker, closed()))
    worker.unref()
    return worker
  }

  #take({ number, reply }: ReaderAnswer): void {
    const waiting = this.#waiting.get(number)
    this.#waiting.delete(number)
    this.#asked = null
    this.#askNext()
    if (this.#asked === null) this.#worker?.unref()
    if ('value' in reply) waiting?.resolve(reply.value)
    else if (reply.defect !== null) waiting?.reject(new Error(reply.defect))
    else waiting?.reject(new RootkeepError(reply.error.code, reply.error.message, reply.error.details))
  }

  /** The next question starts another. */
  #end(worker: Worker, thrown: unknown): void {
    if (this.#worker !== worker && this.#worker !== null) return
    this.#worker = null
    this.#asked = null
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
