// Electron's BrowserWindow: one app window of Chromium (no address bar, no tabs) around one page.
// A window is visible from the start (`show: false` cannot be had), and Chromium does not know minimum
// sizes: both are kept and reported, not enforced.

import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type {
  BrowserWindowConstructorOptions,
  BrowserWindow as ElectronBrowserWindow,
  Rectangle,
  WebPreferences,
} from 'electron'
import type { Protocol } from './devtools.ts'
import { GuardedEmitter, guarded, notInTheStandIn, PreventableEvent, refuseUnknownOptions } from './gap.ts'
import { WebContents } from './web-contents.ts'

const windowOptions = new Set([
  'width',
  'height',
  'minWidth',
  'minHeight',
  'x',
  'y',
  'show',
  'title',
  'icon',
  'backgroundColor',
  'autoHideMenuBar',
  'webPreferences',
])
/** Those beside `preload` and `nodeIntegrationInSubFrames` may only have the value that they have here anyway. */
const fixedPreferences: Readonly<WebPreferences> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  devTools: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  enableWebSQL: false,
  plugins: false,
}
const events = ['ready-to-show', 'show', 'close', 'closed', 'resize']
const open = new Set<BrowserWindow>()
let lastId = 0

type Implemented = Pick<
  ElectronBrowserWindow,
  | 'id'
  | 'loadURL'
  | 'loadFile'
  | 'show'
  | 'focus'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'isMinimized'
  | 'isMaximized'
  | 'minimize'
  | 'maximize'
  | 'restore'
  | 'getBounds'
  | 'setBounds'
  | 'getMinimumSize'
  | 'getTitle'
  | 'setTitle'
  | 'removeMenu'
  | 'setMenuBarVisibility'
>

export class BrowserWindow extends GuardedEmitter implements Implemented {
  readonly id = ++lastId
  readonly webContents: WebContents
  private readonly options: BrowserWindowConstructorOptions
  private bounds: Rectangle
  private state: Protocol.Browser.WindowState = 'normal'
  private title: string
  private isShown = false
  private readonly face: BrowserWindow

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', events)
    const preferences = options.webPreferences ?? {}
    refuseUnknownOptions('BrowserWindow', options, windowOptions)
    refusePreferences(preferences)
    this.options = options
    this.title = options.title ?? 'Electron'
    this.bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    }
    const { preload, nodeIntegrationInSubFrames: inSubFrames = false } = preferences
    const contents = new WebContents(options.backgroundColor ?? '#ffffff', { preload, inSubFrames })
    this.webContents = contents.face
    this.face = guarded('BrowserWindow', this)
    open.add(this.face)
    this.follow(contents)
    // biome-ignore lint/correctness/noConstructorReturn: the main program must see the guarded window only
    return this.face
  }

  static getAllWindows(): BrowserWindow[] {
    return [...open]
  }

  static fromId(id: number): BrowserWindow | null {
    return [...open].find((window) => window.id === id) ?? null
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...open].find((window) => window.webContents === contents) ?? null
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  loadFile(path: string): Promise<void> {
    return this.loadURL(pathToFileURL(resolve(path)).href)
  }

  show(): void {
    this.emit('show')
  }

  focus(): void {
    this.webContents.opened.then(({ session }) => session.send('Page.bringToFront')).catch(() => {})
  }

  close(): void {
    const event = new PreventableEvent()
    this.emit('close', event)
    if (!event.defaultPrevented) this.webContents.close()
  }

  destroy(): void {
    this.webContents.close()
  }

  isDestroyed(): boolean {
    return this.webContents.isDestroyed()
  }

  isMinimized(): boolean {
    return this.state === 'minimized'
  }

  isMaximized(): boolean {
    return this.state === 'maximized'
  }

  minimize(): void {
    this.place({ windowState: 'minimized' })
  }

  maximize(): void {
    this.place({ windowState: 'maximized' })
  }

  restore(): void {
    this.place({ windowState: 'normal' })
  }

  getBounds(): Rectangle {
    return { ...this.bounds }
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds }
    this.place({
      left: this.bounds.x,
      top: this.bounds.y,
      width: this.bounds.width,
      height: this.bounds.height,
    })
  }

  getMinimumSize(): number[] {
    return [this.options.minWidth ?? 0, this.options.minHeight ?? 0]
  }

  getTitle(): string {
    return this.title
  }

  /** The window shows its page's title; this one is only kept, as Electron does until the page has one. */
  setTitle(title: string): void {
    this.title = title
  }

  /** There is no menu bar to hide: menus exist here as accelerators only. */
  removeMenu(): void {}

  setMenuBarVisibility(visible: boolean): void {
    if (visible) throw notInTheStandIn('a menu bar')
  }

  private follow(contents: WebContents): void {
    const { width, height } = this.bounds
    const { x, y } = this.options
    contents.opened
      .then(() =>
        this.place({
          width,
          height,
          ...(x === undefined ? {} : { left: x }),
          ...(y === undefined ? {} : { top: y }),
        }),
      )
      .catch(() => {})
    contents.on('page-resized', () => void this.refresh().catch(() => {}))
    contents.on('first-paint', () => this.painted())
    contents.on('destroyed', () => this.closed())
  }

  private painted(): void {
    if (this.isShown) return
    this.isShown = true
    this.emit('ready-to-show')
  }

  private closed(): void {
    open.delete(this.face)
    this.emit('closed')
    if (open.size === 0) windowAllClosed.notify()
  }

  private place(bounds: Protocol.Browser.Bounds): void {
    this.setWindowBounds(bounds).catch(() => {})
  }

  private async setWindowBounds(bounds: Protocol.Browser.Bounds): Promise<void> {
    const { chromium, targetId } = await this.webContents.opened
    const { windowId } = await chromium.browser.send('Browser.getWindowForTarget', { targetId })
    await chromium.browser.send('Browser.setWindowBounds', { windowId, bounds })
    await this.refresh()
  }

  private async refresh(): Promise<void> {
    const { chromium, targetId } = await this.webContents.opened
    const { bounds } = await chromium.browser.send('Browser.getWindowForTarget', { targetId })
    const { left = 0, top = 0, width = 0, height = 0, windowState = 'normal' } = bounds
    this.bounds = { x: left, y: top, width, height }
    this.state = windowState
    this.emit('resize')
  }
}

/** Whom to tell when the last window has gone; `app` puts itself here. */
export const windowAllClosed = { notify: (): void => {} }

function refusePreferences(preferences: WebPreferences): void {
  for (const [name, value] of Object.entries(preferences)) {
    if (name === 'preload' || name === 'nodeIntegrationInSubFrames') continue
    if (fixedPreferences[name as keyof WebPreferences] !== value)
      throw notInTheStandIn(`webPreferences ${name}: ${value}`)
  }
}
