// Which keep the window shows next, when a person asks for another: the one that a `.rootkeep` file named, the practice
// keep of this machine, or the one that the window began with.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '../contract/client.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { Host } from '../contract/host.ts'
import { practicePassphrase } from '../contract/practice.ts'
import type { ShownKeep } from './shown-keep.ts'

export interface KeepChoiceOptions {
  readonly keeps: Pick<ShownKeep, 'show' | 'call'>
  /** The keep that the window began with, and the practice keep of this machine. */
  readonly own: string
  readonly practice: string
  /** The keep that was handed last; throws `keep.missing`. */
  handed(): string
  /** What went wrong after the page had its answer. */
  onFault(thrown: unknown): void
}

/** `Host.showKeep`: refuses at once, or answers, and then exchanges the keep, since the answer goes by the old one. */
export function createKeepChoice(options: KeepChoiceOptions): Host['showKeep'] {
  const { keeps, own, practice, handed, onFault } = options
  return async (which) => {
    const directory = which === 'own' ? own : which === 'practice' ? practice : keepIn(handed())
    setImmediate(() => {
      const shown = which === 'practice' ? showPractice(keeps, directory) : keeps.show(directory)
      shown.catch(onFault)
    })
  }
}

function keepIn(directory: string): string {
  if (existsSync(join(directory, 'vault.json'))) return directory
  throw new RootkeepError('keep.missing', `There is no keep in ${directory}.`, { directory })
}

/** A practice keep is never locked before a person: everybody knows its passphrase. */
function showPractice(keeps: KeepChoiceOptions['keeps'], directory: string): Promise<void> {
  const client = createClient((procedure, input) => keeps.call(procedure, input))
  return keeps.show(directory, async () => {
    const { exists } = await client('vault.status', {})
    if (exists) await client('vault.unlock', { passphrase: practicePassphrase })
    else await client('practice.create', {})
  })
}
