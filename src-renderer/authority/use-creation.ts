// The draft of a new authority: what was typed, what follows from it, and the input of the call.

import { useState } from 'react'
import type { KeyAlgorithm } from '../../src-main/contract/key-algorithm.ts'
import type { ProfileSummary } from '../../src-main/contract/profile.ts'
import { authorityName } from '../../src-main/contract/values.ts'
import { useProcedure } from '../use-procedure.ts'
import { composeSubject, suggestName } from './subject.ts'

interface Draft {
  readonly commonName: string
  readonly organizationName: string
  readonly countryName: string
  /** The whole name, once the person writes it alone. */
  readonly ownSubject: string | null
  /** Null: as suggested. */
  readonly name: string | null
  readonly profile: string | null
  readonly algorithm: KeyAlgorithm | null
  /** The id of a key of the vault, in the place of a new one. */
  readonly key: string | null
  readonly days: number | null
}

const emptyDraft: Draft = {
  commonName: '',
  organizationName: '',
  countryName: '',
  ownSubject: null,
  name: null,
  profile: null,
  algorithm: null,
  key: null,
  days: null,
}

/** What goes into the call that creates. */
export interface Creation {
  readonly name: string
  readonly subject: string
  readonly key: { readonly algorithm: KeyAlgorithm } | { readonly key: string }
  readonly profile: string
  readonly days: number
}

export interface CreationState {
  readonly draft: Draft
  change(part: Partial<Draft>): void
  readonly profiles: readonly ProfileSummary[]
  readonly profile: ProfileSummary | null
  readonly creation: Creation
  /** Of a new key. */
  readonly algorithm: KeyAlgorithm
  readonly isNameValid: boolean
  readonly isReady: boolean
}

/** The profile that stands until another is chosen. */
const usual = { root: 'root', subordinate: 'regional' } as const
const preferred: readonly KeyAlgorithm[] = ['ec-p384', 'ec-p256', 'rsa-3072']

/** The draft of a root or of a subordinate; the profile's defaults stand until something else is chosen. */
export function useCreation(certifies: 'root' | 'subordinate'): CreationState {
  const [draft, setDraft] = useState(emptyDraft)
  const all = useProcedure('profile.list', {})
  const profiles = all.data?.profiles.filter((each) => each.certifies === certifies) ?? []
  const wanted = draft.profile ?? usual[certifies]
  const profile = profiles.find(({ name }) => name === wanted) ?? profiles[0] ?? null
  const creation = creationOf(draft, profile)
  const isNameValid = authorityName.safeParse(creation.name).success
  return {
    draft,
    change: (part) => setDraft((before) => ({ ...before, ...part })),
    profiles,
    profile,
    creation,
    algorithm: algorithmOf(draft, profile),
    isNameValid,
    isReady: profile !== null && creation.subject !== '' && isNameValid,
  }
}

/** The input of the call that creates. */
export function inputOf({ key, ...creation }: Creation) {
  return { ...creation, ...key }
}

function creationOf(draft: Draft, profile: ProfileSummary | null): Creation {
  return {
    name: draft.name ?? suggestName(draft.commonName),
    subject: draft.ownSubject?.trim() ?? composeSubject(draft),
    key: draft.key === null ? { algorithm: algorithmOf(draft, profile) } : { key: draft.key },
    profile: profile?.name ?? '',
    days: draft.days ?? profile?.days ?? 1,
  }
}

function algorithmOf(draft: Draft, profile: ProfileSummary | null): KeyAlgorithm {
  const allowed = profile?.keyAlgorithms ?? []
  if (draft.algorithm && allowed.includes(draft.algorithm)) return draft.algorithm
  return preferred.find((each) => allowed.includes(each)) ?? allowed[0] ?? 'ec-p384'
}
