// What an anchor of a trust list may vouch for: constraints that its user sets beside its certificate, as RFC 5914 §2.6
// and RFC 5937 have them. Purposes and dates here; names are held against the subtrees as if a CA had set them.

import type { Instant } from '../../contract/instant.ts'
import type { PathSentence } from '../../contract/path-sentence.ts'
import type { Certificate } from '../certificate.ts'
import type { NameConstraints } from '../extension/name-constraints.ts'
import type { Budget } from './budget.ts'
import type { Fault } from './fault.ts'
import { NameConstraintState, type NameFault } from './name-constraints.ts'
import type { PathOptions, Purpose } from './path-options.ts'
import { isSelfIssued } from './same-name.ts'

export interface AnchorScope {
  /** None means all. */
  readonly purposes: readonly Purpose[]
  readonly subtrees: NameConstraints
  /** The last notBefore of a leaf that it vouches for. */
  readonly issuedUntil: Instant | null
  /** The last instant at which it is trusted. */
  readonly until: Instant | null
}

/** A fault of one certificate of a path, by its index, leaf first. */
export interface IndexedFault {
  readonly index: number
  readonly fault: Fault
}

/**
 * What the scope of the path's anchor forbids; `certificates` are the leaf first and the anchor last. Throws
 * `path.budget-exhausted`.
 */
export function anchorScopeFaults(
  certificates: readonly Certificate[],
  scope: AnchorScope,
  { options, budget }: { readonly options: PathOptions; readonly budget: Budget },
): IndexedFault[] {
  const index = certificates.length - 1
  const [leaf] = certificates
  const own = [purposeFault(scope, options), untilFault(scope, options), leaf && issuedFault(scope, leaf)]
  return [
    ...own.flatMap((fault) => (fault ? [{ index, fault }] : [])),
    ...nameFaults(certificates, scope, budget),
  ]
}

const code = 'path.anchor-out-of-scope'

/** What is said of a name where no CA but the user constrains it. */
const ofScope = {
  'path.name-excluded': 'path.anchor-name-excluded',
  'path.name-not-permitted': 'path.anchor-name-not-permitted',
  'path.name-constraint-unsupported': 'path.anchor-name-unsupported',
} as const satisfies Record<NameFault['sentence'], PathSentence>

function purposeFault({ purposes }: AnchorScope, { purpose }: PathOptions): Fault | null {
  if (purpose === 'any' || purposes.length === 0 || purposes.includes(purpose)) return null
  // A gem is code; what may vouch for all code may vouch for gems.
  if (purpose === 'gem' && purposes.includes('codeSigning')) return null
  const trusted = purposes.join(', ')
  const compared = { purpose, 'trusted for': trusted }
  return { code, sentence: 'path.anchor-purposes', values: { purposes: trusted }, compared }
}

function untilFault({ until }: AnchorScope, { at }: PathOptions): Fault | null {
  if (until === null || at <= until) return null
  return { code, sentence: 'path.anchor-until', values: { until }, compared: { until, at } }
}

function issuedFault({ issuedUntil }: AnchorScope, { notBefore }: Certificate): Fault | null {
  if (issuedUntil === null || notBefore <= issuedUntil) return null
  const compared = { issuedUntil, notBefore }
  return { code, sentence: 'path.anchor-issued-until', values: { issuedUntil }, compared }
}

/** Below the anchor; of CAs not those that are self-issued (RFC 5280 §6.1.3 b). */
function nameFaults(
  certificates: readonly Certificate[],
  { subtrees }: AnchorScope,
  budget: Budget,
): IndexedFault[] {
  const constraints = new NameConstraintState(budget)
  constraints.addSubtrees(subtrees)
  const below = certificates.length === 1 ? certificates : certificates.slice(0, -1)
  return below.flatMap((certificate, index) => {
    if (index > 0 && isSelfIssued(certificate)) return []
    return constraints.faultsOf(certificate).map(({ sentence, values, compared = {} }) => {
      return { index, fault: { code, sentence: ofScope[sentence], values, compared } }
    })
  })
}
