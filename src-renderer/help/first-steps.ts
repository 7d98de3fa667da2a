// The first steps of a new keep, in their order: which are done, told by the facts of the keep, and where each is
// carried out. Pure; the words are in the catalogue (`step.NAME`).

import type { AuthoritySummary } from '../../src-main/contract/authority.ts'
import type { Route } from '../route.tsx'

export const stepNames = ['root', 'subordinate', 'request', 'certificate', 'chain', 'crl', 'backup'] as const
export type StepName = (typeof stepNames)[number]

/** What is known of the keep. */
export interface KeepFacts {
  readonly authorities: readonly Pick<
    AuthoritySummary,
    'id' | 'certifies' | 'key' | 'retiredAt' | 'issuedCertificates'
  >[]
  readonly hasRequest: boolean
  readonly hasCrl: boolean
  readonly hasBackup: boolean
  /** That a chain was saved is no act of the keep: the window remembers it. */
  readonly hasGivenChain: boolean
}

export interface Step {
  readonly name: StepName
  readonly isDone: boolean
  /** Where it is carried out; null while what it needs is not there yet. */
  readonly route: Route | null
}

export function stepsOf(facts: KeepFacts): readonly Step[] {
  const { authorities } = facts
  const subordinates = authorities.filter(({ certifies }) => certifies === 'subordinate')
  const issuers = authorities.filter(({ key, retiredAt }) => key === 'here' && retiredAt === null)
  // A regional authority does the daily work; where there is none, the root.
  const daily = issuers.find(({ certifies }) => certifies === 'subordinate') ?? issuers[0]
  const isDone: { readonly [K in StepName]: boolean } = {
    root: authorities.length > 0,
    subordinate: subordinates.length > 0,
    request: facts.hasRequest,
    certificate: subordinates.some(({ issuedCertificates }) => issuedCertificates > 0),
    chain: facts.hasGivenChain,
    crl: facts.hasCrl,
    backup: facts.hasBackup,
  }
  const atAuthority = (tab: 'chain' | 'crl'): Route | null =>
    daily ? { screen: 'authority', id: daily.id, tab } : null
  const routes: { readonly [K in StepName]: Route | null } = {
    root: { screen: 'create-root' },
    subordinate: daily ? { screen: 'create-subordinate' } : null,
    request: daily ? { screen: 'requests' } : null,
    certificate: facts.hasRequest && daily ? { screen: 'requests' } : null,
    chain: atAuthority('chain'),
    crl: atAuthority('crl'),
    backup: daily ? { screen: 'backup' } : null,
  }
  return stepNames.map((name) => ({ name, isDone: isDone[name], route: routes[name] }))
}

/** The first step that is not done; null when all are. */
export function nextStep(steps: readonly Step[]): Step | null {
  return steps.find(({ isDone }) => !isDone) ?? null
}
