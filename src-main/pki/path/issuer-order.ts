// Which possible issuer of a certificate is tried first (RFC 4158 §3.5): those whose key identifier fits, those
// nearest to an anchor, the newest. Only an order: nothing here proves or excludes anything but the lack of any
// way by names to an anchor.

import type { Certificate } from '../certificate.ts'
import { authorityKeyIdentifier } from '../extension/authority-key-identifier.ts'
import { subjectKeyIdentifier } from '../extension/subject-key-identifier.ts'
import { nameKey } from '../name-match.ts'
import type { CertificateIndex } from './certificate-index.ts'
import { readableValue } from './readable-value.ts'
import { isSameEntity } from './same-name.ts'

/** A certificate that may have issued another. */
export interface PossibleIssuer {
  readonly certificate: Certificate
  readonly isAnchor: boolean
}

export class IssuerOrder {
  private readonly anchors: CertificateIndex
  private readonly untrusted: CertificateIndex
  private lazyDistances: ReadonlyMap<string, number> | null = null
  private readonly ordered = new Map<Certificate, readonly PossibleIssuer[]>()

  constructor(anchors: CertificateIndex, untrusted: CertificateIndex) {
    this.anchors = anchors
    this.untrusted = untrusted
  }

  /** All that bear the issuer's name, in the order in which to try them. */
  issuersOf(certificate: Certificate): readonly PossibleIssuer[] {
    const known = this.ordered.get(certificate)
    if (known) return known
    const issuers = this.find(certificate)
    const ordered = issuers.length < 2 ? issuers : this.order(certificate, issuers)
    this.ordered.set(certificate, ordered)
    return ordered
  }

  /** Whether names lead from the certificate to an anchor. */
  isWithinReach(certificate: Certificate): boolean {
    return this.distanceOf(certificate) < Number.POSITIVE_INFINITY
  }

  private find({ issuer }: Certificate): PossibleIssuer[] {
    const anchors = this.anchors.withSubject(issuer)
    const issuers: PossibleIssuer[] = []
    for (const certificate of anchors) issuers.push({ certificate, isAnchor: true })
    for (const certificate of this.untrusted.withSubject(issuer)) {
      // An anchor is reached by the certificate that the user trusts, not by a copy or renewal of it.
      const isAnchors = anchors.some((anchor) => isSameEntity(anchor, certificate))
      if (!isAnchors) issuers.push({ certificate, isAnchor: false })
    }
    return issuers
  }

  private order(certificate: Certificate, issuers: readonly PossibleIssuer[]): PossibleIssuer[] {
    const wanted = readableValue(certificate, authorityKeyIdentifier)?.keyIdentifier ?? null
    const ranked = issuers.map((issuer) => ({
      issuer,
      notBefore: issuer.certificate.notBefore,
      fit: fitOf(issuer.certificate, wanted),
      distance: issuer.isAnchor ? 0 : this.distanceOf(issuer.certificate),
    }))
    ranked.sort(
      (a, b) => a.fit - b.fit || compare(a.distance, b.distance) || compare(b.notBefore, a.notBefore),
    )
    return ranked.map(({ issuer }) => issuer)
  }

  private distanceOf({ issuer }: Certificate): number {
    this.lazyDistances ??= distances(this.anchors, this.untrusted)
    return this.lazyDistances.get(nameKey(issuer)) ?? Number.POSITIVE_INFINITY
  }
}

/** From each name that an anchor can reach, the certificates from there to the anchor. */
function distances(anchors: CertificateIndex, untrusted: CertificateIndex): ReadonlyMap<string, number> {
  const byIssuer = Map.groupBy(untrusted.certificates, ({ issuer }) => nameKey(issuer))
  const found = new Map(anchors.certificates.map(({ subject }) => [nameKey(subject), 1]))
  for (const [key, distance] of found) {
    for (const { subject } of byIssuer.get(key) ?? []) {
      const below = nameKey(subject)
      if (!found.has(below)) found.set(below, distance + 1)
    }
  }
  return found
}

/** 0 where the key identifiers are equal, 1 where one is missing, 2 where they differ. */
function fitOf(issuer: Certificate, wanted: Uint8Array | null): number {
  const own = readableValue(issuer, subjectKeyIdentifier)
  if (!wanted || !own) return 1
  return Buffer.compare(wanted, own) === 0 ? 0 : 2
}

function compare<T extends number | string>(a: T, b: T): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
