// A keep in a scratch folder behind a whole app, for tests: cheap key derivation, a clock that is set by hand.

import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type App, type AppOptions, createApp } from '../app.ts'
import { type Client, createClient } from '../contract/client.ts'
import type { Host } from '../contract/host.ts'
import type { Serve } from '../contract/service.ts'
import type { Log } from '../contract/world.ts'

export const testPassphrase = 'nine brass lanterns over the ferry'

/** As little derivation as there is: a keep opens at once. */
export const testKdf = { memoryKiB: 64, passes: 1 } as const

export interface TestKeep {
  readonly app: App
  readonly call: Client
  readonly directory: string
  /** Sets the app's clock. */
  setClock(instant: string): void
  /** Closes the app and opens another on the same keep, locked. */
  reopen(): Promise<TestKeep>
  remove(): Promise<void>
}

export const resources = fileURLToPath(new URL('../../resources', import.meta.url))

/** Doors that stand in for real ones. */
export interface TestDoors extends Pick<AppOptions, 'sinceBoot' | 'writtenAt' | 'madeAt' | 'asksOfClock'> {
  readonly serve?: Serve
  readonly host?: Host
  /** Hears of faults, which are thrown otherwise. */
  readonly log?: Log
  /** From how many octets of records on their proof has a thread of its own. */
  readonly proveBesideFrom?: number
  /** From how many on they are migrated on one. */
  readonly migrateBesideFrom?: number
  /** From how many on long reads have one. */
  readonly readBesideFrom?: number
}

/** A new keep, created and unlocked. */
export async function makeTestKeep(doors: TestDoors = {}): Promise<TestKeep> {
  const keep = await openTestKeep(join(mkdtempSync(join(tmpdir(), 'rootkeep-')), 'keep'), doors)
  await keep.call('vault.create', { passphrase: testPassphrase })
  return keep
}

/** An app on whatever is in `directory`. */
export async function openTestKeep(directory: string, doors: TestDoors = {}): Promise<TestKeep> {
  let skew = 0
  const app = await createApp({
    directory,
    resources,
    clock: () => Date.now() + skew,
    random: randomBytes,
    host: null,
    log: (_, message) => {
      throw new Error(message)
    },
    kdf: testKdf,
    ...doors,
  })
  return {
    app,
    directory,
    call: createClient((procedure, input) => app.call(procedure, input)),
    setClock: (instant) => {
      skew = Date.parse(instant) - Date.now()
    },
    async reopen() {
      await app.close()
      return openTestKeep(directory, doors)
    },
    async remove() {
      await app.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
