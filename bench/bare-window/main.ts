// A window with one word in it: what the start of any program on this Electron, or on its stand-in, takes.

import { app, BrowserWindow, protocol } from 'electron'

const page = '<!doctype html><title>Bare</title><p>Bare</p>'

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
app.on('window-all-closed', () => app.quit())
void app.whenReady().then(async () => {
  protocol.handle('app', () => new Response(page, { headers: { 'content-type': 'text/html' } }))
  const window = new BrowserWindow({ width: 1280, height: 800 })
  await window.loadURL('app://bare/index.html')
})
