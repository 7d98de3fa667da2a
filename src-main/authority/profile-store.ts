// The profiles at hand: the built-in ones and the keep's own, read from their folders when asked for.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RootkeepError } from '../contract/errors.ts'
import type { Profile, ProfileSummary } from '../contract/profile.ts'
import { createFolderDurably, writeDurably } from '../custody/durable-file.ts'
import { readProfile } from './profile-file.ts'

interface StoredProfile {
  readonly profile: Profile
  readonly yaml: string
  readonly builtIn: boolean
}

export interface Profiles {
  list(): ProfileSummary[]
  /** Throws `profile.unknown`, or `profile.invalid` when the file has been spoilt. */
  get(name: string): StoredProfile
  /** Saves one of the keep's own. Throws `profile.invalid`, and `profile.name-taken` for a built-in name. */
  save(yaml: string): StoredProfile
}

/** Profiles of `builtInFolder`, then of `ownFolder`, which need not exist. */
export function createProfiles(builtInFolder: string, ownFolder: string): Profiles {
  const load = (): StoredProfile[] => [...readFolder(builtInFolder, true), ...readFolder(ownFolder, false)]
  return {
    list: () => load().map(summarize),
    get(name) {
      const found = load().find((each) => each.profile.name === name)
      if (!found)
        throw new RootkeepError('profile.unknown', `There is no profile ${name}.`, { profile: name })
      return found
    },
    save(yaml) {
      const parsed = parse(yaml, 'the profile')
      if (readFolder(builtInFolder, true).some((each) => each.profile.name === parsed.name)) {
        throw new RootkeepError('profile.name-taken', `${parsed.name} is a built-in profile.`, {
          profile: parsed.name,
        })
      }
      createFolderDurably(ownFolder)
      writeDurably(join(ownFolder, `${parsed.name}.yaml`), Buffer.from(yaml))
      return { profile: parsed, yaml, builtIn: false }
    },
  }
}

export function summarize({ profile, builtIn }: StoredProfile): ProfileSummary {
  const { name, title, description, certifies, keyAlgorithms, validity } = profile
  return { name, title, description, certifies, keyAlgorithms, days: validity.days, builtIn }
}

function readFolder(folder: string, builtIn: boolean): StoredProfile[] {
  return yamlFilesOf(folder).map((file) => {
    const yaml = readFileSync(join(folder, file), 'utf8')
    return { profile: parse(yaml, file), yaml, builtIn }
  })
}

function yamlFilesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .sort()
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw cause
  }
}

function parse(yaml: string, what: string): Profile {
  const { profile, findings } = readProfile(yaml)
  if (profile) return profile
  const faults = findings.map(({ line, column, message }) => `${line ?? '?'}:${column ?? '?'} ${message}`)
  throw new RootkeepError('profile.invalid', `${what} is not a valid profile: ${faults.join('; ')}.`, {
    faults,
  })
}
