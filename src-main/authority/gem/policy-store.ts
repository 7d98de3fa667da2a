// The policies for gems at hand: the built-in ones and the keep's own, read from their folders when asked for; and
// one that a caller names by any of the ways there are.

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { strictPolicy } from '../../artifact/gem/strict-policy.ts'
import { RootkeepError } from '../../contract/errors.ts'
import type { GemPolicy, GemPolicySummary } from '../../contract/gem-policy.ts'
import type { Host } from '../../contract/host.ts'
import {
  createFolderDurably,
  readBounded,
  removeDurably,
  type StagedFile,
  stageDurably,
} from '../../custody/durable-file.ts'
import { pathFrom } from './file-source.ts'
import { gemPolicyFrom } from './policy-file.ts'

const maximumLength = 64 * 1024

interface StoredPolicy {
  readonly policy: GemPolicy
  readonly yaml: string
  readonly builtIn: boolean
}

export interface GemPolicies {
  /** Those that can be used: a file of one's own that was spoilt is not among them. */
  list(): GemPolicySummary[]
  /** Throws `gem.policy-unknown`, or `gem.policy-invalid` when the file has been spoilt. */
  get(name: string): StoredPolicy
  /** A policy by its name, or by the path of a YAML file; throws as `get`, and `file.refused` as `pathFrom`. */
  find(nameOrPath: string, host: Host | null): GemPolicy
  /** Makes ready to save one of the keep's own; `commit` does it. Throws `gem.policy-invalid`, `profile.name-taken`. */
  stage(yaml: string): { readonly stored: StoredPolicy; readonly file: StagedFile }
  /** Removes one of the keep's own. Throws `gem.policy-unknown`, also for a built-in one, and as removing throws. */
  remove(name: string): void
}

/** Policies of `builtInFolder`, then of `ownFolder`, which need not exist. */
export function createGemPolicies(builtInFolder: string, ownFolder: string): GemPolicies {
  const get = (name: string): StoredPolicy => {
    const folder = [builtInFolder, ownFolder].find((each) => namesIn(each).includes(name))
    if (folder !== undefined) return read(folder, name, folder === builtInFolder)
    throw new RootkeepError('gem.policy-unknown', `There is no policy ${name}.`, { policy: name })
  }
  return {
    list() {
      const builtIn = namesIn(builtInFolder)
      const own = namesIn(ownFolder).filter((name) => !builtIn.includes(name))
      return [...builtIn, ...own].flatMap((name) => usable(() => get(name))).map(summarizePolicy)
    },
    get,
    find(nameOrPath, host) {
      if (/\.ya?ml$/i.test(nameOrPath)) return readPolicyFile(pathFrom(nameOrPath, host))
      return nameOrPath === strictPolicy.name ? strictPolicy : get(nameOrPath).policy
    },
    stage(yaml) {
      const policy = gemPolicyFrom(yaml, 'the text')
      if (namesIn(builtInFolder).includes(policy.name)) {
        throw new RootkeepError('profile.name-taken', `${policy.name} is a built-in policy.`, {
          profile: policy.name,
        })
      }
      createFolderDurably(ownFolder)
      const file = stageDurably(join(ownFolder, `${policy.name}.yaml`), Buffer.from(yaml))
      return { stored: { policy, yaml, builtIn: false }, file }
    },
    remove(name) {
      if (namesIn(builtInFolder).includes(name) || !namesIn(ownFolder).includes(name)) {
        throw new RootkeepError('gem.policy-unknown', `There is no policy ${name} of your own.`, {
          policy: name,
        })
      }
      removeDurably(join(ownFolder, `${name}.yaml`))
    },
  }
}

export function summarizePolicy({ policy, builtIn }: StoredPolicy): GemPolicySummary {
  const { name, title, description, revocation } = policy
  return { name, title, description, revocation, builtIn }
}

function usable(get: () => StoredPolicy): StoredPolicy[] {
  try {
    return [get()]
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return []
    throw thrown
  }
}

/** A policy's file bears its name. */
function read(folder: string, name: string, builtIn: boolean): StoredPolicy {
  const file = `${name}.yaml`
  const yaml = textOf(join(folder, file))
  const policy = gemPolicyFrom(yaml, file)
  if (policy.name === name) return { policy, yaml, builtIn }
  const faults = [`it is named ${policy.name} within`]
  throw new RootkeepError('gem.policy-invalid', `${file} is not a valid policy: ${faults.join()}.`, {
    faults,
  })
}

function readPolicyFile(path: string): GemPolicy {
  return gemPolicyFrom(textOf(path), path)
}

function textOf(path: string): string {
  const octets = existsSync(path) ? readBounded(path, maximumLength) : null
  if (octets) return octets.toString('utf8')
  throw new RootkeepError('input.unreadable-file', `${path} is not there, no file, or too large.`, {
    file: path,
  })
}

function namesIn(folder: string): string[] {
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
    return files.map((file) => file.slice(0, -'.yaml'.length)).sort()
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw thrown
  }
}
