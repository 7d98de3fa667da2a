// Paths from a leaf to anchors (RFC 4158): a search in depth over all certificates that bear the issuer's name,
// loops cut off, best first and one at a time, so that no more is built than is asked for. What a path is worth
// is validate.ts.

import type { Certificate } from '../certificate.ts'
import { nameText } from '../name-text.ts'
import { lacksDsaParameters } from './dsa.ts'
import { type Fault, isError } from './fault.ts'
import type { Inquiry } from './inquiry.ts'
import { IssuerOrder, type PossibleIssuer } from './issuer-order.ts'
import { isSameEntity, isSelfIssued } from './same-name.ts'

/** A path that reaches an anchor, or one that ends before with the fault of its last certificate. */
export interface CandidatePath {
  /** Leaf first; the anchor, if reached, last. */
  readonly certificates: readonly Certificate[]
  readonly deadEnd: Fault | null
}

/** Certificates of a path; longer ones are left aside. */
const maximumLength = 100
const smallBag = 8

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
    const possible: PossibleIssuer[] = []
    const signed: PossibleIssuer[] = []
    for (const issuer of named) {
      if (!this.mayFollow(path, issuer)) continue
      possible.push(issuer)
      if (!this.hasBadSignature(last, issuer.certificate)) signed.push(issuer)
    }
    return signed.length === 0 && this.options.isThorough ? possible : signed
  }

  private mayFollow(path: readonly Certificate[], { certificate, isAnchor }: PossibleIssuer): boolean {
    if (!isAnchor && (path.length >= maximumLength - 1 || isLoop(path, certificate))) return false
    if (this.options.isThorough) return true
    if (isAnchor) return this.inquiry.faults.isSound(certificate, 'anchor')
    return this.inquiry.faults.isSound(certificate, 'authority') && this.isWithinReach(certificate)
  }

  /** Not worth the question in a small bag, which the search is through with as soon. */
  private isWithinReach(certificate: Certificate): boolean {
    return this.inquiry.untrusted.certificates.length < smallBag || this.order.isWithinReach(certificate)
  }

  /** A key without its parameters is judged in its path, where the issuer's are known. */
  private hasBadSignature(certificate: Certificate, { subjectPublicKeyInfo }: Certificate): boolean {
    if (lacksDsaParameters(subjectPublicKeyInfo)) return false
    return this.inquiry.signatures.faultsOf(certificate, subjectPublicKeyInfo).some(isError)
  }
}

/** The same name and key twice in a path proves nothing more (RFC 4158 §2.4.2). */
function isLoop(path: readonly Certificate[], next: Certificate): boolean {
  return path.some((each) => isSameEntity(each, next))
}

function deadEndOf(last: Certificate): Fault {
  if (isSelfIssued(last)) {
    const values = { subject: nameText(last.subject) }
    return { code: 'path.untrusted-root', sentence: 'path.untrusted-root', values }
  }
  return { code: 'path.no-issuer', sentence: 'path.no-issuer', values: { issuer: nameText(last.issuer) } }
}
