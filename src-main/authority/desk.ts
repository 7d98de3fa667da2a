// What every verb works with: the keep, the profiles, the clock by way of the keep, randomness, the host.

import type { Host } from '../contract/host.ts'
import type { Random } from '../contract/world.ts'
import type { Keep } from './keep.ts'
import type { Profiles } from './profile-store.ts'

export interface Desk {
  readonly keep: Keep
  readonly profiles: Profiles
  readonly random: Random
  readonly host: Host | null
  /** Who uses the machine, for the records; "" where nobody is to be named. */
  readonly user: string
}
