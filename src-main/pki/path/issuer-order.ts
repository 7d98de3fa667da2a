// Which possible issuer of a certificate is tried first (RFC 4158 §3.5): anchors, those nearest to an anchor, those
// whose key identifier fits, the newest. Only an order: nothing here proves or excludes anything but the lack of
// any way by names to an anchor.

import type { Certificate } from '../certificate.ts'
import { authorityKeyIdentifier } from '../extension/authority-key-identifier.ts'
import type { ExtensionKind } from '../extension/extension.ts'
import { subjectKeyIdentifier } from '../extension/subject-key-identifier.ts'
import { nameKey } from '../name-match.ts'
import type { CertificateIndex } from './certificate-index.ts'

/** A certificate that may have issued another; `distance` in certificates by names to an anchor. */
export interface PossibleIssuer {
  readonly certificate: Certificate
  readonly isAnchor: boolean
  readonly distance: number
}

export class IssuerOrder {
  private readonly anchors: CertificateIndex
  private readonly untrusted: CertificateIndex
  private lazyDistances: Map<string, number> | null = null
  private readonly ordered = new Map<Certificate, readonly PossibleIssuer[]>()

  constructor(anchors: CertificateIndex, untrusted: CertificateIndex) {
    this.anchors = anchors
    this.untrusted = untrusted
  }

  /** All that bear the issuer's name, in the order in which to try them. */
  issuersOf(certificate: Certificate): readonly PossibleIssuer[] {
    const known = this.ordered.get(certificate)
    if (known) return known
    const issuers = this.order(certificate)
    this.ordered.set(certificate, issuers)
    return issuers
  }

  private order(certificate: Certificate): PossibleIssuer[] {
    const key = nameKey(certificate.issuer)
    const issuers = this.anchors
      .withSubject(key)
      .map((anchor): PossibleIssuer => ({ certificate: anchor, isAnchor: true, distance: 0 }))
    for (const other of this.untrusted.withSubject(key)) {
      // An anchor is reached by the certificate that the user trusts, not by a copy or renewal of it.
      if (!this.anchors.findSameEntity(other)) {
        issuers.push({ certificate: other, isAnchor: false, distance: this.distanceOf(other) })
      }
    }
    if (issuers.length < 2) return issuers
    const wanted = keyIdentifierOf(certificate, authorityKeyIdentifier)?.keyIdentifier ?? null
    const scored = issuers.map((issuer) => ({ issuer, fit: fitOf(issuer.certificate, wanted) }))
    scored.sort(
      (a, b) =>
        a.fit - b.fit ||
        a.issuer.distance - b.issuer.distance ||
        (a.issuer.certificate.notBefore < b.issuer.certificate.notBefore ? 1 : -1),
    )
    return scored.map(({ issuer }) => issuer)
  }

  private distanceOf({ issuer }: Certificate): number {
    this.lazyDistances ??= distances(this.anchors, this.untrusted)
    return this.lazyDistances.get(nameKey(issuer)) ?? Number.POSITIVE_INFINITY
  }
}

/** From each name that an anchor can reach, the certificates from there to the anchor. */
function distances(anchors: CertificateIndex, untrusted: CertificateIndex): Map<string, number> {
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
  const own = keyIdentifierOf(issuer, subjectKeyIdentifier)
  if (!wanted || !own) return 1
  return Buffer.compare(wanted, own) === 0 ? 0 : 2
}

/** The value of an extension that may be malformed, which is another's to report. */
function keyIdentifierOf<T>({ extensions }: Certificate, kind: ExtensionKind<T>): T | null {
  try {
    return extensions.get(kind)
  } catch {
    return null
  }
}
