// Electron's menus, kept and reported. There is no menu bar to draw them in; an item's accelerator works
// when the page has the focus.

import type { MenuItemConstructorOptions } from 'electron'
import { app } from './app.ts'
import { BrowserWindow } from './browser-window.ts'
import { guarded, notInTheStandIn } from './gap.ts'
import type { KeyPress } from './worlds.ts'

/** Roles that Chromium performs by itself in a text field, and those that need no act here. */
const nativeRoles = new Set([
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'pasteAndMatchStyle',
  'delete',
  'selectAll',
  'resetZoom',
  'zoomIn',
  'zoomOut',
])
const menuRoles = new Set(['appMenu', 'fileMenu', 'editMenu', 'viewMenu', 'windowMenu', 'help', 'services'])
const roleActs: Readonly<Record<string, (window: BrowserWindow | undefined) => void>> = {
  quit: () => app.quit(),
  close: (window) => window?.close(),
  minimize: (window) => window?.minimize(),
}
const roleAccelerators: Readonly<Record<string, string>> = {
  quit: 'Ctrl+Q',
  close: 'Ctrl+W',
  minimize: 'Ctrl+M',
}

export class MenuItem {
  readonly label: string
  readonly role: string | undefined
  readonly type: string
  readonly id: string
  readonly accelerator: string | undefined
  readonly submenu: Menu | null
  enabled: boolean
  visible: boolean
  private readonly act: MenuItemConstructorOptions['click']

  constructor(options: MenuItemConstructorOptions) {
    this.role = options.role
    this.label = options.label ?? options.role ?? ''
    this.type = options.type ?? (options.submenu ? 'submenu' : 'normal')
    this.id = options.id ?? this.label
    this.accelerator = (options.accelerator as string | undefined) ?? roleAccelerators[options.role ?? '']
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.submenu = Array.isArray(options.submenu) ? new Menu(options.submenu) : null
    this.act = options.click
    if (
      this.role !== undefined &&
      !(this.role in roleActs) &&
      !nativeRoles.has(this.role) &&
      !menuRoles.has(this.role)
    ) {
      throw notInTheStandIn(`menu role ${this.role}`)
    }
  }

  /** What choosing the item does. */
  click(): void {
    const window = BrowserWindow.getAllWindows()[0]
    if (!this.enabled) return
    if (this.role !== undefined) roleActs[this.role]?.(window)
    this.act?.(this as never, window as never, {} as never)
  }
}

export class Menu {
  readonly items: readonly MenuItem[]
  private static current: Menu | null = null

  constructor(template: readonly MenuItemConstructorOptions[]) {
    this.items = template.map((options) => guarded('MenuItem', new MenuItem(options)))
  }

  static buildFromTemplate(template: readonly MenuItemConstructorOptions[]): Menu {
    return guarded('Menu', new Menu(template))
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.current = menu
  }

  static getApplicationMenu(): Menu | null {
    return Menu.current
  }

  getMenuItemById(id: string): MenuItem | null {
    return this.all().find((item) => item.id === id) ?? null
  }

  all(): MenuItem[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.all() ?? [])])
  }
}

/** Chooses the item of the application's menu whose accelerator was pressed, if there is one. */
export function pressAccelerator(press: KeyPress): void {
  const items = Menu.getApplicationMenu()?.all() ?? []
  items.find((item) => item.accelerator !== undefined && matches(item.accelerator, press))?.click()
}

function matches(accelerator: string, press: KeyPress): boolean {
  const parts = accelerator.toLowerCase().split('+')
  const control = parts.some((part) => ['ctrl', 'control', 'cmdorctrl', 'commandorcontrol'].includes(part))
  return (
    parts.at(-1) === press.key.toLowerCase() &&
    control === press.control &&
    parts.includes('alt') === press.alt &&
    parts.includes('shift') === press.shift &&
    !press.meta
  )
}
