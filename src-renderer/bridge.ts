// The only file that touches `window.bridge`, the one object that the preload puts into the page.
// It gives the rest of the face a typed client, the events, and a list of what is running.

import { type Client, createClient } from '../src-main/contract/client.ts'
import type { ProcedureName } from '../src-main/contract/contract.ts'
import type { Reply } from '../src-main/contract/dispatch.ts'
import { RootkeepError } from '../src-main/contract/errors.ts'
import type { Event } from '../src-main/contract/event.ts'
import type { Language } from '../src-main/contract/language.ts'

/** The question before a window closes that would lose something, and its answers. */
export interface UnsavedWords {
  readonly question: string
  readonly stay: string
  readonly leave: string
}

/** What the preload exposes. */
interface Bridge {
  call(procedure: string, input: unknown, id?: string): Promise<Reply>
  cancel(id: string): void
  speak(language: Language): void
  setUnsaved(words: UnsavedWords | null): void
  onEvent(listener: (event: Event) => void): () => void
}

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}

/** A call under way, with its progress where the main process reports any. */
export interface RunningCall {
  readonly id: string
  readonly procedure: ProcedureName
  /** When it was made, in milliseconds since 1970. */
  readonly since: number
  readonly done: number
  readonly total: number
}

let running: readonly RunningCall[] = []
const watchers = new Set<() => void>()

function setRunning(next: readonly RunningCall[]): void {
  running = next
  for (const watcher of watchers) watcher()
}

/** What runs at the moment; the same array until something changes. */
export function runningCalls(): readonly RunningCall[] {
  return running
}

/** Calls `watcher` whenever `runningCalls` changes; returns how to stop. */
export function watchRunningCalls(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

async function call(procedure: ProcedureName, input: unknown, signal?: AbortSignal): Promise<Reply> {
  const id = crypto.randomUUID()
  signal?.addEventListener('abort', () => cancelCall(id), { once: true })
  setRunning([...running, { id, procedure, since: Date.now(), done: 0, total: 0 }])
  try {
    return await window.bridge.call(procedure, input, id)
  } finally {
    setRunning(running.filter((one) => one.id !== id))
  }
}

/** Calls a procedure of the contract. Throws the RootkeepError of the reply. */
export const client: Client = createClient((procedure, input) => call(procedure, input))

/** As `client`, for a call that is cancelled when nobody waits for its answer any more. */
export function clientUntil(signal: AbortSignal): Client {
  return createClient((procedure, input) => call(procedure, input, signal))
}

/** Asks the main process to stop a call; it answers `call.cancelled`, or finishes if it could not be stopped. */
export function cancelCall(id: string): void {
  window.bridge.cancel(id)
}

/** Lets the menu and the pickers, which are the main process's, speak that language. */
export function speakInMenus(language: Language): void {
  window.bridge.speak(language)
}

/** Says what closing the window would lose; null for nothing. */
export function setUnsaved(words: UnsavedWords | null): void {
  window.bridge.setUnsaved(words)
}

/** Listens to what the main process tells unasked; returns how to stop. */
export function onEvent(listener: (event: Event) => void): () => void {
  return window.bridge.onEvent((event) => {
    if (event.kind === 'progress') noteProgress(event.call, event.done, event.total)
    listener(event)
  })
}

function noteProgress(id: string, done: number, total: number): void {
  setRunning(running.map((one) => (one.id === id ? { ...one, done, total } : one)))
}

/** Anything thrown, as the coded error that the screens know how to say. */
export function asRootkeepError(thrown: unknown): RootkeepError {
  if (thrown instanceof RootkeepError) return thrown
  return new RootkeepError('internal', 'The window lost its connection to the main process.')
}
