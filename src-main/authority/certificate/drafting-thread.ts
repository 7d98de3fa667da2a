// Drafting on a thread of its own, so that a batch uses every core: the thread reads, proves, prepares, lints and
// checks, and this one signs. Private keys do not go across: they stay with their keeper, be it the vault or a
// token, which can lock at once. The worker is a file of its own, beside this one, as argon2-worker is.

import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Attempted, Draft, DraftedGroup, Drafter, DraftingRequest, DraftingTerms } from './drafting.ts'

/** What the thread is told to do with which group; a group that was completed is forgotten. */
export type DraftingMessage = { readonly group: number } & (
  | { readonly step: 'prepare'; readonly requests: readonly DraftingRequest[]; readonly at: string }
  | { readonly step: 'complete'; readonly signatures: readonly (Uint8Array | null)[] }
)

/** What it answers, in the order in which it was told. */
export type DraftingAnswer = readonly Attempted<Draft>[] | readonly Attempted<Uint8Array>[]

/**
 * Without limits the engine lets garbage grow by tens of MiB on each thread before it looks. The larger one is far
 * above what a group needs: a request that is made to exhaust it ends the batch, not the program.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 }

interface Waiting {
  readonly resolve: (answer: DraftingAnswer) => void
  readonly reject: (thrown: unknown) => void
}

/** A defect on the thread is thrown here, by every step that waits for it and every later one. */
export class DraftingThread implements Drafter {
  /** One group is drafted while another is signed here. */
  readonly lanes = 2
  readonly #worker: Worker
  readonly #waiting: Waiting[] = []
  #groups = 0
  #defect: Error | null = null

  constructor(terms: DraftingTerms) {
    const url = new URL(`./drafting-worker${extname(import.meta.url)}`, import.meta.url)
    this.#worker = new Worker(url, { workerData: terms, resourceLimits, execArgv: [], env: {} })
    this.#worker.on('message', (answer: DraftingAnswer) => this.#waiting.shift()?.resolve(answer))
    this.#worker.on('error', (thrown) => this.#fail(thrown))
    this.#worker.on('exit', () => this.#fail(new Error('the drafting thread has ended')))
  }

  async prepare(requests: readonly DraftingRequest[], at: string): Promise<DraftedGroup> {
    const group = this.#groups++
    return {
      drafts: await this.#ask<Attempted<Draft>[]>({ group, step: 'prepare', requests, at }),
      complete: (signatures) => this.#ask<Attempted<Uint8Array>[]>({ group, step: 'complete', signatures }),
    }
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #ask<T extends DraftingAnswer>(message: DraftingMessage): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#defect) return reject(this.#defect)
      this.#waiting.push({ resolve: resolve as Waiting['resolve'], reject })
      this.#worker.postMessage(message)
    })
  }

  #fail(defect: Error): void {
    this.#defect ??= defect
    for (const { reject } of this.#waiting.splice(0)) reject(this.#defect)
  }
}
