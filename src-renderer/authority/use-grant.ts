// The choice of an officer who certifies someone: by which issuer, under which profile, for how many days.

import { useState } from 'react'
import type { AuthoritySummary } from '../../src-main/contract/authority.ts'
import type { ProfileSummary } from '../../src-main/contract/profile.ts'
import { useProcedure } from '../use-procedure.ts'
import { useIssuers } from './authority-select.tsx'

interface Choice {
  readonly issuer: string
  readonly profile: string
  readonly days?: number
}

export interface Grant {
  readonly issuers: readonly AuthoritySummary[]
  readonly profiles: readonly ProfileSummary[]
  readonly issuer: AuthoritySummary | null
  readonly profile: ProfileSummary | null
  /** Null: as the profile has it. */
  readonly days: number | null
  /** What goes into the call; null until there is an issuer and a profile. */
  readonly choice: Choice | null
  setIssuer(id: string): void
  setProfile(name: string): void
  setDays(days: number | null): void
}

/** A profile that a delegate is made by, on the authority's own page; people are certified by the others. */
const delegateProfile = 'ocsp-signer'

/** The choice as it stands: a regional authority and the first profile for people, until something else is chosen. */
export function useGrant(): Grant {
  const issuers = useIssuers()
  const list = useProcedure('profile.list', {})
  const [chosen, setChosen] = useState<{ issuer?: string; profile?: string }>({})
  const [days, setDays] = useState<number | null>(null)
  const profiles = list.data?.profiles.filter(isForPeople) ?? []
  const issuer =
    issuers.find(({ id }) => id === chosen.issuer) ??
    issuers.find(({ certifies }) => certifies === 'subordinate') ??
    issuers[0] ??
    null
  const profile =
    profiles.find(({ name }) => name === chosen.profile) ??
    profiles.find(({ name }) => name === 'developer') ??
    profiles[0] ??
    null
  return {
    issuers,
    profiles,
    issuer,
    profile,
    days,
    choice: issuer &&
      profile && { issuer: issuer.name, profile: profile.name, ...(days !== null && { days }) },
    setIssuer: (id) => setChosen({ ...chosen, issuer: id }),
    setProfile: (name) => setChosen({ ...chosen, profile: name }),
    setDays,
  }
}

function isForPeople({ certifies, name }: ProfileSummary): boolean {
  return certifies === 'endEntity' && name !== delegateProfile
}
