// The profiles that come with the program, said in the language of the window; a person's own are as they were written.

import type { TFunction } from 'i18next'
import type { ProfileSummary } from '../../src-main/contract/profile.ts'

/** Those in resources/profiles, by name. */
export const builtInProfiles = [
  'root',
  'regional',
  'cross',
  'developer',
  'tls-server',
  'tls-client',
  'person',
  'email',
  'code-signing',
  'timestamp',
  'ocsp-signer',
] as const

type Named = Pick<ProfileSummary, 'name' | 'builtIn' | 'title' | 'description'>

/** What a profile is called. */
export function profileTitle(profile: Named, t: TFunction): string {
  const known = builtIn(profile)
  return known ? t(`builtIn.${known}.title`) : profile.title
}

/** When to use a profile. */
export function profileDescription(profile: Named, t: TFunction): string {
  const known = builtIn(profile)
  return known ? t(`builtIn.${known}.description`) : profile.description
}

function builtIn({ name, builtIn: isBuiltIn }: Named): (typeof builtInProfiles)[number] | undefined {
  return isBuiltIn ? builtInProfiles.find((each) => each === name) : undefined
}
