// Paths from a leaf to anchors (RFC 4158): a search in depth over all certificates that bear the issuer's name,
// loops cut off, best first and one at a time, so that no more is built than is asked for. What a path is worth
// is validate.ts.

import { type Certificate, isSelfIssued } from '../certificate.ts'
import { nameKey } from '../name-match.ts'
import { nameText } from '../name-text.ts'
import { lacksDsaParameters } from './dsa.ts'
import { type Fault, isError } from './fault.ts'
import type { Inquiry } from './inquiry.ts'
import { IssuerOrder, type PossibleIssuer } from './issuer-order.ts'

/** A path that reaches an anchor, or one that ends before with the fault of its last certificate. */
export interface CandidatePath {
  /** Leaf first; the anchor, if reached, last. */
  readonly certificates: readonly Certificate[]
  readonly deadEnd: Fault | null
}

/** Certificates of a path; longer ones are left aside. */
const maximumLength = 100

export interface SearchOptions {
  /** Whether CAs with faults of their own and wrong signatures are followed too, to explain a failure. */
  readonly isThorough: boolean
}

/** All candidate paths; throws `path.budget-exhausted`. */
export function candidatePaths(
  leaf: Certificate,
  inquiry: Inquiry,
  options: SearchOptions,
): Generator<CandidatePath> {
  const order = new IssuerOrder(inquiry.anchors, inquiry.untrusted)
  return new Search(inquiry, order, options).extend([leaf])
}

class Search {
  private readonly inquiry: Inquiry
  private readonly order: IssuerOrder
  private readonly options: SearchOptions

  constructor(inquiry: Inquiry, order: IssuerOrder, options: SearchOptions) {
    this.inquiry = inquiry
    this.order = order
    this.options = options
  }

  *extend(path: readonly Certificate[]): Generator<CandidatePath> {
    const last = path.at(-1)
    if (!last) return
    const issuers = this.issuersOf(path, last)
    for (const { certificate, isAnchor } of issuers) {
      const certificates = [...path, certificate]
      if (isAnchor) yield { certificates, deadEnd: null }
      else yield* this.extend(certificates)
    }
    if (issuers.length === 0 && this.options.isThorough)
      yield { certificates: path, deadEnd: deadEndOf(last) }
  }

  /** Those whose key signed; to explain a failure, if there are none, those that only bear the name. */
  private issuersOf(path: readonly Certificate[], last: Certificate): readonly PossibleIssuer[] {
    const named = this.order.issuersOf(last)
    this.inquiry.budget.spend('steps', named.length)
    const possible = named.filter((issuer) => this.mayFollow(path, issuer))
    const signed = possible.filter(({ certificate }) => !this.hasBadSignature(last, certificate))
    return signed.length === 0 && this.options.isThorough ? possible : signed
  }

  private mayFollow(
    path: readonly Certificate[],
    { certificate, isAnchor, distance }: PossibleIssuer,
  ): boolean {
    if (!isAnchor && (path.length >= maximumLength - 1 || isLoop(path, certificate))) return false
    if (this.options.isThorough) return true
    const isWithinReach = distance < Number.POSITIVE_INFINITY
    return isWithinReach && this.inquiry.faults.isSound(certificate, isAnchor ? 'anchor' : 'authority')
  }

  /** A key without its parameters is judged in its path, where the issuer's are known. */
  private hasBadSignature(certificate: Certificate, { subjectPublicKeyInfo }: Certificate): boolean {
    try {
      if (lacksDsaParameters(subjectPublicKeyInfo)) return false
    } catch {
      return true
    }
    return this.inquiry.signatures.faultsOf(certificate, subjectPublicKeyInfo).some(isError)
  }
}

/** The same name and key twice in a path proves nothing more (RFC 4158 §2.4.2). */
function isLoop(path: readonly Certificate[], next: Certificate): boolean {
  return path.some(
    ({ subject, subjectPublicKeyInfo }) =>
      Buffer.compare(subjectPublicKeyInfo, next.subjectPublicKeyInfo) === 0 &&
      nameKey(subject) === nameKey(next.subject),
  )
}

function deadEndOf(last: Certificate): Fault {
  if (isSelfIssued(last)) {
    const message = `The path ends in a root that is not trusted: ${nameText(last.subject)}`
    return { code: 'path.untrusted-root', message }
  }
  const message = `No certificate of its issuer is at hand: ${nameText(last.issuer)}`
  return { code: 'path.no-issuer', message }
}
