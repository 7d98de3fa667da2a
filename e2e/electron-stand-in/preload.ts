// Puts a preload into a page: an isolated world with a binding that only this world has, and the
// bridge's two ends (worlds.ts). Only main frames get it, unless nodeIntegrationInSubFrames asks for more.

import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { DevToolsSession } from './devtools.ts'
import { awaitBridge, joinWorlds, offerBridge, runPreload, watchInput } from './worlds.ts'

export const preloadWorld = 'preload'
export const bindingName = 'sendToElectronStandIn'

/** Shortcuts by which Chromium would open tabs, windows, its tools and dialogs; Electron has none of them. */
const browserShortcuts = [
  ...[
    'n',
    't',
    'w',
    'o',
    's',
    'p',
    'u',
    'h',
    'j',
    'd',
    'e',
    'g',
    'k',
    'l',
    'r',
    'f',
    'shift+n',
    'shift+t',
  ].map((key) => `ctrl+${key}`),
  ...['shift+w', 'shift+i', 'shift+j', 'shift+c', 'shift+o', 'shift+b', 'shift+r', 'shift+delete'].map(
    (key) => `ctrl+${key}`,
  ),
  ...['f1', 'f3', 'f5', 'f6', 'f7', 'f12', 'ctrl+f5', 'alt+arrowleft', 'alt+arrowright', 'alt+home', 'alt+d'],
]

export interface PreloadOptions {
  readonly preload: string | undefined
  readonly inSubFrames: boolean
}

/** Arranges, before the page's first script, for the preload to run in every document that is loaded from now on. */
export async function installPreload(session: DevToolsSession, options: PreloadOptions): Promise<void> {
  const secret = randomBytes(16).toString('hex')
  const applies = options.inSubFrames ? 'true' : 'window === window.top'
  const source = options.preload === undefined ? '' : readFileSync(options.preload, 'utf8')
  await session.send('Runtime.addBinding', { name: bindingName, executionContextName: preloadWorld })
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `if (${applies}) (${awaitBridge})(${JSON.stringify(secret)}, ${joinWorlds})`,
  })
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: preloadWorld,
    source: `if (${applies}) {
      const binding = ${bindingName}
      const send = (message) => binding(JSON.stringify(message))
      ;(${watchInput})(send, ${JSON.stringify(browserShortcuts)})
      const bridge = (${offerBridge})(${JSON.stringify(secret)}, ${joinWorlds})
      ;(${runPreload})(bridge, send, function (require, module, exports) {${source}\n})
    }`,
  })
}
