// The electron door: one instance, one window, one app behind one channel. Everything that decides something
// is in app.ts and below; everything that refuses something is in session.ts, window.ts and ipc.ts.

import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { app, powerMonitor } from 'electron'
import { type App, createApp } from '../app.ts'
import { type Language, spokenLanguage } from '../contract/language.ts'
import type { Log } from '../contract/world.ts'
import { createHost } from './dialogs.ts'
import { serveCalls } from './ipc.ts'
import { lockWhenLeft } from './lock.ts'
import { installMenu } from './menu.ts'
import { registerScheme, serveFolder } from './protocol.ts'
import { closeNetwork, refuseEverything } from './session.ts'
import { bringForward, createWindow, showRenderer } from './window.ts'
import { words } from './words.ts'

const log: Log = (level, message) => void process.stderr.write(`${level}: ${message}\n`)

/** `--keep DIRECTORY`, else `ROOTKEEP_DIR`, else a folder of the person's own. */
function keepDirectory(): string {
  const index = process.argv.indexOf('--keep')
  const named = (index < 0 ? undefined : process.argv[index + 1]) ?? process.env.ROOTKEEP_DIR
  return named ? resolve(named) : join(app.getPath('userData'), 'keep')
}

/** Octets of records that can be read through before a person would notice: some ten thousand certificates. */
const largeRecords = 8 * 1024 * 1024

async function start(): Promise<void> {
  await app.whenReady()
  serveFolder(join(import.meta.dirname, '../renderer'))
  refuseEverything((message) => log('warning', message))
  const window = createWindow()
  // The system's, until the page says what the person has chosen.
  let language = spokenLanguage([app.getLocale()])
  const keep = await createApp({
    directory: keepDirectory(),
    resources: join(app.getAppPath(), 'resources'),
    clock: Date.now,
    random: randomBytes,
    host: createHost(window, () => words[language]),
    log,
    readBesideFrom: largeRecords,
    user: process.env.USER ?? process.env.USERNAME ?? '',
  })
  closeBeforeQuitting(keep)
  const speak = (chosen: Language) => {
    language = chosen
    installMenu(words[language], () => void keep.call('vault.lock', {}))
  }
  speak(language)
  serveCalls({ contents: window.webContents, app: keep, log, onLanguage: speak })
  lockWhenLeft({ contents: window.webContents, powerMonitor, app: keep, clock: Date.now })
  app.on('second-instance', () => bringForward(window))
  await showRenderer(window)
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
