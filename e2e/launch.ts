// Starts the built program for a test: on Electron's own binary where it is present, else on the stand-in, and
// prints which. Every launch has a keep and a user-data folder of its own, removed when it is closed.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { inHand } from './hands.ts'
import { watchProblems } from './problems.ts'

const root = join(import.meta.dirname, '..')
/** Milliseconds in which whatever a story waits for must come; a story that waits for more says so. */
const patience = 20_000
const standIn = join(import.meta.dirname, 'electron-stand-in/electron')

export interface Launched {
  readonly electron: ElectronApplication
  /** The window, once it shows our page, in the hand that the story is told with. */
  readonly page: Page
  /** The keep's folder; does not exist until a keep is created. */
  readonly keep: string
  /** Starts the program once more with these words, as a desktop does for another file; it ends by itself. */
  startAgain(words: readonly string[]): void
  /** What the main process has written to standard error so far. */
  readonly log: () => string
  close(): Promise<void>
}

export interface LaunchOptions {
  /** An existing keep, which is left where it is; otherwise a new folder. */
  readonly keep?: string
  readonly env?: Readonly<Record<string, string>>
  /** The language of the system, as the page sees it from its next loading on. */
  readonly locale?: string
  /** A packaged program in place of the build in out/. */
  readonly packed?: string
  /** What else stands in the command line: files to be opened. */
  readonly words?: readonly string[]
  /** For a test that provokes what the page complains of. */
  readonly mayComplain?: boolean
}

/** What is typed in a test is nobody's loss. */
function leaveWithoutAsking({ dialog }: typeof import('electron')): void {
  dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false })
}

/** The binary that tests run on. */
export function electronBinary(): string {
  const folder = join(root, 'node_modules/electron')
  const named = join(folder, 'path.txt')
  const own = existsSync(named) ? join(folder, 'dist', readFileSync(named, 'utf8')) : ''
  return own !== '' && existsSync(own) ? own : standIn
}

/**
 * Opens the window. What it says to the console as an error or warning, exceptions that nobody caught and faults in the
 * main process's log fail the story when the window is closed.
 */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const { keep, env = {}, locale, packed, words = [], mayComplain = false } = options
  const folder = mkdtempSync(join(tmpdir(), 'rootkeep-e2e-'))
  const directory = keep ?? join(folder, 'keep')
  const executablePath = packed ?? electronBinary()
  process.stdout.write(`on ${executablePath === standIn ? 'the stand-in for Electron' : executablePath}\n`)
  const program = packed === undefined ? [root] : []
  const electron = await _electron.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      `--user-data-dir=${join(folder, 'user-data')}`,
      ...program,
      ...(words.some((word) => word.endsWith('.rootkeep')) ? [] : ['--keep', directory]),
      ...words,
    ],
    env: { ...definedEnvironment(), ...env },
    ...(locale && { locale }),
  })
  let log = ''
  electron.process().stderr?.on('data', (chunk) => {
    log += chunk
  })
  const page = inHand(await electron.firstWindow())
  const problems = watchProblems(page)
  page.setDefaultTimeout(patience)
  await page.waitForURL(/rootkeep/)
  return {
    electron,
    page,
    keep: directory,
    startAgain(again) {
      const args = [`--user-data-dir=${join(folder, 'user-data')}`, ...program, ...again]
      execFileSync(executablePath, args, { timeout: 30_000, stdio: 'ignore' })
    },
    log: () => log,
    async close() {
      await electron.evaluate(leaveWithoutAsking).catch(() => {})
      await electron.close()
      rmSync(folder, { recursive: true, force: true })
      if (!mayComplain) refuseFaults([...problems, ...log.split('\n').filter(isFault)])
    },
  }
}

function refuseFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

/** Of the main process: a fault that it logged, or an exception or rejection that nobody caught. */
function isFault(line: string): boolean {
  return /^error: |[Uu]nhandled|[Uu]ncaught/.test(line)
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
