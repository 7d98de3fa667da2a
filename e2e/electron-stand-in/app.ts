// Electron's `app`: the program's life from `ready` to `quit`. The single-instance lock is instance-lock.ts.

import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App as ElectronApp } from 'electron'
import { BrowserWindow, windowAllClosed } from './browser-window.ts'
import { type CommandLine, readCommandLine } from './command-line.ts'
import { GuardedEmitter, guarded, notInTheStandIn, PreventableEvent } from './gap.ts'
import { InstanceLock } from './instance-lock.ts'

/** `activate` and the `open-` events are macOS's: they do not happen on Linux, in Electron either. */
const events = [
  'ready',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'second-instance',
  'activate',
  'open-file',
  'open-url',
]
type PathName = Parameters<ElectronApp['getPath']>[0]

type Implemented = Pick<
  ElectronApp,
  | 'name'
  | 'isPackaged'
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'getPath'
  | 'setPath'
  | 'getVersion'
  | 'getName'
  | 'setName'
  | 'getAppPath'
  | 'getLocale'
  | 'enableSandbox'
  | 'disableHardwareAcceleration'
  | 'requestSingleInstanceLock'
  | 'hasSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'setAppUserModelId'
>

export class App extends GuardedEmitter implements Implemented {
  readonly isPackaged = process.env.ROOTKEEP_PACKED !== undefined
  name: string
  /** Chromium's switches so far, with their dashes. */
  readonly switches: string[]
  readonly commandLine = guarded('app.commandLine', {
    appendSwitch: (name: string, value = '') => this.appendSwitch(name, value),
    hasSwitch: (name: string) =>
      this.switches.some((item) => item === `--${name}` || item.startsWith(`--${name}=`)),
    getSwitchValue: (name: string) =>
      this.switches.find((item) => item.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '',
  })
  /** What must be finished before the process ends; run.ts puts Chromium's end here. */
  finish: () => Promise<void> = async () => {}
  /** Whether the end has begun: what fails from now on is no fault. */
  isQuitting = false
  private readonly ready = Promise.withResolvers<void>()
  private readonly command: CommandLine
  private readonly paths = new Map<PathName, string>()
  private lock: InstanceLock | undefined
  private hasStarted = false

  constructor(command: CommandLine) {
    super('app', events)
    this.command = command
    this.name = command.program.name
    this.switches = [...command.switches]
    windowAllClosed.notify = () => this.windowsClosed()
  }

  get program(): CommandLine['program'] {
    return this.command.program
  }

  whenReady(): Promise<void> {
    return this.ready.promise
  }

  isReady(): boolean {
    return this.hasStarted
  }

  /** Called once Chromium runs. */
  becomeReady(): void {
    this.hasStarted = true
    this.ready.resolve()
    this.emit('ready', {}, {})
  }

  /** Ends as Electron does: `before-quit` and `will-quit` may prevent it; windows close in between. */
  quit(): void {
    if (this.isQuitting) return
    this.isQuitting = true
    void this.quitInOrder()
  }

  /** Ends at once, without asking anybody. */
  exit(status = 0): void {
    this.isQuitting = true
    this.emit('quit', {}, status)
    this.lock?.release()
    void Promise.all([this.finish(), this.lock?.delivered]).finally(() => process.exit(status))
  }

  getPath(name: PathName): string {
    const path = this.paths.get(name) ?? this.defaultPath(name)
    if (path === undefined) throw notInTheStandIn(`app.getPath('${name}')`)
    return path
  }

  setPath(name: PathName, path: string): void {
    this.paths.set(name, path)
  }

  getVersion(): string {
    return this.program.version
  }

  getName(): string {
    return this.name
  }

  setName(name: string): void {
    this.name = name
  }

  getAppPath(): string {
    return this.program.directory
  }

  getLocale(): string {
    return Intl.DateTimeFormat().resolvedOptions().locale
  }

  /** Every page is sandboxed here anyway (by Chromium's own sandbox, unless root runs it). */
  enableSandbox(): void {}

  disableHardwareAcceleration(): void {
    this.appendSwitch('disable-gpu')
  }

  requestSingleInstanceLock(additionalData: Record<PropertyKey, unknown> = {}): boolean {
    this.lock ??= new InstanceLock(this.getPath('userData'), (argv, cwd, data) => {
      this.emit('second-instance', {}, argv, cwd, data)
    })
    return this.lock.request(additionalData)
  }

  hasSingleInstanceLock(): boolean {
    return this.lock?.isHeld ?? false
  }

  releaseSingleInstanceLock(): void {
    this.lock?.release()
  }

  /** Windows' own; does nothing on Linux, in Electron either. */
  setAppUserModelId(): void {}

  private appendSwitch(name: string, value = ''): void {
    if (this.hasStarted) throw notInTheStandIn('app.commandLine.appendSwitch after ready')
    this.switches.push(value === '' ? `--${name}` : `--${name}=${value}`)
  }

  private defaultPath(name: PathName): string | undefined {
    const configuration = process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
    const paths: Partial<Record<PathName, string>> = {
      home: homedir(),
      appData: configuration,
      userData: this.command.userData ?? join(configuration, this.name),
      temp: tmpdir(),
      desktop: join(homedir(), 'Desktop'),
      documents: join(homedir(), 'Documents'),
      downloads: join(homedir(), 'Downloads'),
    }
    return paths[name]
  }

  private windowsClosed(): void {
    if (this.isQuitting) return
    if (this.listenerCount('window-all-closed') === 0) this.quit()
    else this.emit('window-all-closed')
  }

  private async quitInOrder(): Promise<void> {
    const windows = BrowserWindow.getAllWindows()
    const mayQuit = this.allows('before-quit')
    if (mayQuit) await Promise.all(windows.map(closeWindow))
    if (mayQuit && this.allows('will-quit')) this.exit(0)
    else this.isQuitting = false
  }

  private allows(event: 'before-quit' | 'will-quit'): boolean {
    const preventable = new PreventableEvent()
    this.emit(event, preventable)
    return !preventable.defaultPrevented
  }
}

async function closeWindow(window: BrowserWindow): Promise<void> {
  const closed = new Promise((resolve) => window.once('closed', resolve))
  window.close()
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 2000).unref())])
}

export const app = guarded(
  'app',
  new App(readCommandLine(process.argv.slice(2), process.env.ROOTKEEP_PACKED)),
)
