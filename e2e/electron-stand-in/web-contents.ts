// Electron's webContents over one DevTools session: the page's life, its messages, its navigation, its
// pictures. The window around the page is browser-window.ts.

import type { WebContents as ElectronWebContents, HandlerDetails, PrintToPDFOptions } from 'electron'
import { type AttachedPage, type Chromium, running } from './chromium.ts'
import type { DevToolsSession, Protocol } from './devtools.ts'
import { Frames } from './frame.ts'
import { GuardedEmitter, guarded, notInTheStandIn, PreventableEvent } from './gap.ts'
import { IpcEnd } from './ipc.ts'
import { installPreload, type PreloadOptions, preloadWorld } from './preload.ts'
import { type Input, PreloadChannel } from './preload-channel.ts'
import { fromStage, toStage } from './protocol.ts'
import { defaultSession, type Navigator } from './session.ts'
import type { KeyPress } from './worlds.ts'

/** `will-attach-webview`, `will-redirect`: cannot happen here; to listen for them is right all the same. */
const events = [
  'did-finish-load',
  'dom-ready',
  'did-navigate',
  'will-navigate',
  'will-redirect',
  'will-attach-webview',
  'render-process-gone',
  'preload-error',
  'input-event',
  'page-resized',
  'first-paint',
  'destroyed',
]
const all = new Map<string, WebContents>()
let colorScheme = ''
/** Whom to tell of each key that is pressed in a page; the menu's accelerators are put here. */
export const keyboard = { press: (_key: KeyPress): void => {} }
let lastId = 0

interface Opened {
  readonly chromium: Chromium
  readonly session: DevToolsSession
  readonly targetId: string
  readonly frames: Frames
}

type WindowOpenHandler = Parameters<ElectronWebContents['setWindowOpenHandler']>[0]

type Implemented = Pick<
  ElectronWebContents,
  | 'id'
  | 'loadURL'
  | 'getURL'
  | 'isDestroyed'
  | 'close'
  | 'send'
  | 'setWindowOpenHandler'
  | 'executeJavaScript'
  | 'printToPDF'
>

export class WebContents extends GuardedEmitter implements Implemented, Navigator {
  readonly id = ++lastId
  readonly ipc = guarded('webContents.ipc', new IpcEnd())
  readonly session = defaultSession
  /** This object as the main program sees it: what it lacks throws. */
  readonly face: WebContents = guarded('webContents', this)
  /** Resolves when the page is attached, empty, and ready to load. */
  readonly opened: Promise<Opened>
  private frames: Frames | null = null
  private channel: PreloadChannel | null = null
  private isGone = false
  private expectedUrl = ''
  private windowOpenHandler: WindowOpenHandler = () => ({ action: 'allow' })

  constructor(background: string, preload: PreloadOptions) {
    super('webContents', events)
    this.opened = this.open(background, preload)
    this.opened.catch(() => this.destroyed())
  }

  get mainFrame(): Frames['main'] {
    if (!this.frames) throw new Error('The page is not open yet')
    return this.frames.main
  }

  /** Loads a URL; resolves when it has loaded, rejects when it cannot be. */
  async loadURL(url: string): Promise<void> {
    const { session } = await this.opened
    const loaders = new Set<string>()
    const isLoaded = Promise.withResolvers<void>()
    let loaderId: string | undefined
    session.on('Page.lifecycleEvent', (event) => {
      if (event.name === 'load') loaders.add(event.loaderId)
      if (loaderId !== undefined && loaders.has(loaderId)) isLoaded.resolve()
    })
    this.expectedUrl = url
    const result = await session.send('Page.navigate', { url: toStage(url) })
    if (result.errorText) throw new Error(`${result.errorText} loading '${url}'`)
    loaderId = result.loaderId
    if (loaderId === undefined || loaders.has(loaderId)) isLoaded.resolve()
    await isLoaded.promise
    await session.send('Page.resetNavigationHistory')
  }

  getURL(): string {
    return this.frames?.main.url ?? ''
  }

  isDestroyed(): boolean {
    return this.isGone
  }

  close(): void {
    this.opened.then(({ session }) => session.send('Page.close')).catch(() => {})
  }

  /** Sends to the preload of the main frame. Refused quietly, as in Electron, once the page has gone. */
  send(channel: string, ...args: unknown[]): void {
    this.channel?.send(channel, args)
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.windowOpenHandler = handler
  }

  async executeJavaScript(code: string): Promise<unknown> {
    const { session } = await this.opened
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture: false,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    const { session } = await this.opened
    const { landscape = false, printBackground = false, preferCSSPageSize = false } = options
    for (const name of Object.keys(options)) {
      if (!['landscape', 'printBackground', 'preferCSSPageSize'].includes(name))
        throw notInTheStandIn(`printToPDF option ${name}`)
    }
    const { data } = await session.send('Page.printToPDF', { landscape, printBackground, preferCSSPageSize })
    return Buffer.from(data, 'base64')
  }

  async capturePage(): Promise<{ toPNG(): Buffer }> {
    const { session } = await this.opened
    const { data } = await session.send('Page.captureScreenshot', { format: 'png' })
    return guarded('NativeImage', { toPNG: () => Buffer.from(data, 'base64') })
  }

  /** Asked for each load of the main frame: what `loadURL` began, or a reload, is no navigation of the page's. */
  mayNavigate(url: string): boolean {
    const isOwn = toStage(url) === toStage(this.expectedUrl)
    if (isOwn) this.expectedUrl = ''
    if (isOwn || url === this.getURL().replace(/#.*$/s, '')) return true
    const event = Object.assign(new PreventableEvent(), { url, isMainFrame: true })
    this.emit('will-navigate', event, url)
    return !event.defaultPrevented
  }

  private async open(background: string, preload: PreloadOptions): Promise<Opened> {
    const chromium = await running.promise
    const page = await chromium.openAppWindow(background)
    const { session, targetId } = page
    this.frames = new Frames(session, targetId, preloadWorld)
    this.channel = new PreloadChannel(session, this.frames, {
      sender: this.face,
      ipc: this.ipc,
      input: (input) => this.inputReceived(input),
      preloadFailed: (error) => this.emit('preload-error', {}, preload.preload, error),
    })
    this.listen(chromium, page)
    await Promise.all([
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      session.send('Emulation.setEmulatedMedia', mediaOf(colorScheme)),
      session.send('Runtime.runIfWaitingForDebugger'),
    ])
    await installPreload(session, preload)
    all.set(targetId, this)
    return { chromium, session, targetId, frames: this.frames }
  }

  private listen(chromium: Chromium, { session, targetId }: AttachedPage): void {
    session.on(
      'Page.frameNavigated',
      ({ frame }) => frame.id === targetId && this.navigated(chromium, frame.url),
    )
    session.on('Page.lifecycleEvent', ({ name, frameId }) => frameId === targetId && this.reached(name))
    session.on('Page.windowOpen', ({ url }) => this.refuseWindow(url))
    session.on('Page.frameResized', () => this.emit('page-resized'))
    session.on('Inspector.targetCrashed', () =>
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
    )
    chromium.browser.on(
      'Target.detachedFromTarget',
      (event) => event.targetId === targetId && this.destroyed(),
    )
  }

  /** The window itself is closed in chromium.ts, whoever opened it; only `deny` is true of that. */
  private refuseWindow(url: string): void {
    const details = guarded('HandlerDetails', { url: fromStage(url) }) as HandlerDetails
    const { action } = this.windowOpenHandler(details)
    if (action !== 'deny') throw notInTheStandIn('a window opened by a page')
  }

  private navigated(chromium: Chromium, url: string): void {
    if (url.startsWith('data:')) return
    this.emit('did-navigate', {}, fromStage(url), 200, 'OK')
    defaultSession.applyPermissions(chromium.browser, this.face, fromStage(url)).catch(() => {})
  }

  private reached(stage: string): void {
    if (this.getURL().startsWith('data:') || this.getURL() === 'about:blank') return
    if (stage === 'DOMContentLoaded') this.emit('dom-ready', {})
    if (stage === 'load') this.emit('did-finish-load', {})
    if (stage === 'firstPaint' || stage === 'load') this.emit('first-paint')
  }

  private inputReceived(input: Input): void {
    this.emit('input-event', {}, input)
    if (input.type === 'keyDown') keyboard.press(input)
  }

  private destroyed(): void {
    if (this.isGone) return
    this.isGone = true
    for (const [targetId, contents] of all) if (contents === this) all.delete(targetId)
    this.emit('destroyed')
  }
}

/** Makes every page, now and later, prefer `light`, `dark` or (empty) what the system prefers. */
export function emulateColorScheme(value: string): void {
  colorScheme = value
  for (const { opened } of all.values()) {
    opened.then(({ session }) => session.send('Emulation.setEmulatedMedia', mediaOf(value))).catch(() => {})
  }
}

function mediaOf(value: string): Protocol.Emulation.setEmulatedMediaParameters {
  return { features: [{ name: 'prefers-color-scheme', value }] }
}

/** The page whose main frame has that id (Chromium names a page's target and its main frame alike). */
export function pageOfFrame(frameId: string | undefined): WebContents | undefined {
  return all.get(frameId ?? '')
}

const statics = {
  getAllWebContents: () => [...all.values()].map(({ face }) => face),
  fromId: (id: number) => [...all.values()].find((contents) => contents.id === id)?.face,
  fromDevToolsTargetId: (targetId: string) => all.get(targetId)?.face,
}
export const webContents = guarded('webContents', statics)
