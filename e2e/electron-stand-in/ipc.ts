// Electron's ipcMain, and the same for one page (`webContents.ipc`). Messages are JSON here, which is less
// than Electron's structured clone: a value that JSON would change is refused, not changed.

import type { IpcMain } from 'electron'
import { guarded, notInTheStandIn } from './gap.ts'

type Listener = (event: never, ...args: never[]) => unknown

export class IpcEnd {
  /** By the name that Electron has for it, so that a test can stand between a page and its handler in both. */
  readonly _invokeHandlers = new Map<string, Listener>()
  private readonly listeners = new Map<string, Set<Listener>>()

  handle(channel: string, handler: Listener): void {
    if (this._invokeHandlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    this._invokeHandlers.set(channel, handler)
  }

  removeHandler(channel: string): void {
    this._invokeHandlers.delete(channel)
  }

  on(channel: string, listener: Listener): this {
    this.listeners.set(channel, (this.listeners.get(channel) ?? new Set()).add(listener))
    return this
  }

  off(channel: string, listener: Listener): this {
    this.listeners.get(channel)?.delete(listener)
    return this
  }

  /** Whether `invoke` on that channel is answered here. */
  answers(channel: string): boolean {
    return this._invokeHandlers.has(channel)
  }

  /** What the handler of that channel says; rejects as Electron does when there is none. */
  async invoke(channel: string, event: object, args: readonly unknown[]): Promise<unknown> {
    const handler = this._invokeHandlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    const value = await handler(event as never, ...(args as never[]))
    requireJson(value)
    return value
  }

  deliver(channel: string, event: object, args: readonly unknown[]): void {
    for (const listener of this.listeners.get(channel) ?? []) listener(event as never, ...(args as never[]))
  }
}

export const mainEnd = new IpcEnd()
export const ipcMain = guarded('ipcMain', mainEnd) satisfies Pick<IpcMain, 'handle' | 'removeHandler'>

/** Throws for anything that JSON would change or drop. */
export function requireJson(value: unknown): void {
  if (typeof value === 'function' || typeof value === 'bigint' || typeof value === 'symbol') {
    throw notInTheStandIn(`ipc of a ${typeof value}`)
  }
  if (value === null || typeof value !== 'object') return
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null && !Array.isArray(value)) {
    throw notInTheStandIn(`ipc of a ${value.constructor.name}`)
  }
  for (const part of Object.values(value)) requireJson(part)
}
