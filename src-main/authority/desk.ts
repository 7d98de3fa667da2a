// What every verb works with: the keep, the profiles, the clock by way of the keep, randomness, the host, and what
// goes on after a call has been answered.

import type { Event } from '../contract/event.ts'
import type { Host } from '../contract/host.ts'
import type { Serve } from '../contract/service.ts'
import type { Log, Random } from '../contract/world.ts'
import type { Keep } from './keep.ts'
import type { Profiles } from './profile-store.ts'

export interface Desk {
  readonly keep: Keep
  readonly profiles: Profiles
  readonly random: Random
  readonly host: Host | null
  /** Who uses the machine, for the records; "" where nobody is to be named. */
  readonly user: string
  readonly standing: Standing
  /** Whether a live responder runs in this process. */
  readonly responder: { isRunning: boolean }
}

/** What a call may begin that goes on until the app is closed. */
export interface Standing {
  /** A door that listens; null where there is none, as in the window. */
  readonly serve: Serve | null
  readonly log: Log
  tell(event: Event): void
  /** Calls `close` before the keep is closed. */
  onClose(close: () => Promise<void>): void
}
