// The migration of a keep that nobody has open yet: its lock is held for as long as it takes, and everyone who waits
// hears how far it is. The work is records/migration-thread.ts.

import type { OnStep } from '../records/migration.ts'
import { beginMigration, type RunningMigration } from '../records/migration-thread.ts'
import { lockUnlessReadOnly } from './open-keep.ts'

export interface KeepMigration extends RunningMigration {
  /** Told of each step. */
  readonly listeners: Set<OnStep>
}

/** Its outcome throws `keep.read-only`, too. Throws `keep.in-use`. */
export function beginKeepMigration(directory: string): KeepMigration {
  const listeners = new Set<OnStep>()
  const lock = lockUnlessReadOnly(directory)
  const { outcome, abandon } = beginMigration(directory, (done, total) => {
    for (const listener of listeners) listener(done, total)
  })
  return { outcome: outcome.finally(() => lock?.release()), abandon, listeners }
}
