// When the keep locks by itself: nobody has touched the window for as long as the keep's setting says, the
// machine goes to sleep, or the screen is locked. Idle is our own window, not the whole system.

import type { PowerMonitor, WebContents } from 'electron'
import type { App } from '../app.ts'
import { createClient } from '../contract/client.ts'
import type { Event } from '../contract/event.ts'
import type { Clock } from '../contract/world.ts'

/** How often the time since the last touch is looked at. */
const checkMilliseconds = 5000

export interface LockOptions {
  readonly contents: Pick<WebContents, 'on' | 'once'>
  readonly powerMonitor: Pick<PowerMonitor, 'on'>
  readonly app: Pick<App, 'call' | 'events' | 'lock'>
  readonly clock: Clock
}

/** Locks when the person leaves; stops watching when the page has gone. */
export function lockWhenLeft({ contents, powerMonitor, app, clock }: LockOptions): void {
  const client = createClient(app.call)
  let touched = clock()
  let idleMinutes = Number.POSITIVE_INFINITY
  // A keep that can't be read has nothing open that could be locked.
  const readSetting = () =>
    client('vault.status', {}).then(
      ({ idleLockMinutes }) => {
        idleMinutes = idleLockMinutes
      },
      () => {},
    )
  void readSetting()
  const unsubscribe = app.events.subscribe((event) => {
    if (mayChangeSetting(event)) void readSetting()
    if (event.kind === 'unlocked') touched = clock()
  })
  contents.on('input-event', () => {
    touched = clock()
  })
  const timer = setInterval(() => {
    if (clock() - touched >= idleMinutes * 60_000) app.lock('idle')
  }, checkMilliseconds)
  contents.once('destroyed', () => {
    clearInterval(timer)
    unsubscribe()
  })
  powerMonitor.on('suspend', () => app.lock('suspended'))
  powerMonitor.on('lock-screen', () => app.lock('screen-locked'))
}

/** The setting is the keep's own, and known once it is unlocked. */
function mayChangeSetting(event: Event): boolean {
  return event.kind === 'unlocked' || (event.kind === 'changed' && event.procedure === 'vault.configure')
}
