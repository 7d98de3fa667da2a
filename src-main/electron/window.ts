// The one window: sandboxed, isolated, without Node, and bound to its own page.

import { join } from 'node:path'
import { BrowserWindow, type WebContents } from 'electron'
import { origin } from './protocol.ts'

/** The renderer's background in the dark, so that no white is seen before the page paints. */
const backgroundColor = '#171c1c'

/** Makes the window, hidden until it has something to show. */
export function createWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 1100,
    minHeight: 700,
    show: false,
    title: 'Rootkeep',
    backgroundColor,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    },
  })
  keepToItsPage(window.webContents)
  window.once('ready-to-show', () => window.show())
  return window
}

let times = 0

/** Loads the renderer; anew as another page, so that nothing of the one before (its screen, its history) is left. */
export function showRenderer(window: BrowserWindow): Promise<void> {
  const query = times === 0 ? '' : `?${times}`
  times += 1
  return window.loadURL(`${origin}/index.html${query}`)
}

/** Brings the window to the person, when the program was started a second time. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

function keepToItsPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
