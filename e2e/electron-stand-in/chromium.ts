// Debian's Chromium as a child: a fresh profile that is removed at exit, a pipe for DevTools, app windows
// (no address bar, no tabs). Knows processes and targets, nothing of Electron.

import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { DevTools, type DevToolsSession } from './devtools.ts'

/** Short, since sockets lie below it: a socket's path has at most 107 octets on Linux (unix(7)). */
const profilePrefix = 'stand-in-'
const programs = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Nothing that a kiosk of one program needs: no first run, no calls home, no keyring, no translation bar. */
const standingSwitches = [
  // No bar across the window about the switches below and those of the main program.
  '--test-type',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication',
  '--disable-infobars',
  '--password-store=basic',
  '--hide-crash-restore-bubble',
]

/** The one Chromium of this process, once it runs. */
export const running = Promise.withResolvers<Chromium>()

export interface AttachedPage {
  readonly targetId: string
  readonly session: DevToolsSession
}

export class Chromium {
  readonly browser: DevToolsSession
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>
  private readonly child: ChildProcess
  private readonly devTools: DevTools
  private readonly profile: string
  private readonly switches: readonly string[]
  private readonly expected = new Map<string, (page: AttachedPage) => void>()
  private windows = 0

  private constructor(child: ChildProcess, profile: string, switches: readonly string[]) {
    this.child = child
    this.profile = profile
    this.switches = switches
    this.ended = new Promise((resolve) => child.once('exit', () => resolve()))
    const [, , , output, input] = child.stdio as [null, null, Readable, Writable, Readable]
    this.devTools = new DevTools(output, input)
    this.browser = this.devTools.session()
    process.once('exit', () => this.kill())
  }

  /** Starts Chromium without a window; `switches` are Chromium's own, as Electron would be given them. */
  static async start(switches: readonly string[]): Promise<Chromium> {
    removeStaleFiles()
    const profile = makeProfile()
    const all = [...standingSwitches, `--user-data-dir=${profile}`, ...sandboxSwitches(switches), ...switches]
    const child = spawn(programPath(), [...all, '--remote-debugging-pipe', '--no-startup-window'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      // So that its sockets and scratch files go with the profile, even if it is killed.
      env: { ...process.env, TMPDIR: profile },
    })
    const complaint = relayDevToolsAddress(child.stderr as Readable)
    const chromium = new Chromium(child, profile, all)
    const { browser } = chromium
    browser.on('Target.attachedToTarget', (event) => chromium.attached(event.sessionId, event.targetInfo))
    const holdNewPages = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }
    await browser.send('Target.setAutoAttach', holdNewPages).catch(() => {
      throw new Error(`Chromium did not start. ${complaint()}`)
    })
    return chromium
  }

  /**
   * Opens a window without address bar and attaches to it before anything runs in it; the caller resumes
   * it by Runtime.runIfWaitingForDebugger. It shows an empty page in `background` (a CSS colour).
   */
  openAppWindow(background: string): Promise<AttachedPage> {
    const url = `data:text/html,<title>${++this.windows}</title><body style="background:${encodeURIComponent(background)}">`
    return new Promise((resolve, reject) => {
      this.expected.set(url, resolve)
      // A second Chromium on the same profile hands `--app` to the first and ends: DevTools has no command for it.
      const messenger = spawn(programPath(), [...this.switches.filter(isForMessenger), `--app=${url}`], {
        stdio: 'ignore',
      })
      messenger.once('error', reject)
    })
  }

  /** Ends Chromium in an orderly way, by force after two seconds, and removes its profile. */
  async stop(): Promise<void> {
    this.browser.send('Browser.close').catch(() => {})
    const force = setTimeout(() => this.child.kill('SIGKILL'), 2000)
    await this.ended
    clearTimeout(force)
    this.kill()
  }

  private attached(sessionId: string, target: { targetId: string; type: string; url: string }): void {
    const session = this.devTools.session(sessionId)
    if (target.type !== 'page') {
      session.send('Runtime.runIfWaitingForDebugger').catch(() => {})
      return
    }
    const opened = this.expected.get(target.url)
    this.expected.delete(target.url)
    if (opened) {
      opened({ targetId: target.targetId, session })
      return
    }
    // A page that nobody asked for: opened by another, which it would hold up while it is held, or by a shortcut.
    session.send('Runtime.runIfWaitingForDebugger').catch(() => {})
    this.browser.send('Target.closeTarget', { targetId: target.targetId }).catch(() => {})
  }

  private kill(): void {
    if (this.child.exitCode === null) this.child.kill('SIGKILL')
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

function programPath(): string {
  for (const program of programs) {
    try {
      accessSync(program, constants.X_OK)
      return program
    } catch {}
  }
  throw new Error('The stand-in needs Chromium: apt-get install chromium')
}

/** Chromium refuses to run its sandbox as root; for anyone else it stays on. */
function sandboxSwitches(given: readonly string[]): string[] {
  return process.getuid?.() === 0 && !given.includes('--no-sandbox') ? ['--no-sandbox'] : []
}

function isForMessenger(name: string): boolean {
  return !name.startsWith('--remote-debugging')
}

/** Profiles are named after the process that owns them, so that those of killed processes can be found. */
function makeProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), `${profilePrefix}${process.pid}-`))
  mkdirSync(join(profile, 'Default'))
  const preferences = { browser: { enable_spellchecking: false }, credentials_enable_service: false }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  return profile
}

/** What killed stand-ins left behind: their profiles, and the sockets of instance-lock.ts. */
function removeStaleFiles(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = name.startsWith(profilePrefix)
      ? Number.parseInt(name.slice(profilePrefix.length), 10)
      : Number.NaN
    if (!Number.isNaN(owner) && !isRunning(owner))
      rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

/** Whether a process with that id exists (of whomever). */
export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Of Chromium's chatter only the line that drivers wait for; the last of the others is kept, should it end. */
function relayDevToolsAddress(stderr: Readable): () => string {
  let last = ''
  createInterface({ input: stderr }).on('line', (line) => {
    if (line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`)
    else last = line
  })
  return () => last
}
