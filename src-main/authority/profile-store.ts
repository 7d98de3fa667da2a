// The profiles at hand: the built-in ones and the keep's own, read from their folders when asked for.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { RootkeepError } from '../contract/errors.ts'
import type { Profile, ProfileSummary } from '../contract/profile.ts'
import {
  createFolderDurably,
  readBounded,
  removeDurably,
  type StagedFile,
  stageDurably,
} from '../custody/durable-file.ts'
import { readProfile } from './profile-file.ts'

/** As the contract has it for a profile that comes in: 1 MiB. */
const maximumLength = 1024 * 1024

interface StoredProfile {
  readonly profile: Profile
  readonly yaml: string
  readonly builtIn: boolean
}

export interface Profiles {
  /** Those that can be used: a file of one's own that was spoilt is not among them. */
  list(): ProfileSummary[]
  /** Throws `profile.unknown`, or `profile.invalid` when the file has been spoilt. */
  get(name: string): StoredProfile
  /**
   * Makes ready to save one of the keep's own; `commit` does it. Throws `profile.invalid`, `profile.name-taken`
   * for a built-in name, and what writing throws.
   */
  stage(yaml: string): { readonly stored: StoredProfile; readonly file: StagedFile }
  /** Removes one of the keep's own, as it is. Throws `profile.unknown`, also for a built-in one, and as removing throws. */
  remove(name: string): void
}

/** Profiles of `builtInFolder`, then of `ownFolder`, which need not exist. */
export function createProfiles(builtInFolder: string, ownFolder: string): Profiles {
  const builtIn = (): StoredProfile[] => namesIn(builtInFolder).map((name) => read(builtInFolder, name, true))
  return {
    list: () => [...builtIn(), ...usable(ownFolder, namesIn(builtInFolder))].map(summarize),
    get(name) {
      const [folder] = [builtInFolder, ownFolder].filter((each) => namesIn(each).includes(name))
      if (folder !== undefined) return read(folder, name, folder === builtInFolder)
      throw new RootkeepError('profile.unknown', `There is no profile ${name}.`, { profile: name })
    },
    stage(yaml) {
      const profile = parse(yaml, 'the profile')
      if (namesIn(builtInFolder).includes(profile.name)) {
        throw new RootkeepError('profile.name-taken', `${profile.name} is a built-in profile.`, {
          profile: profile.name,
        })
      }
      createFolderDurably(ownFolder)
      const file = stageDurably(join(ownFolder, `${profile.name}.yaml`), Buffer.from(yaml))
      return { stored: { profile, yaml, builtIn: false }, file }
    },
    remove(name) {
      if (namesIn(builtInFolder).includes(name) || !namesIn(ownFolder).includes(name)) {
        throw new RootkeepError('profile.unknown', `There is no profile ${name} of your own.`, {
          profile: name,
        })
      }
      removeDurably(join(ownFolder, `${name}.yaml`))
    },
  }
}

export function summarize({ profile, builtIn }: StoredProfile): ProfileSummary {
  const { name, title, description, certifies, keyAlgorithms, validity } = profile
  return { name, title, description, certifies, keyAlgorithms, days: validity.days, builtIn }
}

/** Of one's own; a built-in name is that of the built-in profile. */
function usable(folder: string, builtInNames: readonly string[]): StoredProfile[] {
  return namesIn(folder).flatMap((name) => {
    try {
      return builtInNames.includes(name) ? [] : [read(folder, name, false)]
    } catch (thrown) {
      if (thrown instanceof RootkeepError) return []
      throw thrown
    }
  })
}

/** A profile's file bears its name. */
function read(folder: string, name: string, builtIn: boolean): StoredProfile {
  const file = `${name}.yaml`
  const octets = readBounded(join(folder, file), maximumLength)
  if (!octets) throw invalid(file, ['it is no file, or too large'])
  const yaml = octets.toString('utf8')
  const profile = parse(yaml, file)
  if (profile.name !== name) throw invalid(file, [`it is named ${profile.name} within`])
  return { profile, yaml, builtIn }
}

function namesIn(folder: string): string[] {
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
    return files.map((file) => file.slice(0, -'.yaml'.length)).sort()
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw cause
  }
}

function parse(yaml: string, what: string): Profile {
  const { profile, findings } = readProfile(yaml)
  if (profile) return profile
  throw invalid(
    what,
    findings.map(({ line, column, message }) => `${line ?? '?'}:${column ?? '?'} ${message}`),
  )
}

function invalid(what: string, faults: readonly string[]): RootkeepError {
  return new RootkeepError('profile.invalid', `${what} is not a valid profile: ${faults.join('; ')}.`, {
    faults,
  })
}
