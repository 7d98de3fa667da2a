// Programs that others wrote, run on files in a folder of their own. What they said and their status come
// back; what the status is worth differs by program and is for the runner of each to know.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface ProgramResult {
  readonly status: number
  /** Standard output and standard error, one after the other. */
  readonly output: string
}

export interface ProgramOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
}

/** Runs `program` to its end; throws when it is not installed, or runs for more than 60 seconds. */
export function run(program: string, args: readonly string[], options: ProgramOptions = {}): ProgramResult {
  const { cwd, env, input } = options
  const result = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
    ...(input === undefined ? {} : { input }),
  })
  if (result.error) throw result.error
  return { status: result.status ?? -1, output: `${result.stdout}${result.stderr}` }
}

/** As `run`, for a step that prepares a test: throws with the program's words when it fails. */
export function mustRun(program: string, args: readonly string[], options: ProgramOptions = {}): string {
  const { status, output } = run(program, args, options)
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${output}`)
  return output
}

/** A folder that is gone when the test is over: `using folder = scratchFolder()`. */
export function scratchFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'rootkeep-test-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}
