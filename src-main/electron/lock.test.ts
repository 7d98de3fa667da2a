import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { App } from '../app.ts'
import type { Event } from '../contract/event.ts'
import { lockWhenLeft } from './lock.ts'

const minute = 60_000

/** An app whose keep locks after `idleLockMinutes`, and which writes down why it was locked. */
function createFakeApp(idleLockMinutes: number) {
  const reasons: string[] = []
  const listeners = new Set<(event: Event) => void>()
  const setting = { idleLockMinutes }
  const subscribe = (listener: (event: Event) => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  const app: Pick<App, 'call' | 'events' | 'lock'> = {
    call: async () => ({ ok: true, value: setting }),
    events: { subscribe },
    lock: (reason) => void reasons.push(reason),
  }
  return {
    app,
    reasons,
    setting,
    tell: (event: Event) => listeners.forEach((listener) => void listener(event)),
  }
}

function watch(idleLockMinutes = 10) {
  const fake = createFakeApp(idleLockMinutes)
  const contents = new EventEmitter()
  const powerMonitor = new EventEmitter()
  lockWhenLeft({ ...fake, contents: contents as never, powerMonitor: powerMonitor as never, clock: Date.now })
  return { ...fake, contents, powerMonitor }
}

describe('lockWhenLeft', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('locks after the minutes that the keep says, and not before', async () => {
    const { reasons } = watch(10)
    await vi.advanceTimersByTimeAsync(9.9 * minute)
    expect(reasons).toEqual([])
    await vi.advanceTimersByTimeAsync(0.2 * minute)
    expect(reasons).toContain('idle')
  })

  test('counts from the last touch of the window', async () => {
    const { reasons, contents } = watch(10)
    await vi.advanceTimersByTimeAsync(9 * minute)
    contents.emit('input-event', {}, { type: 'keyDown' })
    await vi.advanceTimersByTimeAsync(9 * minute)
    expect(reasons).toEqual([])
  })

  test('notices after a sleep of which nobody told that the clock has jumped', async () => {
    const { reasons } = watch(10)
    await vi.advanceTimersByTimeAsync(minute)
    vi.setSystemTime(Date.now() + 60 * minute)
    await vi.advanceTimersByTimeAsync(5000)
    expect(reasons).toContain('idle')
  })

  test('follows a change of the setting', async () => {
    const { reasons, setting, tell } = watch(10)
    setting.idleLockMinutes = 1
    tell({ kind: 'changed', procedure: 'vault.configure' })
    await vi.advanceTimersByTimeAsync(1.1 * minute)
    expect(reasons).toContain('idle')
  })

  test.each([
    ['suspend', 'suspended'],
    ['lock-screen', 'screen-locked'],
  ])('locks at once on %s', (event, reason) => {
    const { reasons, powerMonitor } = watch()
    powerMonitor.emit(event)
    expect(reasons).toEqual([reason])
  })

  test('stops watching when the page has gone', async () => {
    const { reasons, contents } = watch(1)
    contents.emit('destroyed')
    await vi.advanceTimersByTimeAsync(5 * minute)
    expect(reasons).toEqual([])
  })
})
