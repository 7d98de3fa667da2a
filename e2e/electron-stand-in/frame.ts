// The frames of a page as Chromium reports them, each shown as Electron's WebFrameMain. Where a message
// came from is read from here, never from the message.

import type { WebFrameMain } from 'electron'
import type { DevToolsSession, Protocol } from './devtools.ts'
import { guarded } from './gap.ts'
import { fromStage } from './protocol.ts'

type ReportedFrame = Pick<WebFrameMain, 'url' | 'origin' | 'parent' | 'top' | 'routingId' | 'name' | 'frames'>

interface KnownFrame {
  readonly routingId: number
  parentId: string | undefined
  url: string
  origin: string
  name: string
}

export class Frames {
  private readonly known = new Map<string, KnownFrame>()
  private readonly contexts = new Map<number, string>()
  private readonly preloadContexts = new Map<string, number>()
  private readonly faces = new Map<string, ReportedFrame>()
  private readonly mainId: string
  private count = 0

  constructor(session: DevToolsSession, mainId: string, worldName: string) {
    this.mainId = mainId
    this.attach(mainId, undefined)
    session.on('Page.frameAttached', ({ frameId, parentFrameId }) => this.attach(frameId, parentFrameId))
    session.on('Page.frameNavigated', ({ frame }) => this.navigated(frame))
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const frame = this.known.get(frameId)
      if (frame) frame.url = url
    })
    session.on(
      'Page.frameDetached',
      ({ frameId, reason }) => reason === 'remove' && this.known.delete(frameId),
    )
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = context.auxData as { frameId: string }
      this.contexts.set(context.id, frameId)
      if (context.name === worldName) this.preloadContexts.set(frameId, context.id)
    })
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      this.contexts.delete(executionContextId),
    )
  }

  /** The main frame, as Electron shows it. */
  get main(): ReportedFrame {
    return this.face(this.mainId)
  }

  /** The frame in which a JavaScript context lives, or null when it has gone meanwhile. */
  ofContext(contextId: number): ReportedFrame | null {
    const frameId = this.contexts.get(contextId)
    return frameId !== undefined && this.known.has(frameId) ? this.face(frameId) : null
  }

  /** The preload's context in the main frame. */
  get mainPreloadContext(): number | undefined {
    return this.preloadContexts.get(this.mainId)
  }

  isMain(frameId: string | undefined): boolean {
    return frameId === this.mainId
  }

  private attach(frameId: string, parentId: string | undefined): void {
    const routingId = this.known.get(frameId)?.routingId ?? ++this.count
    this.known.set(frameId, { routingId, parentId, url: 'about:blank', origin: 'null', name: '' })
  }

  private navigated(frame: Protocol.Page.Frame): void {
    const known = this.known.get(frame.id)
    if (!known) return
    known.url = frame.url + (frame.urlFragment ?? '')
    known.origin = frame.securityOrigin
    known.name = frame.name ?? ''
  }

  private face(id: string): ReportedFrame {
    const existing = this.faces.get(id)
    if (existing) return existing
    const face = guarded('WebFrameMain', this.describe(id))
    this.faces.set(id, face)
    return face
  }

  private describe(id: string): ReportedFrame {
    const read = () =>
      this.known.get(id) ?? { routingId: -1, parentId: undefined, url: '', origin: 'null', name: '' }
    const faceOf = (other: string) => this.face(other) as WebFrameMain
    const childrenOf = () =>
      [...this.known].filter(([, frame]) => frame.parentId === id).map(([child]) => faceOf(child))
    const topOf = () => faceOf(this.mainId)
    return {
      get url() {
        return fromStage(read().url)
      },
      get origin() {
        return originOf(read().origin)
      },
      get name() {
        return read().name
      },
      get routingId() {
        return read().routingId
      },
      get parent() {
        const { parentId } = read()
        return parentId === undefined ? null : faceOf(parentId)
      },
      get top() {
        return topOf()
      },
      get frames() {
        return childrenOf()
      },
    }
  }
}

/** Chromium writes an opaque origin as `://`; Electron says `null`. */
function originOf(securityOrigin: string): string {
  return securityOrigin === '' || securityOrigin === '://' ? 'null' : fromStage(securityOrigin)
}
