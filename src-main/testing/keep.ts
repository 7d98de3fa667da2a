// A keep in a scratch folder behind a whole app, for tests: cheap key derivation, a clock that is set by hand.

import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type App, createApp } from '../app.ts'
import { type Client, createClient } from '../contract/client.ts'
import type { Host } from '../contract/host.ts'

export const testPassphrase = 'nine brass lanterns over the ferry'

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

const resources = fileURLToPath(new URL('../../resources', import.meta.url))

/** A new keep, created and unlocked. */
export async function makeTestKeep(): Promise<TestKeep> {
  const keep = await openTestKeep(join(mkdtempSync(join(tmpdir(), 'rootkeep-')), 'keep'))
  await keep.call('vault.create', { passphrase: testPassphrase })
  return keep
}

/** An app on whatever is in `directory`. */
export async function openTestKeep(
  directory: string,
  { host = null }: { readonly host?: Host | null } = {},
): Promise<TestKeep> {
  let skew = 0
  const app = await createApp({
    directory,
    resources,
    clock: () => Date.now() + skew,
    random: randomBytes,
    host,
    log: (_, message) => {
      throw new Error(message)
    },
    kdf: { memoryKiB: 64, passes: 1 },
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
      return openTestKeep(directory)
    },
    async remove() {
      await app.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
