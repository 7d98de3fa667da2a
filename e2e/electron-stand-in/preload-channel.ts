// The messages between a page's preload and the program: who sent one is read from Chromium, which frame's
// context called the binding, and never from the message itself.

import type { DevToolsSession, Protocol } from './devtools.ts'
import type { Frames } from './frame.ts'
import { guarded } from './gap.ts'
import { type IpcEnd, mainEnd, requireJson } from './ipc.ts'
import { bindingName } from './preload.ts'
import type { KeyPress, PreloadMessage } from './worlds.ts'

export type Input = KeyPress | { readonly type: 'pointerdown' | 'pointermove' | 'wheel' }

/** The page that a channel belongs to. */
export interface Page {
  /** What handlers are given as `event.sender`. */
  readonly sender: object
  readonly ipc: IpcEnd
  input(input: Input): void
  preloadFailed(error: Error): void
}

export class PreloadChannel {
  private readonly session: DevToolsSession
  private readonly frames: Frames
  private readonly page: Page

  constructor(session: DevToolsSession, frames: Frames, page: Page) {
    this.session = session
    this.frames = frames
    this.page = page
    session.on('Runtime.bindingCalled', (call) => void this.receive(call))
  }

  /** Sends to the preload of the main frame; to nobody when there is none. */
  send(channel: string, args: readonly unknown[]): void {
    requireJson(args)
    const contextId = this.frames.mainPreloadContext
    if (contextId !== undefined) this.tell(contextId, 'receiveMessage', [channel, args])
  }

  private async receive(call: Protocol.Runtime.bindingCalledPayload): Promise<void> {
    if (call.name !== bindingName) return
    const message = JSON.parse(call.payload) as PreloadMessage
    const { kind, id = 0, channel = '', args = [] } = message
    if (kind === 'input') this.page.input(args[0] as Input)
    if (kind === 'failed') this.page.preloadFailed(new Error(String(args[0])))
    if (kind !== 'invoke' && kind !== 'send') return
    const event = this.eventOf(call.executionContextId)
    const end = this.page.ipc.answers(channel) ? this.page.ipc : mainEnd
    if (kind === 'send') return end.deliver(channel, event, args)
    const outcome = await outcomeOf(channel, end.invoke(channel, event, args))
    this.tell(call.executionContextId, 'receiveReply', [id, outcome])
  }

  private eventOf(contextId: number): object {
    const senderFrame = this.frames.ofContext(contextId)
    const { sender } = this.page
    return guarded('IpcMainEvent', { sender, senderFrame, frameId: senderFrame?.routingId, type: 'frame' })
  }

  private tell(contextId: number, receiver: 'receiveReply' | 'receiveMessage', args: unknown[]): void {
    const call = {
      executionContextId: contextId,
      functionDeclaration: `(...args) => ${receiver}(...args)`,
      arguments: args.map((value) => ({ value })),
    }
    // The context may have gone with its page; then nobody waits for it any more.
    this.session.send('Runtime.callFunctionOn', call).catch(() => {})
  }
}

/** How Electron words a handler's exception for the page. */
async function outcomeOf(channel: string, answer: Promise<unknown>): Promise<object> {
  try {
    return { value: await answer }
  } catch (thrown) {
    return { error: `Error invoking remote method '${channel}': ${thrown}` }
  }
}
