// Gems verified on a thread of its own, so that a thousand of them use every core. The worker is a file beside this
// one, as drafting-worker is.

import { once } from 'node:events'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Evidence } from './circumstances.ts'
import type { AskedPolicy } from './verification.ts'
import type { TracedVerdict } from './verifier.ts'

export interface GemVerifyingTerms {
  readonly asked: AskedPolicy
  readonly evidence: Evidence
}

/** One group at a time. A defect on the thread is thrown here, by the group that met it and every later one. */
export class GemVerifyingThread {
  readonly #worker: Worker

  constructor(asked: AskedPolicy, evidence: Evidence) {
    const url = new URL(`./verifying-worker${extname(import.meta.url)}`, import.meta.url)
    const workerData: GemVerifyingTerms = { asked, evidence }
    this.#worker = new Worker(url, { workerData, execArgv: [], env: {} })
  }

  /** `once` throws what the thread threw. */
  async verifyFiles(paths: readonly string[]): Promise<TracedVerdict[]> {
    this.#worker.postMessage(paths)
    const [verdicts] = await once(this.#worker, 'message')
    return verdicts
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }
}
