// The worker thread that drafts certificates for a batch; drafting-thread.ts is the other end. An entry of the
// build in its own right; nothing imports it.

import { parentPort, workerData } from 'node:worker_threads'
import { Drafting, type DraftingTerms } from './drafting.ts'
import type { DraftingMessage } from './drafting-thread.ts'

const terms: DraftingTerms = workerData
const drafting = new Drafting(terms)

parentPort?.on('message', async (message: DraftingMessage) => {
  const answer =
    message.step === 'prepare'
      ? await drafting.prepare(message.requests, message.at)
      : await drafting.complete(message.signatures)
  parentPort?.postMessage(answer)
})
