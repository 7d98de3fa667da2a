// A profile as YAML text: parsed as plain data, checked against the contract and the rules of pki, each fault with
// its line and column. Nothing here reads a disk.

import { type Profile, profile } from '../contract/profile.ts'
import { profileFaults } from '../pki/profile-rule.ts'
import { type PlacedFinding, readPlacedYaml } from './placed-yaml.ts'
import { describeField } from './profile-schema.ts'

export interface ProfileReading {
  readonly profile: Profile | null
  /** The name as written, also where the rest is at fault. */
  readonly name: string | null
  readonly findings: PlacedFinding[]
}

const kind = {
  noun: 'profile',
  code: 'profile.invalid',
  schema: profile,
  describe: describeField,
  faultsOf: profileFaults,
} as const

/** Reads YAML 1.2 text as a profile; throws `profile.invalid` for one that unfolds without end, and for nothing else. */
export function readProfile(yaml: string): ProfileReading {
  const { value, name, findings } = readPlacedYaml(yaml, kind)
  return { profile: value, name, findings }
}
