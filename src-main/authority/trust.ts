// Trust: the tree that this keep knows, and certification paths with the reasons.

import type { Handlers } from '../contract/contract.ts'
import type { Desk } from './desk.ts'
import { trustTree } from './trust-tree.ts'
import { validateTrust } from './trust-validation.ts'

type TrustHandlers = Pick<Handlers, Extract<keyof Handlers, `trust.${string}`>>

export function trustHandlers({ keep }: Desk): TrustHandlers {
  return {
    'trust.tree': ({ at }) => trustTree(keep, at),
    'trust.validate': (question) => validateTrust(question, keep.now()),
  }
}
