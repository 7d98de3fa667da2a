// The application's menu: what every desktop program has, and the way to lock. Everything else is in the page.
// Electron's own labels are English everywhere, so each entry has ours.

import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuEntry, Words } from './words.ts'

/** Installs the menu in those words; `lock` is asked for by CmdOrCtrl+L. */
export function installMenu({ menu }: Words, lock: () => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(menu, lock)))
}

const separator = { type: 'separator' } as const
const editing = ['undo', 'redo', null, 'cut', 'copy', 'paste', 'delete', null, 'selectAll'] as const
const zooming = ['zoomIn', 'zoomOut', 'resetZoom'] as const

function template(
  labels: Readonly<Record<MenuEntry, string>>,
  lock: () => void,
): MenuItemConstructorOptions[] {
  const byRole = (role: (typeof editing)[number] | (typeof zooming)[number] | 'quit') =>
    role === null ? separator : { role, label: labels[role] }
  return [
    {
      label: labels.keep,
      submenu: [
        { id: 'lock', label: labels.lock, accelerator: 'CmdOrCtrl+L', click: lock },
        separator,
        byRole('quit'),
      ],
    },
    { label: labels.edit, submenu: editing.map(byRole) },
    { label: labels.view, submenu: zooming.map(byRole) },
  ]
}
