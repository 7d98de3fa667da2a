// `rootkeep session`: one command a line, as words or as JSON; the vault is unlocked once, and each line is
// answered by one JSON line.

import { isProcedureName } from '../contract/contract.ts'
import type { Reply } from '../contract/dispatch.ts'
import { exitStatusOf, RootkeepError, toErrorReply } from '../contract/errors.ts'
import { type CommonFlags, commandNames, readArguments } from './arguments.ts'
import { artefactOf, deliver, planDelivery } from './artefact.ts'
import { readInput } from './input.ts'
import { linesOf } from './lines.ts'
import { type Actor, perform } from './perform.ts'
import { type Shell, type StandardInput, write } from './shell.ts'
import { shellWords } from './shell-words.ts'

/** Answers every line, also after a failure; the status of the first failure, or 0. */
export async function runSession(
  common: CommonFlags,
  { actor, shell, standardInput }: { actor: Actor; shell: Shell; standardInput: StandardInput },
): Promise<number> {
  let status = 0
  for await (const line of linesOf(standardInput.take())) {
    if (line !== null && /^\s*(?:#|$)/.test(line)) continue
    const reply = await answerLine(line, { common, actor, shell, standardInput })
    shell.signal.throwIfAborted()
    if (!reply.ok) status ||= exitStatusOf(reply.error.code)
    await write(shell.stdout, `${JSON.stringify(reply)}\n`)
  }
  return status
}

interface LineContext {
  readonly common: CommonFlags
  readonly actor: Actor
  readonly shell: Shell
  readonly standardInput: StandardInput
}

async function answerLine(line: string | null, context: LineContext): Promise<Reply> {
  try {
    if (line === null) throw new RootkeepError('input.too-large', 'The line is too long.')
    return await (line.trimStart().startsWith('{') ? answerJson(line, context) : answerWords(line, context))
  } catch (thrown) {
    return { ok: false, error: toErrorReply(thrown) }
  }
}

function answerJson(line: string, { common, actor }: LineContext): Promise<Reply> {
  const { command, input } = readCommand(line)
  if (!isProcedureName(command) || !commandNames.includes(command)) {
    throw new RootkeepError('input.unknown-procedure', `There is no command ${JSON.stringify(command)}.`)
  }
  const { passphraseFile, keyPassphraseFile } = common
  return perform({ procedure: command, input, words: new Map(), passphraseFile, keyPassphraseFile }, actor)
}

async function answerWords(
  line: string,
  { common, actor, shell, standardInput }: LineContext,
): Promise<Reply> {
  const invocation = readArguments(shellWords(line))
  if (invocation.kind !== 'call' || invocation.batch || invocation.common.keep !== undefined) {
    throw new RootkeepError('input.invalid', 'A line of a session is one command, without --keep or --batch.')
  }
  const asJson = { ...invocation, common: { ...invocation.common, json: true } }
  const delivery = await planDelivery(asJson, shell.stdout)
  if (delivery === 'standard-output') {
    throw new RootkeepError('input.invalid', 'In a session, standard output is for the answers.')
  }
  const reply = await perform(
    {
      procedure: invocation.procedure,
      input: await readInput(invocation, standardInput),
      words: invocation.words,
      passphraseFile: invocation.common.passphraseFile ?? common.passphraseFile,
      keyPassphraseFile: invocation.common.keyPassphraseFile ?? common.keyPassphraseFile,
    },
    actor,
  )
  if (reply.ok) await deliver(artefactOf(invocation.procedure, reply.value), delivery, shell.stdout)
  return reply
}

function readCommand(line: string): { command: string; input: Readonly<Record<string, unknown>> } {
  const { command, input = {}, ...others } = parseObject(line)
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input)
  if (typeof command === 'string' && isObject && Object.keys(others).length === 0) {
    return { command, input: { ...input } }
  }
  throw new RootkeepError('input.invalid', 'A JSON line is {"command": "noun.verb", "input": {…}}.')
}

function parseObject(line: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(line) as Readonly<Record<string, unknown>>
  } catch {
    throw new RootkeepError('input.invalid', 'The line is not JSON.')
  }
}
