// When the keep locks by itself: nobody has touched the window for a while, the machine goes to sleep, or the
// screen is locked. How long is idle is measured on our own window, not on the whole system.

import type { PowerMonitor, WebContents } from 'electron'
import type { App } from '../app.ts'
import type { Clock } from '../contract/world.ts'

const defaultIdleMinutes = 10

export interface LockOptions {
  readonly contents: Pick<WebContents, 'on' | 'once'>
  readonly powerMonitor: PowerMonitor
  readonly app: Pick<App, 'lock'>
  readonly clock: Clock
  readonly idleMinutes: number
}

/** The minutes that `ROOTKEEP_IDLE_MINUTES` says, if it is a number above zero, otherwise ten. */
export function idleMinutesOf(text: string | undefined): number {
  const minutes = Number(text)
  return minutes > 0 ? minutes : defaultIdleMinutes
}

/** Locks when the person leaves; stops watching when the page has gone. */
export function lockWhenLeft({ contents, powerMonitor, app, clock, idleMinutes }: LockOptions): void {
  let touched = clock()
  contents.on('input-event', () => {
    touched = clock()
  })
  const idle = idleMinutes * 60_000
  const timer = setInterval(
    () => {
      if (clock() - touched >= idle) app.lock('idle')
    },
    Math.min(5000, idle / 4),
  )
  contents.once('destroyed', () => clearInterval(timer))
  powerMonitor.on('suspend', () => app.lock('suspended'))
  powerMonitor.on('lock-screen', () => app.lock('screen-locked'))
}
