// `trust validate --batch`: one JSON case a line in, one JSON answer a line out, in the same order. A bad
// line is answered with its error and the run goes on.

import { Readable } from 'node:stream'
import type { App } from '../app.ts'
import { RootkeepError, toErrorReply } from '../contract/errors.ts'
import { batchProcedure, type CallInvocation } from './arguments.ts'
import { type ProcedureInput, readInput } from './input.ts'
import { readInputFile } from './input-file.ts'
import { linesOf } from './lines.ts'
import { type InputStream, type Shell, type StandardInput, write } from './shell.ts'

/**
 * Answers every line of `--input`'s file or of standard input; 0 when all were answered. Flags hold for every case
 * that does not say otherwise, so that anchors and CRLs of all are read once.
 */
export async function runBatch(
  call: CallInvocation,
  { app, shell, standardInput }: { app: App; shell: Shell; standardInput: StandardInput },
): Promise<number> {
  if (call.words.has('leaf') || call.out !== undefined) {
    throw new RootkeepError('input.invalid', '--batch takes its leaves from its lines, and answers on them.')
  }
  const common = await readInput({ ...call, input: undefined }, standardInput)
  for await (const line of linesOf(await openCases(call.input, standardInput))) {
    if (line?.trim() === '') continue
    const answer = await answerCase(line, { app, common, signal: shell.signal })
    shell.signal.throwIfAborted()
    await write(shell.stdout, `${JSON.stringify(answer)}\n`)
  }
  return 0
}

/** Cases on disk are bounded as any other file is; a larger run comes through standard input, line by line. */
async function openCases(path: string | undefined, standardInput: StandardInput): Promise<InputStream> {
  return path === undefined || path === '-'
    ? standardInput.take()
    : Readable.from([await readInputFile(path, standardInput)])
}

interface Batch {
  readonly app: App
  readonly common: ProcedureInput
  readonly signal: AbortSignal
}

async function answerCase(line: string | null, { app, common, signal }: Batch): Promise<object> {
  let id: unknown = null
  try {
    const { id: given = null, ...question } = readCase(line)
    if (typeof given === 'object' && given !== null) {
      throw new RootkeepError('input.invalid', 'The id of a case is text or a number.')
    }
    id = given
    const reply = await app.call(batchProcedure, { ...common, ...question }, { signal })
    return reply.ok ? { id, ...(reply.value as object) } : { id, error: reply.error }
  } catch (thrown) {
    return { id, error: toErrorReply(thrown) }
  }
}

function readCase(line: string | null): Readonly<Record<string, unknown>> {
  if (line === null) throw new RootkeepError('input.too-large', 'The line is too long.')
  const parsed = parseLine(line)
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed }
  throw new RootkeepError('input.invalid', 'The line is not a JSON object.')
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new RootkeepError('input.invalid', 'The line is not JSON.')
  }
}
