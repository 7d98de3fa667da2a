// The thread that reads large keeps (reader-thread.ts is the other end): a desk of its own over the same folder,
// whose vault nobody unlocks. An entry of the build in its own right; nothing imports it.

import { randomBytes } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { RootkeepError, toErrorReply } from '../../contract/errors.ts'
import { createHandlers } from '../handlers.ts'
import { Keep } from '../keep.ts'
import type { ReaderAnswer, ReaderQuestion, ReaderTask } from './reader-thread.ts'

const { directory, resources } = workerData as ReaderTask
let at = 0
let changes = 0
const keep = new Keep({ directory, clock: () => at, random: randomBytes, tell: () => {}, isBeside: true })
const standing = { serve: null, log: () => {}, tell: () => {}, onClose: () => {} }
const handlers = createHandlers({ keep, resources, random: randomBytes, host: null, standing })
const context = { signal: new AbortController().signal, progress: () => {} }
/** One question after the other. */
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (question: ReaderQuestion) => {
  last = last.then(async () => {
    const reply = await answer(question)
    parentPort?.postMessage({ number: question.number, reply } satisfies ReaderAnswer)
  })
})

/** Opened ahead of the first question, while the passphrase is typed: reading the register takes a second. */
setImmediate(() => {
  try {
    keep.admit({ needs: 'keep', effect: 'read' })
  } catch {
    // Whoever asks is told why.
  }
})

async function answer(question: ReaderQuestion): Promise<ReaderAnswer['reply']> {
  try {
    // What was read of the vault and of the journal may be remembered, and is so no longer.
    if (question.changes !== changes) keep.reread()
    changes = question.changes
    at = question.at
    const handler = handlers[question.procedure] as (input: unknown, context: unknown) => unknown
    return { value: await handler(question.input, context) }
  } catch (thrown) {
    const defect =
      thrown instanceof RootkeepError ? null : String(thrown instanceof Error ? thrown.stack : thrown)
    return { error: toErrorReply(thrown), defect }
  }
}
