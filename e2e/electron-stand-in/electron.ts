// The module `electron` as the main program sees it. A named import of something that is not exported here
// fails at link time; a property of `require('electron')` that is not here throws.

import { app } from './app.ts'
import { BrowserWindow as Window } from './browser-window.ts'
import { dialog } from './dialog.ts'
import { guarded } from './gap.ts'
import { ipcMain } from './ipc.ts'
import { Menu as ApplicationMenu } from './menu.ts'
import { nativeTheme } from './native-theme.ts'
import { powerMonitor } from './power-monitor.ts'
import { protocol } from './protocol.ts'
import { session } from './session.ts'
import { webContents } from './web-contents.ts'

const BrowserWindow = guarded('BrowserWindow', Window)
const Menu = guarded('Menu', ApplicationMenu)

/** Nothing is ever opened outside the program's own windows. */
const shell = guarded('shell', {
  openExternal: () => Promise.reject(new Error('The stand-in opens nothing outside its own windows')),
})

const windows = { BrowserWindow, dialog, Menu, nativeTheme, webContents }
const electron = guarded('electron', { app, ipcMain, powerMonitor, protocol, session, shell, ...windows })

export {
  app,
  BrowserWindow,
  dialog,
  electron as default,
  electron as 'module.exports',
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  session,
  shell,
  webContents,
}
