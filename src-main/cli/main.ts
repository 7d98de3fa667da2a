// The program `rootkeep`: hands the process to the command line. What is heavy is loaded when it is needed.

import { enableCompileCache } from 'node:module'
import { homedir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { Serve } from '../contract/service.ts'
import type { Shell } from './shell.ts'

// A start takes 0.17 s instead of 0.28 s. Not in the default place under /tmp: compiled code that another
// user may have put there would run with the keys in reach.
enableCompileCache(join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'rootkeep', 'compiled'))

async function openApp(directory: string) {
  const [{ createApp }, { randomBytes }, { resources }, machine] = await Promise.all([
    import('../app.ts'),
    import('node:crypto'),
    import('./program.ts'),
    import('../machine-time.ts'),
  ])
  const world = { clock: Date.now, random: randomBytes, host: null, serve, log }
  return createApp({ directory, resources, ...world, ...machine, user: userName() })
}

/** Nobody's where the system has no name for the user id. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}

/** The door of a live responder. It is another one than this, so it is handed in here, where all comes together. */
const serve: Serve = async (...where) => (await import('../responder/server.ts')).serve(...where)

/** Standard output is for answers; only faults are told, on standard error. */
function log(level: 'info' | 'warning' | 'error', message: string): void {
  if (level !== 'info') process.stderr.write(`rootkeep: ${level}: ${message}\n`)
}

const interruption = new AbortController()
// A second one finds no listener and ends the process at once.
process.once('SIGINT', () => interruption.abort())
process.once('SIGTERM', () => interruption.abort())
// A reader that went away is met where it is written to; without a listener it would be an uncaught error.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

const words = process.argv.slice(2)
const shell: Shell = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  signal: interruption.signal,
  openApp,
}

/** Most of a start goes into the contract, which this one command can do without. */
async function runQuickly(): Promise<number | null> {
  if (words[0] !== 'gem' || words[1] !== 'verify') return null
  return (await import('./quick-verification.ts')).verifyQuickly(words, shell)
}

process.exitCode =
  (await runQuickly()) ?? (await (await import('./command-line.ts')).runCommandLine(words, shell))
