// Trust: the tree that this keep knows, and certification paths with the reasons.

import type { Handlers } from '../contract/contract.ts'
import type { Desk } from './desk.ts'
import { explainTrust } from './trust/explanation.ts'
import { KeepMaterial } from './trust/keep-material.ts'
import type { TrustSupport } from './trust/material.ts'
import { TrustMemory } from './trust/memory.ts'
import { trustTree } from './trust/tree.ts'
import { validateTrust } from './trust/validation.ts'

type TrustHandlers = Pick<Handlers, 'trust.tree' | 'trust.validate' | 'trust.explain'>

export function trustHandlers({ keep }: Desk): TrustHandlers {
  const memory = new TrustMemory()
  const own = new KeepMaterial(keep)
  const support = (): TrustSupport => ({ memory, keep: own.exists ? own : null })
  return {
    'trust.tree': ({ at }) => trustTree(keep, at),
    'trust.validate': (question) => validateTrust(question, keep.now(), support()),
    'trust.explain': ({ all, ...question }) =>
      explainTrust(question, { all, now: keep.now(), support: support() }),
  }
}
