// The stand-in for Electron's binary: the main program on Node 24, its windows in Debian's Chromium.
// `electron` (the script beside this) starts it. What is different from Electron: README.md.

import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { app } from './app.ts'
import { Chromium, running } from './chromium.ts'
import { pressAccelerator } from './menu.ts'
import { defaultSession } from './session.ts'
import { keyboard, pageOfFrame } from './web-contents.ts'

/** Makes `import … from 'electron'` and `require('electron')` find the stand-in's module. */
function provideElectron(): void {
  const url = new URL('./electron.ts', import.meta.url).href
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron'
        ? { url, format: 'module-typescript', shortCircuit: true }
        : next(specifier, context),
  })
}

async function startChromium(): Promise<void> {
  const starting = Chromium.start(app.switches)
  app.finish = async () => (await starting).stop()
  const chromium = await starting
  void chromium.ended.then(() => app.exit(0))
  await guardNetwork(chromium)
  running.resolve(chromium)
}

async function guardNetwork({ browser }: Chromium): Promise<void> {
  browser.on('Fetch.requestPaused', (paused) => {
    defaultSession.judge(browser, paused, pageOfFrame(paused.frameId)).catch(() => {
      // The page has gone meanwhile, or the handler threw: either way there is no answer.
      const { requestId } = paused
      browser.send('Fetch.failRequest', { requestId, errorReason: 'Failed' }).catch(() => {})
    })
  })
  browser.on('Browser.downloadWillBegin', ({ url }) => defaultSession.refuseDownload(url))
  await browser.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
  await browser.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true })
}

provideElectron()
keyboard.press = pressAccelerator
process.argv = [process.env.ROOTKEEP_STAND_IN ?? process.execPath, ...process.argv.slice(2)]
// Electron warns of a rejection that nobody handles, where Node would end.
process.on('unhandledRejection', (reason) => process.stderr.write(`UnhandledPromiseRejection: ${reason}\n`))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
await import(pathToFileURL(app.program.main).href)
try {
  await startChromium()
  app.becomeReady()
} catch (error) {
  if (!app.isQuitting) {
    process.stderr.write(`${error}\n`)
    app.exit(1)
  }
}
