// The thread that reads large keeps (reader-thread.ts is the other end): a desk of its own over the same folder,
// whose vault nobody unlocks. An entry of the build in its own right; nothing imports it.

import { randomBytes } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { type CallContext, procedureOf } from '../../contract/contract.ts'
import { RootkeepError, toErrorReply } from '../../contract/errors.ts'
import { createHandlers } from '../handlers.ts'
import { Keep } from '../keep.ts'
import type {
  AskedProcedure,
  ReaderAnswer,
  ReaderNews,
  ReaderQuestion,
  ReaderTask,
  ReaderWord,
} from './question.ts'

type AnyHandler = (input: unknown, context: CallContext) => unknown

const { directory, resources } = workerData as ReaderTask
let at = Date.now()
let changes = 0
let wasAsked = false
const keep = new Keep({ directory, clock: () => at, random: randomBytes, tell: () => {}, isBeside: true })
const standing = { serve: null, log: () => {}, tell: () => {}, onClose: () => {} }
const handlers = createHandlers({ keep, resources, random: randomBytes, host: null, standing })
const running = new Map<number, AbortController>()

parentPort?.on('message', (word: ReaderWord) => {
  wasAsked = true
  if ('cancel' in word) running.get(word.cancel)?.abort()
  else void answer(word).then((reply) => tell({ number: word.number, reply }))
})

function tell(news: ReaderNews): void {
  parentPort?.postMessage(news)
}

async function answer({
  number,
  procedure,
  input,
  ...question
}: ReaderQuestion): Promise<ReaderAnswer['reply']> {
  const call = new AbortController()
  running.set(number, call)
  try {
    // What was read of the vault and of the journal may be remembered, and is so no longer.
    if (question.changes !== changes) keep.reread()
    changes = question.changes
    at = question.at
    const progress = (done: number, total: number) => tell({ number, done, total })
    return { value: await handlerOf(procedure)(input, { signal: call.signal, progress }) }
  } catch (thrown) {
    const defect =
      thrown instanceof RootkeepError ? null : String(thrown instanceof Error ? thrown.stack : thrown)
    return { error: toErrorReply(thrown), defect }
  } finally {
    running.delete(number)
  }
}

function handlerOf(procedure: AskedProcedure): AnyHandler {
  return handlers[procedure] as AnyHandler
}

/** What a window asks first. */
const first = ['trust.tree', 'certificate.list', 'authority.list'] as const

/**
 * While the passphrase is typed: the records are opened, which takes a moment, and what will be asked first is looked
 * up. Nothing that is found is kept, since nobody has vouched for it; code and pages are then at hand.
 */
async function prepare(): Promise<void> {
  keep.admit({ needs: 'keep', effect: 'read' })
  const context = { signal: new AbortController().signal, progress: () => {} }
  for (const procedure of first) {
    await new Promise(setImmediate)
    if (wasAsked) return
    await handlerOf(procedure)(procedureOf(procedure).input.parse({}), context)
  }
}

// Whoever asks is told why it fails.
setImmediate(() => void prepare().catch(() => {}))
