// What one question may cost, whatever a stranger put into the bag: signature checks, comparisons of names,
// nodes of policy graphs and steps of the search, counted over all paths that are tried (RFC 4158 §2.4.2).

import { RootkeepError } from '../../contract/errors.ts'

export interface Limits {
  /** Public-key operations, in units of one P-256 verification. */
  readonly signatures: number
  /** Comparisons of a name with the base of a subtree. */
  readonly comparisons: number
  readonly policyNodes: number
  /** Certificates looked at as the issuer of another. */
  readonly steps: number
}

/** Spent within a second on a small machine; a path that people use spends less than a hundredth. */
export const defaultLimits: Limits = {
  signatures: 1000,
  comparisons: 250_000,
  policyNodes: 20_000,
  steps: 50_000,
}

export class Budget {
  private readonly left: Record<keyof Limits, number>

  constructor(limits: Limits = defaultLimits) {
    this.left = { ...limits }
  }

  /** Takes `amount`; throws `path.budget-exhausted` with the `resource` that ran out. */
  spend(resource: keyof Limits, amount = 1): void {
    this.left[resource] -= amount
    if (this.left[resource] >= 0) return
    throw new RootkeepError(
      'path.budget-exhausted',
      'The certificates ask for more work than is reasonable',
      {
        resource,
      },
    )
  }
}
