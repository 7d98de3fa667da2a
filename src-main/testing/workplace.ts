// A place to work at in a terminal: a folder with a passphrase file and the real program `rootkeep` on the
// path. Every run is a process of its own; whatever a person would type can be typed here.

import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApp } from '../app.ts'
import type { Reply } from '../contract/dispatch.ts'
import { errorReply } from '../contract/error-reply.ts'
import type { ErrorCode } from '../contract/errors.ts'
import { testPassphrase } from './keep.ts'
import { scratchFolder } from './program.ts'

const program = fileURLToPath(new URL('../cli/main.ts', import.meta.url))
const resources = fileURLToPath(new URL('../../resources', import.meta.url))

/** What a process left behind. */
export interface Ended {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** How a command refused: the code that `--json` says on standard error, and the exit status. */
export interface Refusal {
  readonly code: ErrorCode
  readonly status: number
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
  /** What stands before the program: `faketime` and its instant. */
  readonly under?: readonly string[]
}

export interface Workplace extends Disposable {
  readonly folder: string
  /** The keep's folder; there need not be a keep in it yet. */
  readonly keep: string
  /** A path within the folder. */
  path(...names: string[]): string
  read(name: string): string
  /** Writes a file (and the folders that it lies in) and returns its path. */
  write(name: string, content: string | Uint8Array): string
  /** Runs a line as the shell does: words, pipes, redirections. */
  shell(line: string, options?: RunOptions): Ended
  /** Runs `rootkeep` with these words. */
  rootkeep(words: readonly string[], options?: RunOptions): Ended
  /** Starts `rootkeep` with these words and lets it run; the test ends it. */
  begin(words: readonly string[]): ChildProcessWithoutNullStreams
  /** Runs `rootkeep --json` with these words, of which the test knows that they are refused. */
  refused(words: readonly string[], options?: RunOptions): Refusal
  /** Runs `rootkeep session` on these lines: one reply a line. Throws unless every line was answered. */
  session(lines: readonly string[], options?: RunOptions): Reply[]
}

/** A new place to work at, gone with its keep when disposed of. */
export function createWorkplace(): Workplace {
  const { path: folder, [Symbol.dispose]: dispose } = scratchFolder()
  const passphraseFile = join(folder, 'passphrase')
  writeFileSync(passphraseFile, `${testPassphrase}\n`, { mode: 0o600 })
  const keep = join(folder, 'keep')
  const environment = {
    ROOTKEEP_DIR: keep,
    ROOTKEEP_PASSPHRASE_FILE: passphraseFile,
    PATH: `${installProgram(folder)}:${process.env.PATH ?? ''}`,
  }
  const start = (words: readonly string[], { env, input = '', under = [] }: RunOptions = {}): Ended => {
    const [command = '', ...args] = [...under, ...words]
    const options = { cwd: folder, env: { ...process.env, ...environment, ...env }, input, ...limits }
    const { status, stdout, stderr, error } = spawnSync(command, args, options)
    if (error) throw error
    return { status: status ?? -1, stdout, stderr }
  }
  const rootkeep: Workplace['rootkeep'] = (words, options) =>
    start([process.execPath, program, ...words], options)
  return {
    folder,
    keep,
    path: (...names) => join(folder, ...names),
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    write(name, content) {
      const path = join(folder, name)
      mkdirSync(join(path, '..'), { recursive: true })
      writeFileSync(path, content)
      return path
    },
    shell: (line, options) => start(['sh', '-c', line], options),
    rootkeep,
    begin: (words) =>
      spawn(process.execPath, [program, ...words], { cwd: folder, env: { ...process.env, ...environment } }),
    refused: (words, options) => refusalOf(rootkeep(['--json', ...words], options)),
    session: (lines, options) =>
      repliesOf(rootkeep(['session'], { ...options, input: lines.join('\n') }), lines),
    [Symbol.dispose]: dispose,
  }
}

const limits = { encoding: 'utf8', timeout: 60_000, maxBuffer: 64 * 1024 * 1024 } as const

/**
 * A keep of the least derivation that the program takes (64 MiB, one pass), unlocked by the workplace's
 * passphrase: each process then takes 0.1 s for it and not 1 s.
 */
export async function createQuickKeep({ keep }: Workplace): Promise<void> {
  const app = await createApp({
    directory: keep,
    resources,
    clock: Date.now,
    random: randomBytes,
    host: null,
    log: (_, message) => {
      throw new Error(message)
    },
    kdf: { memoryKiB: 64 * 1024, passes: 1 },
  })
  const reply = await app.call('vault.create', { passphrase: testPassphrase })
  await app.close()
  if (!reply.ok) throw new Error(reply.error.message)
}

/** The value of a reply; throws with the error of a refused one. */
export function valueIn(reply: Reply | undefined): unknown {
  if (reply?.ok) return reply.value
  throw new Error(reply ? `${reply.error.code}: ${reply.error.message}` : 'there was no reply')
}

/** A folder with `rootkeep` in it, as npm links a package's program. */
function installProgram(folder: string): string {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  const file = join(bin, 'rootkeep')
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`)
  chmodSync(file, 0o755)
  return bin
}

function refusalOf({ status, stdout, stderr }: Ended): Refusal {
  const [line = ''] = stderr.split('\n').filter((each) => each.startsWith('{"ok":false'))
  if (status === 0 || line === '')
    throw new Error(`it was not refused (status ${status}):\n${stdout}${stderr}`)
  return { code: errorReply.parse(JSON.parse(line).error).code, status }
}

function repliesOf({ status, stdout, stderr }: Ended, lines: readonly string[]): Reply[] {
  const replies = stdout.split('\n').filter(Boolean)
  const asked = lines.filter((line) => !/^\s*(?:#|$)/.test(line))
  if (replies.length === asked.length) return replies.map((line) => JSON.parse(line) as Reply)
  throw new Error(`${replies.length} of ${asked.length} lines were answered (status ${status}):\n${stderr}`)
}
