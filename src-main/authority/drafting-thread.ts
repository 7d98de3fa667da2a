// Drafting on a thread of its own, so that a batch uses every core: the thread reads, proves, prepares, lints and
// checks, and this one signs. Private keys do not go across: they stay with their keeper, be it the vault or a
// token, which can lock at once. The worker is a file of its own, beside this one, as argon2-worker is.

import { once } from 'node:events'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Attempted, Draft, Drafter, DraftingRequest, DraftingTerms } from './drafting.ts'

/** What the thread is told to do; it answers with what `Drafting` returns. */
export type DraftingMessage =
  | { readonly step: 'prepare'; readonly requests: readonly DraftingRequest[]; readonly at: string }
  | { readonly step: 'complete'; readonly signatures: readonly (Uint8Array | null)[] }

/**
 * Without limits the engine lets garbage grow by tens of MiB on each thread before it looks. The larger one is far
 * above what a group needs: a request that is made to exhaust it ends the batch, not the program.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 }

/** One step at a time. A defect on the thread is thrown here, by the step that met it and every later one. */
export class DraftingThread implements Drafter {
  readonly #worker: Worker

  constructor(terms: DraftingTerms) {
    const url = new URL(`./drafting-worker${extname(import.meta.url)}`, import.meta.url)
    this.#worker = new Worker(url, { workerData: terms, resourceLimits, execArgv: [], env: {} })
  }

  prepare(requests: readonly DraftingRequest[], at: string): Promise<Attempted<Draft>[]> {
    return this.#ask({ step: 'prepare', requests, at })
  }

  complete(signatures: readonly (Uint8Array | null)[]): Promise<Attempted<Uint8Array>[]> {
    return this.#ask({ step: 'complete', signatures })
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  /** `once` throws what the thread threw. */
  async #ask<T>(message: DraftingMessage): Promise<T> {
    this.#worker.postMessage(message)
    const [answer] = await once(this.#worker, 'message')
    return answer
  }
}
