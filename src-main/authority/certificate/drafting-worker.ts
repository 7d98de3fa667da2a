// The worker thread that drafts certificates for a batch; drafting-thread.ts is the other end. An entry of the
// build in its own right; nothing imports it.

import { parentPort, workerData } from 'node:worker_threads'
import { type DraftedGroup, Drafting, type DraftingTerms } from './drafting.ts'
import type { DraftingAnswer, DraftingMessage } from './drafting-thread.ts'

const terms: DraftingTerms = workerData
const drafting = new Drafting(terms)
const groups = new Map<number, DraftedGroup>()
/** One step after the other: they are answered in order. */
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (message: DraftingMessage) => {
  last = last.then(async () => parentPort?.postMessage(await answer(message)))
})

async function answer(message: DraftingMessage): Promise<DraftingAnswer> {
  if (message.step === 'prepare') {
    const group = await drafting.prepare(message.requests, message.at)
    groups.set(message.group, group)
    return group.drafts
  }
  const group = groups.get(message.group)
  if (!group) throw new TypeError('no such group was prepared')
  groups.delete(message.group)
  return group.complete(message.signatures)
}
