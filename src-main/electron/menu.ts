// The application's menu: what every desktop program has, and the way to lock. Everything else is in the page.

import { Menu, type MenuItemConstructorOptions } from 'electron'

/** Installs the menu; `lock` is asked for by CmdOrCtrl+L. */
export function installMenu(lock: () => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(lock)))
}

function template(lock: () => void): MenuItemConstructorOptions[] {
  return [
    {
      label: 'Keep',
      submenu: [
        { id: 'lock', label: 'Lock now', accelerator: 'CmdOrCtrl+L', click: lock },
        { type: 'separator' },
        { role: 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: 'View',
      submenu: [{ role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'resetZoom' }],
    },
  ]
}
