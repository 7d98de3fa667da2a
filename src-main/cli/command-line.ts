// One run of the command line: words in, an exit status out, everything else through the shell that is
// handed in. The app is opened only for a command that is well formed.

import type { App } from '../app.ts'
import { procedureOf } from '../contract/contract.ts'
import type { CallInvocation, CommonFlags } from './arguments.ts'
import { readArguments } from './arguments.ts'
import { planDelivery } from './artefact.ts'
import { runBatch } from './batch.ts'
import { helpText } from './help.ts'
import { checkInput, readInput } from './input.ts'
import { sayReady, untilStopped } from './lasting.ts'
import { answer, fail } from './outcome.ts'
import { createSecrets } from './passphrase.ts'
import { perform } from './perform.ts'
import { programVersion } from './program.ts'
import { createProgress } from './progress.ts'
import { runSession } from './session.ts'
import { createStandardInput, keepDirectory, type Shell, type StandardInput, write } from './shell.ts'

/** What a run of one invocation has at hand. */
interface Run {
  readonly shell: Shell
  readonly standardInput: StandardInput
}

/** Runs `words` (without the program's name) and never throws; the exit status is the contract's, or 130. */
export async function runCommandLine(words: readonly string[], shell: Shell): Promise<number> {
  // What waits for input would wait on.
  const release = () => void shell.stdin.destroy()
  shell.signal.addEventListener('abort', release)
  try {
    return await run(words, { shell, standardInput: createStandardInput(shell.stdin) })
  } catch (thrown) {
    return await fail(thrown, { shell, json: words.includes('--json') })
  } finally {
    shell.signal.removeEventListener('abort', release)
  }
}

async function run(words: readonly string[], { shell, standardInput }: Run): Promise<number> {
  const invocation = readArguments(words)
  if (invocation.kind === 'call') {
    return invocation.batch
      ? startBatch(invocation, { shell, standardInput })
      : call(invocation, { shell, standardInput })
  }
  if (invocation.kind === 'session') return startSession(invocation.common, { shell, standardInput })
  const isVersion = invocation.kind === 'version'
  const text = isVersion ? `${programVersion()}\n` : helpText(invocation.noun, invocation.procedure)
  await write(words.length === 0 ? shell.stderr : shell.stdout, text)
  return words.length === 0 ? 2 : 0
}

async function call(invocation: CallInvocation, { shell, standardInput }: Run): Promise<number> {
  const { procedure, common, words } = invocation
  const delivery = await planDelivery(invocation, shell.stdout)
  const input = await readInput(invocation, standardInput)
  checkInput(procedure, input)
  const progress = createProgress(shell.stderr)
  const { lasts = false } = procedureOf(procedure)
  const reply = await withApp(common, shell, async (app) => {
    const actor = {
      app,
      secrets: createSecrets(shell, standardInput),
      options: { signal: shell.signal, onProgress: progress.report },
      warn: warningTo(shell),
    }
    const { passphraseFile, keyPassphraseFile } = common
    const given = await perform({ procedure, input, words, passphraseFile, keyPassphraseFile }, actor)
    if (!given.ok || !lasts) return given
    await sayReady(given.value, { shell, json: common.json })
    await untilStopped(app, shell)
    return given
  })
  progress.clear()
  if (!reply.ok) return fail(reply.error, { shell, json: common.json })
  if (lasts) return 0
  return answer(reply.value, { procedure, delivery, json: common.json, shell })
}

function startBatch(invocation: CallInvocation, { shell, standardInput }: Run): Promise<number> {
  return withApp(invocation.common, shell, (app) => runBatch(invocation, { app, shell, standardInput }))
}

/** At a terminal the passphrase is asked for first: later, what is typed is commands. */
async function startSession(common: CommonFlags, { shell, standardInput }: Run): Promise<number> {
  const secrets = createSecrets(shell, standardInput)
  const request = { name: 'passphrase', file: common.passphraseFile, isNew: false }
  if (shell.stdin.isTTY && !secrets.hasFile(request)) await secrets.read(request)
  return withApp(common, shell, (app) => {
    const actor = { app, secrets, options: { signal: shell.signal }, warn: warningTo(shell) }
    return runSession(common, { actor, shell, standardInput })
  })
}

function warningTo(shell: Shell): (text: string) => Promise<void> {
  return (text) => write(shell.stderr, `rootkeep: ${text}\n`)
}

/** Opens the app on the keep, and closes it whatever happens. */
async function withApp<T>(common: CommonFlags, shell: Shell, use: (app: App) => Promise<T>): Promise<T> {
  const app = await shell.openApp(keepDirectory(common.keep, shell.environment))
  try {
    return await use(app)
  } finally {
    await app.close()
  }
}
