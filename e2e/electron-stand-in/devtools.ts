// A connection to Chromium over --remote-debugging-pipe: JSON messages ended by NUL. No port is opened.
// Sessions are flat: one connection, messages told apart by sessionId. Chrome DevTools Protocol.

import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
// Playwright ships the protocol's types; it does not list them among its exports.
import type { Protocol } from '../../node_modules/playwright-core/types/protocol.js'

export type { Protocol }

type Method = keyof Protocol.CommandParameters & keyof Protocol.CommandReturnValues
type Parameters<M extends Method> = Protocol.CommandParameters[M]
type Result<M extends Method> = Protocol.CommandReturnValues[M]
/** The parameters, which may be left out where none is required. */
type Arguments<M extends Method> =
  Record<never, never> extends Parameters<M> ? [Parameters<M>?] : [Parameters<M>]
type EventName = keyof Protocol.EventMap

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
  readonly sessionId?: string
}

interface Waiting {
  readonly method: string
  readonly resolve: (result: never) => void
  readonly reject: (error: Error) => void
}

export class DevTools {
  private readonly waiting = new Map<number, Waiting>()
  private readonly events = new EventEmitter().setMaxListeners(0)
  private readonly output: Writable
  private lastId = 0
  private received: Buffer[] = []
  private isClosed = false

  constructor(output: Writable, input: Readable) {
    this.output = output
    input.on('data', (chunk: Buffer) => this.receive(chunk))
    input.on('close', () => this.close())
    output.on('error', () => this.close())
  }

  /** The session with that id; without one, the browser itself. */
  session(sessionId?: string): DevToolsSession {
    return new DevToolsSession(this, this.events, sessionId)
  }

  send<M extends Method>(method: M, params: Parameters<M>, sessionId?: string): Promise<Result<M>> {
    if (this.isClosed) return Promise.reject(new Error(`Chromium has gone (${method})`))
    const id = ++this.lastId
    return new Promise<Result<M>>((resolve, reject) => {
      this.waiting.set(id, { method, resolve, reject })
      this.output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }

  private receive(chunk: Buffer): void {
    let rest = chunk
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const text = Buffer.concat([...this.received, rest.subarray(0, end)]).toString('utf8')
      this.received = []
      rest = rest.subarray(end + 1)
      this.dispatch(JSON.parse(text) as Message)
    }
    if (rest.length > 0) this.received.push(rest)
  }

  private dispatch(message: Message): void {
    if (message.id === undefined) {
      this.events.emit(eventKey(message.method ?? '', message.sessionId), message.params)
      return
    }
    const waiting = this.waiting.get(message.id)
    this.waiting.delete(message.id)
    if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`))
    else waiting?.resolve(message.result as never)
  }

  private close(): void {
    this.isClosed = true
    for (const { method, reject } of this.waiting.values()) reject(new Error(`Chromium has gone (${method})`))
    this.waiting.clear()
  }
}

/** One target's view of the connection: its commands and its events. */
export class DevToolsSession {
  private readonly devTools: DevTools
  private readonly events: EventEmitter
  private readonly sessionId: string | undefined

  constructor(devTools: DevTools, events: EventEmitter, sessionId: string | undefined) {
    this.devTools = devTools
    this.events = events
    this.sessionId = sessionId
  }

  send<M extends Method>(method: M, ...[params]: Arguments<M>): Promise<Result<M>> {
    return this.devTools.send(method, params ?? ({} as Parameters<M>), this.sessionId)
  }

  on<E extends EventName>(event: E, listener: (params: Protocol.EventMap[E][0]) => void): void {
    this.events.on(eventKey(event, this.sessionId), listener)
  }
}

function eventKey(method: string, sessionId: string | undefined): string {
  return `${sessionId ?? ''} ${method}`
}
