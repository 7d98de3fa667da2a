// The electron door: one instance, one window, one keep behind one channel. Everything that decides something
// is in app.ts and below; everything that refuses something is in session.ts, window.ts and ipc.ts.

import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { app, type BrowserWindow, powerMonitor } from 'electron'
import { type App, createApp } from '../app.ts'
import type { Host } from '../contract/host.ts'
import { type Language, spokenLanguage } from '../contract/language.ts'
import type { Log } from '../contract/world.ts'
import { isKeepLinkPath, keepFolderOf } from '../keep-link.ts'
import { madeAt, sinceBoot, writtenAt } from '../machine-time.ts'
import { askBeforeClosing } from './closing.ts'
import { createHost, mayLeave } from './dialogs.ts'
import { serveCalls } from './ipc.ts'
import { createKeepChoice } from './keep-choice.ts'
import { lockWhenLeft } from './lock.ts'
import { installMenu } from './menu.ts'
import { createOpenedPaths, pathsOf } from './opened-paths.ts'
import { registerScheme, serveFolder } from './protocol.ts'
import { closeNetwork, refuseEverything } from './session.ts'
import { createShownKeep, type ShownKeep } from './shown-keep.ts'
import { bringForward, createWindow, showRenderer } from './window.ts'
import { words } from './words.ts'

const log: Log = (level, message) => void process.stderr.write(`${level}: ${message}\n`)
const opened = createOpenedPaths()
/** What the menu and the dialogs speak: as the system, until the page says what the person has chosen. */
let language: Language = 'en'

/** What a start asks for: the files it names, without those that are the keep itself. */
function filesOfStart(argv: readonly string[], workingDirectory: string): string[] {
  return pathsOf({ argv, workingDirectory, program: app.getAppPath() })
}

/**
 * `--keep FOLDER`, else a `.rootkeep` file that the start names (on macOS by `open-file`), else `ROOTKEEP_DIR`, else a
 * folder of the person's own.
 */
function keepDirectory(files: readonly string[]): string {
  const index = process.argv.indexOf('--keep')
  const named = (index < 0 ? undefined : process.argv[index + 1]) ?? files.find(isKeepLinkPath)
  const folder = named ?? opened.takeKeep() ?? process.env.ROOTKEEP_DIR
  return folder ? keepFolderOf(folder) : join(app.getPath('userData'), 'keep')
}

/** Octets of records that can be read through before a person would notice: some ten thousand certificates. */
const largeRecords = 8 * 1024 * 1024

async function start(): Promise<void> {
  await app.whenReady()
  serveFolder(join(import.meta.dirname, '../renderer'))
  refuseEverything((message) => log('warning', message))
  const window = createWindow()
  const files = filesOfStart(process.argv, process.cwd())
  const keeps = await openKeeps(window, keepDirectory(files))
  closeBeforeQuitting(keeps)
  const speak = (chosen: Language) => {
    language = chosen
    installMenu(words[language], () => void keeps.call('vault.lock', {}))
  }
  speak(spokenLanguage([app.getLocale()]))
  const onUnsaved = askBeforeClosing({ window, ask: (words) => mayLeave(window, words) })
  serveCalls({ contents: window.webContents, app: keeps, log, onLanguage: speak, onUnsaved })
  lockWhenLeft({ contents: window.webContents, powerMonitor, app: keeps, clock: () => performance.now() })
  opened.watch(() => keeps.tell({ kind: 'handed' }))
  app.on('second-instance', (_event, argv, workingDirectory) => {
    bringForward(window)
    opened.add(filesOfStart(argv, workingDirectory))
  })
  opened.add(files.filter((path) => !isKeepLinkPath(path)))
  await showRenderer(window)
}

/** The keep of the start, and how the page may ask for another. */
async function openKeeps(window: BrowserWindow, own: string): Promise<ShownKeep> {
  let showKeep: Host['showKeep'] = async () => {}
  const host = createHost(window, {
    wordsNow: () => words[language],
    takeHanded: opened.take,
    showKeep: (which) => showKeep(which),
  })
  const keeps = await createShownKeep({
    directory: own,
    open: (directory) => openKeep(directory, host),
    onShow: () => showRenderer(window),
  })
  showKeep = createKeepChoice({
    keeps,
    own,
    practice: join(app.getPath('userData'), 'practice'),
    handed: opened.keep,
    onFault: (thrown) => log('error', String(thrown)),
  })
  return keeps
}

function openKeep(directory: string, host: Host): Promise<App> {
  return createApp({
    directory,
    resources: join(app.getAppPath(), 'resources'),
    clock: Date.now,
    sinceBoot,
    writtenAt,
    madeAt,
    asksOfClock: true,
    random: randomBytes,
    host,
    log,
    readBesideFrom: largeRecords,
    user: process.env.USER ?? process.env.USERNAME ?? '',
  })
}

/** macOS names files one by one, also before the program is ready. */
function listenForFiles(): void {
  app.on('open-file', (event, path) => {
    event.preventDefault()
    opened.add([path])
  })
}

/** The records are closed and the keys forgotten before the process ends. */
function closeBeforeQuitting(keep: App): void {
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    isClosed = true
    void keep.close().finally(() => app.quit())
  })
}

app.enableSandbox()
closeNetwork(app.commandLine)
registerScheme()
app.on('window-all-closed', () => app.quit())
if (app.requestSingleInstanceLock()) {
  listenForFiles()
  let isQuitting = false
  app.once('before-quit', () => {
    isQuitting = true
  })
  start().catch((thrown: unknown) => {
    // A page that did not finish loading because the person has closed it is no fault.
    if (isQuitting) return
    log('error', thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown))
    app.exit(70)
  })
} else {
  log('info', 'Rootkeep is open already.')
  app.quit()
}
