// The built-in profiles, as tests want them: parsed, by name.

import { readdirSync, readFileSync } from 'node:fs'
import { readProfile } from '../authority/profile-file.ts'
import type { Profile } from '../contract/profile.ts'

const folder = new URL('../../resources/profiles/', import.meta.url)

export const builtInProfileNames: readonly string[] = readdirSync(folder).map((file) =>
  file.replace(/\.yaml$/, ''),
)

/** A built-in profile; the same object each time. */
export function builtInProfile(name: string): Profile {
  const known = kept.get(name) ?? load(name)
  kept.set(name, known)
  return known
}

const kept = new Map<string, Profile>()

function load(name: string): Profile {
  const { profile, findings } = readProfile(readFileSync(new URL(`${name}.yaml`, folder), 'utf8'))
  if (!profile) throw new Error(`${name}: ${findings.map(({ message }) => message).join('; ')}`)
  return profile
}
