// The status of a certificate by CRLs (RFC 5280 §6.3.3): distribution point by distribution point, full CRLs with
// their deltas, direct and indirect, until all reasons are covered.

import { RootkeepError } from '../../contract/errors.ts'
import type { Certificate } from '../certificate.ts'
import type { Crl } from '../crl/crl.ts'
import type { CrlEntry } from '../crl/crl-entry.ts'
import { authorityKeyIdentifier } from '../extension/authority-key-identifier.ts'
import type { DistributionPoint } from '../extension/crl-distribution-points.ts'
import { crlNumber, deltaCRLIndicator } from '../extension/crl-number.ts'
import type { ReasonFlag } from '../extension/distribution-point.ts'
import { namesMatch } from '../name-match.ts'
import { crlFault } from './crl-fault.ts'
import { allReasons, crlIssuersOf, distributionPointsOf, haveSameScope, reasonsInScope } from './crl-scope.ts'
import { crlSignerFault } from './crl-signer.ts'
import { type Fault, messageOf } from './fault.ts'
import type { Inquiry } from './inquiry.ts'
import type { StatusQuestion } from './revocation.ts'
import { type RevocationStatus, revokedFault } from './revocation-status.ts'

/** What the CRLs at hand say of the certificate. Throws `path.budget-exhausted`. */
export function crlStatus(question: StatusQuestion, inquiry: Inquiry): RevocationStatus {
  return inquiry.crls.crls.length === 0
    ? { status: 'unknown', faults: [] }
    : new CrlCheck(question, inquiry).run()
}

class CrlCheck {
  private readonly question: StatusQuestion
  private readonly inquiry: Inquiry
  private readonly covered = new Set<ReasonFlag>()
  private readonly faults: Fault[] = []

  constructor(question: StatusQuestion, inquiry: Inquiry) {
    this.question = question
    this.inquiry = inquiry
  }

  run(): RevocationStatus {
    for (const point of distributionPointsOf(this.question.certificate)) {
      for (const crl of this.crlsOf(point)) {
        const revoked = this.consult(crl, point)
        if (revoked) return { status: 'revoked', faults: [revoked] }
        if (this.isCovered()) return { status: 'good', faults: [] }
      }
    }
    return { status: 'unknown', faults: withoutRepetition(this.faults) }
  }

  private crlsOf(point: DistributionPoint): readonly Crl[] {
    return crlIssuersOf(point, this.question.certificate).flatMap((name) => this.inquiry.crls.fullOf(name))
  }

  private isCovered(): boolean {
    return allReasons.every((reason) => this.covered.has(reason))
  }

  /** One CRL at one distribution point: the fault of being revoked, or null and the reasons covered. */
  private consult(crl: Crl, point: DistributionPoint): Fault | null {
    if (!this.isUsable(crl)) return null
    const reasons = reasonsInScope(crl, point, this.question.certificate)
    if (reasons.every((reason) => this.covered.has(reason)) || !this.isSigned(crl)) return null
    try {
      const entry = this.entryOf(crl)
      if (entry) return revokedFault(entry.revokedAt, entry.reason)
    } catch (thrown) {
      if (!(thrown instanceof RootkeepError) || thrown.code === 'path.budget-exhausted') throw thrown
      this.faults.push({ code: 'path.crl-invalid', reason: thrown.message })
      return null
    }
    for (const reason of reasons) this.covered.add(reason)
    return null
  }

  private isUsable(crl: Crl): boolean {
    const fault = crlFault(crl, this.inquiry.options.at)
    // A malformed CRL counts as its issuer's only when the issuer has signed it.
    if (fault && (fault.code !== 'path.crl-invalid' || this.isSigned(crl))) this.faults.push(fault)
    return fault === null
  }

  private isSigned(crl: Crl): boolean {
    const fault = crlSignerFault(crl, this.question, this.inquiry)
    if (fault) this.faults.push(fault)
    return fault === null
  }

  /** The entry that makes the certificate revoked, by the delta where there is one (RFC 5280 §6.3.3 i–k). */
  private entryOf(crl: Crl): CrlEntry | null {
    const delta = this.deltaOf(crl)
    const change = delta && lastEntryFor(delta, this.question.certificate)
    if (change) return change.reason === 'removeFromCRL' ? null : change
    return lastEntryFor(crl, this.question.certificate)
  }

  /** The newest delta that goes with a full CRL (RFC 5280 §5.2.4, §6.3.3 c, h). */
  private deltaOf(base: Crl): Crl | null {
    const number = base.extensions.get(crlNumber)
    if (number === null) return null
    const deltas = this.inquiry.crls.deltasOf(base.issuer).filter((delta) => this.isUsable(delta))
    const usable = deltas.filter((delta) => isDeltaOf(delta, base, number) && this.isSigned(delta))
    return usable.reduce<Crl | null>(
      (best, delta) => (best && numberOf(best) > numberOf(delta) ? best : delta),
      null,
    )
  }
}

/** RFC 5280 §6.3.3 c: the same issuer, scope and key, made for this base or an earlier one, and later than it. */
function isDeltaOf(delta: Crl, base: Crl, baseNumber: bigint): boolean {
  const from = delta.extensions.get(deltaCRLIndicator)
  const isNext = from !== null && from <= baseNumber && baseNumber < numberOf(delta)
  return isNext && haveSameScope(base, delta) && haveSameKey(base, delta)
}

function numberOf(crl: Crl): bigint {
  return crl.extensions.get(crlNumber) ?? 0n
}

function haveSameKey(a: Crl, b: Crl): boolean {
  const [one, other] = [a, b].map(({ extensions }) => extensions.find(authorityKeyIdentifier.oid)?.value)
  return !one || !other || Buffer.compare(one, other) === 0
}

/**
 * The last entry about the certificate: of the same number and, in an indirect CRL, the same issuer (RFC 5280
 * §5.3.3). Throws `extension.malformed` for one that cannot be read.
 */
function lastEntryFor(crl: Crl, { serialNumberOctets, issuer }: Certificate): CrlEntry | null {
  const entries = crl.revokedCertificates.findAll(serialNumberOctets).filter((entry) => {
    if (!entry.certificateIssuer) return namesMatch(crl.issuer, issuer)
    return entry.certificateIssuer.some(
      (name) => name.kind === 'directoryName' && namesMatch(name.name, issuer),
    )
  })
  return entries.at(-1) ?? null
}

function withoutRepetition(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.code} ${messageOf(fault)}`, fault])).values()]
}
