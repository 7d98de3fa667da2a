// The command line run in process against an app whose handlers a test gives: the contract's own dispatch
// stands between, so that an input the contract would refuse is refused here too.

import { PassThrough, Writable } from 'node:stream'
import type { App } from '../app.ts'
import { runCommandLine } from '../cli/command-line.ts'
import type { Handlers, Output } from '../contract/contract.ts'
import { dispatch } from '../contract/dispatch.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { Procedure } from '../contract/procedure.ts'

export interface CommandOptions {
  readonly handlers?: Partial<Handlers>
  /** The passphrase of the keep; null where there is no keep. */
  readonly passphrase?: string | null
  readonly stdin?: string | Buffer
  /** What a person types at each prompt; with it, every stream is a terminal. */
  readonly typed?: readonly string[]
  /** What is typed when all prompts are answered, up to the end of input. */
  readonly afterwards?: string
  /** Makes standard output and standard error a terminal. */
  readonly terminal?: boolean
  readonly environment?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

export interface CommandResult {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
  readonly bytes: Buffer
  /** What reached the app, in order. */
  readonly calls: readonly { readonly procedure: string; readonly input: unknown }[]
  readonly directory: string | null
}

/** Runs one command to its end, without touching the process. */
export async function runCommand(
  words: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const stdin = new PassThrough()
  const isTerminal = options.terminal === true || options.typed !== undefined
  const answers = [...(options.typed ?? [])]
  const stdout = collector(isTerminal)
  const stderr = collector(isTerminal, (text) => {
    if (/: $/.test(text) && answers.length > 0) stdin.write(`${answers.shift()}\r`)
    else if (answers.length === 0 && options.afterwards !== undefined) stdin.end(options.afterwards)
  })
  if (options.typed === undefined) stdin.end(options.stdin ?? '')
  const calls: { procedure: string; input: unknown }[] = []
  let directory: string | null = null
  const status = await runCommandLine(words, {
    stdin: Object.assign(stdin, { isTTY: options.typed !== undefined }),
    stdout: stdout.stream,
    stderr: stderr.stream,
    environment: { HOME: '/home/officer', ...options.environment },
    signal: options.signal ?? new AbortController().signal,
    openApp: async (opened) => {
      directory = opened
      return createFakeApp(options, calls)
    },
  })
  const bytes = stdout.bytes()
  return { status, bytes, stdout: bytes.toString(), stderr: stderr.bytes().toString(), calls, directory }
}

function collector(isTTY: boolean, seen: (text: string) => void = () => {}) {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk))
      done()
      seen(String(chunk))
    },
  })
  return { stream: Object.assign(stream, { isTTY }), bytes: () => Buffer.concat(chunks) }
}

/** An app with a vault that is locked until its passphrase comes, and the handlers that a test gives. */
function createFakeApp(options: CommandOptions, calls: { procedure: string; input: unknown }[]): App {
  const passphrase = options.passphrase === undefined ? 'correct horse battery' : options.passphrase
  let locked = true
  const status = () => vaultStatus({ exists: passphrase !== null, locked })
  const handlers: Partial<Handlers> = {
    'vault.status': status,
    'vault.unlock': ({ passphrase: given }) => {
      if (given !== passphrase) throw new RootkeepError('vault.wrong-passphrase', 'The passphrase is wrong.')
      locked = false
      return status()
    },
    'vault.lock': () => {
      locked = true
      return status()
    },
    'vault.unlock-test': status,
    ...options.handlers,
  }
  const admit = ({ needs }: Procedure): void => {
    if (needs !== 'nothing' && passphrase === null)
      throw new RootkeepError('keep.missing', 'There is no keep.')
    if (needs === 'unlocked' && locked) throw new RootkeepError('vault.locked', 'The vault is locked.')
  }
  return {
    call(procedure, input, { signal, onProgress } = {}) {
      calls.push({ procedure, input })
      const context = { signal: signal ?? new AbortController().signal, progress: onProgress ?? (() => {}) }
      return dispatch(
        { handlers: handlers as Handlers, admit, onDefect: () => {} },
        { procedure, input, context },
      )
    },
    events: { subscribe: () => () => {} },
    lock: () => {},
    close: async () => {},
  }
}

export function vaultStatus({
  exists,
  locked,
}: {
  exists: boolean
  locked: boolean
}): Output<'vault.status'> {
  return {
    exists,
    locked,
    directory: '/home/officer/keep',
    formatVersion: exists ? 1 : null,
    createdAt: exists ? '2026-11-20T09:00:00Z' : null,
    slots: [],
    keys: 2,
    idleLockMinutes: 10,
    readOnly: false,
    clockDoubt: null,
    practice: false,
    lastBackup: null,
    backupDue: false,
    journalCheck: 'none',
    journalFault: null,
    restored: null,
  }
}
