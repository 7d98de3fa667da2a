// What runs inside a page: the bridge between the page's own JavaScript world and the isolated world in
// which the preload runs (Electron's contextBridge). Each function is sent into the page as its own source,
// so it may use nothing from outside itself but its arguments and the other functions of this file.
// Between the worlds only strings pass, over a detached element that no other script can get hold of.

type Callable = (...args: unknown[]) => unknown
type Encoded =
  | { readonly value?: unknown }
  | { readonly function: number }
  | { readonly promise: number }
  | { readonly list: readonly Encoded[] }
  | { readonly record: readonly (readonly [string, Encoded])[] }
type Outcome = { readonly value: Encoded } | { readonly error: string }

interface Peer {
  expose(key: string, value: unknown): void
}

/** One end of the bridge. Functions are called synchronously across it, promises settle across it, data is copied. */
export function joinWorlds(channel: EventTarget, here: string, there: string): Peer {
  const functions: Callable[] = []
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let promises = 0
  let answer: Outcome = { error: 'no answer' }

  const tell = (kind: string, message: unknown) =>
    channel.dispatchEvent(new CustomEvent(`${there}:${kind}`, { detail: JSON.stringify(message) }))
  const hear = <T>(kind: string, listener: (message: T) => void) =>
    channel.addEventListener(`${here}:${kind}`, (event) =>
      listener(JSON.parse((event as CustomEvent<string>).detail) as T),
    )
  const reasonOf = (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown))

  function isLive(value: unknown): boolean {
    if (typeof value === 'function') return true
    if (value === null || typeof value !== 'object') return false
    return value instanceof Promise || Object.values(value).some(isLive)
  }

  function encode(value: unknown): Encoded {
    if (typeof value === 'function') return { function: functions.push(value as Callable) - 1 }
    if (value instanceof Promise) return { promise: follow(value) }
    if (!isLive(value)) return { value }
    if (Array.isArray(value)) return { list: value.map(encode) }
    return { record: Object.entries(value as object).map(([key, part]) => [key, encode(part)]) }
  }

  function follow(promise: Promise<unknown>): number {
    const id = ++promises
    promise.then(
      (value) => tell('settled', { id, outcome: { value: encode(value) } }),
      (thrown) => tell('settled', { id, outcome: { error: reasonOf(thrown) } }),
    )
    return id
  }

  function decode(encoded: Encoded): unknown {
    if ('function' in encoded) return (...args: unknown[]) => call(encoded.function, args)
    if ('promise' in encoded)
      return new Promise((resolve, reject) => pending.set(encoded.promise, { resolve, reject }))
    if ('list' in encoded) return encoded.list.map(decode)
    if ('record' in encoded)
      return Object.fromEntries(encoded.record.map(([key, part]) => [key, decode(part)]))
    return encoded.value
  }

  function call(id: number, args: unknown[]): unknown {
    tell('call', { id, args: args.map(encode) })
    const outcome = answer
    if ('error' in outcome) throw new Error(outcome.error)
    return decode(outcome.value)
  }

  function attempt(id: number, args: readonly Encoded[]): Outcome {
    try {
      return { value: encode(functions[id]?.(...args.map(decode))) }
    } catch (thrown) {
      return { error: reasonOf(thrown) }
    }
  }

  function freeze(value: unknown): unknown {
    if (value !== null && typeof value === 'object') Object.values(value).forEach(freeze)
    return Object.freeze(value)
  }

  hear<{ id: number; args: readonly Encoded[] }>('call', ({ id, args }) => tell('answer', attempt(id, args)))
  hear<Outcome>('answer', (outcome) => {
    answer = outcome
  })
  hear<{ id: number; outcome: Outcome }>('settled', ({ id, outcome }) => {
    const waiting = pending.get(id)
    pending.delete(id)
    if ('error' in outcome) waiting?.reject(new Error(outcome.error))
    else waiting?.resolve(decode(outcome.value))
  })
  hear<{ key: string; value: Encoded }>('expose', ({ key, value }) =>
    Object.defineProperty(globalThis, key, { value: freeze(decode(value)), enumerable: true }),
  )
  return { expose: (key, value) => void tell('expose', { key, value: encode(value) }) }
}

/** The page's end: waits, before any script of the page runs, for the preload's end to hand over the channel. */
export function awaitBridge(secret: string, join: typeof joinWorlds): void {
  const receive = (event: Event) => {
    document.removeEventListener(`${secret}:offer`, receive)
    join((event as FocusEvent).relatedTarget as EventTarget, 'page', 'preload')
  }
  document.addEventListener(`${secret}:offer`, receive)
  document.dispatchEvent(new Event(`${secret}:ask`))
}

/** The preload's end: whichever of the two scripts runs first, one of the two offers is heard. */
export function offerBridge(secret: string, join: typeof joinWorlds): Peer {
  const channel = document.createElement('template')
  const peer = join(channel, 'preload', 'page')
  const offer = () => document.dispatchEvent(new FocusEvent(`${secret}:offer`, { relatedTarget: channel }))
  document.addEventListener(`${secret}:ask`, offer, { once: true })
  offer()
  return peer
}

export interface PreloadMessage {
  readonly kind: 'invoke' | 'send' | 'input' | 'failed'
  readonly id?: number
  readonly channel?: string
  readonly args?: readonly unknown[]
}

/** A key that was pressed, as Electron's `input-event` has it. */
export interface KeyPress {
  readonly type: 'keyDown'
  readonly key: string
  readonly control: boolean
  readonly alt: boolean
  readonly shift: boolean
  readonly meta: boolean
}

/** Runs the preload as a sandboxed one runs in Electron: `require` knows `electron`, which has two things. */
export function runPreload(
  bridge: Peer,
  send: (message: PreloadMessage) => void,
  preload: (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void,
): void {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const listeners = new Map<string, Set<Callable>>()
  let last = 0

  const listenersOf = (channel: string) => {
    const set = listeners.get(channel) ?? new Set()
    listeners.set(channel, set)
    return set
  }
  const lacking = (name: string, has: object) =>
    new Proxy(has, {
      get(target, key) {
        if (key in target) return Reflect.get(target, key)
        throw new Error(`not in the stand-in: ${name}.${String(key)}`)
      },
    })
  const ipcRenderer = lacking('ipcRenderer', {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject })
        send({ kind: 'invoke', id: last, channel, args })
      }),
    send: (channel: string, ...args: unknown[]) => send({ kind: 'send', channel, args }),
    on: (channel: string, listener: Callable) => listenersOf(channel).add(listener),
    off: (channel: string, listener: Callable) => listenersOf(channel).delete(listener),
    removeListener: (channel: string, listener: Callable) => listenersOf(channel).delete(listener),
  })
  const contextBridge = lacking('contextBridge', { exposeInMainWorld: bridge.expose })
  const electron = lacking('electron', { ipcRenderer, contextBridge })

  Object.assign(globalThis, {
    receiveReply(id: number, outcome: { value?: unknown; error?: string }) {
      const call = waiting.get(id)
      waiting.delete(id)
      if (outcome.error === undefined) call?.resolve(outcome.value)
      else call?.reject(new Error(outcome.error))
    },
    receiveMessage(channel: string, args: unknown[]) {
      for (const listener of listenersOf(channel)) listener({ sender: ipcRenderer }, ...args)
    },
  })
  const require = (name: string) => {
    if (name === 'electron') return electron
    throw new Error(`module not found: ${name}`)
  }
  const module = { exports: {} }
  try {
    preload(require, module, module.exports)
  } catch (thrown) {
    send({ kind: 'failed', args: [thrown instanceof Error ? `${thrown.stack}` : String(thrown)] })
  }
}

/** Reports what the person does (for `input-event`), and keeps the browser's own shortcuts from acting. */
export function watchInput(
  send: (message: PreloadMessage) => void,
  browserShortcuts: readonly string[],
): void {
  let reported = 0
  const report = (type: string, key?: object) => {
    const now = performance.now()
    if (!key && now - reported < 500) return
    reported = now
    send({ kind: 'input', args: [{ type, ...key }] })
  }
  for (const type of ['pointerdown', 'pointermove', 'wheel'])
    addEventListener(type, () => report(type), { capture: true, passive: true })
  addEventListener('keydown', (event) => {
    const name = [
      event.ctrlKey && 'ctrl',
      event.altKey && 'alt',
      event.shiftKey && 'shift',
      event.key.toLowerCase(),
    ]
    if (browserShortcuts.includes(name.filter(Boolean).join('+'))) event.preventDefault()
    const { key, ctrlKey, altKey, shiftKey, metaKey } = event
    report('keyDown', { key, control: ctrlKey, alt: altKey, shift: shiftKey, meta: metaKey })
  })
}
