// An authority as issuer: its present certificate and key, the path above it up to the root, and whether that
// path still carries a new certificate (RFC 5280 §6.1.3, §6.1.4 (l), (m)).

import { RootkeepError } from '../contract/errors.ts'
import type { Profile } from '../contract/profile.ts'
import { type Certificate, isSignedBy, readCertificate } from '../pki/certificate.ts'
import { basicConstraints } from '../pki/extension/basic-constraints.ts'
import { checkIssuerAt } from '../pki/issuer-rule.ts'
import type { Signer } from '../pki/signer.ts'
import type { Authority } from '../records/authority.ts'
import type { Certificate as CertificateRow } from '../records/certificate-row.ts'
import type { Keep } from './keep.ts'

/** A certificate of the keep: its row, and read from its DER. */
export interface KeptCertificate {
  readonly row: CertificateRow
  readonly certificate: Certificate
}

export interface Issuer extends KeptCertificate {
  readonly authority: Authority
}

/** The authority with its newest certificate. Throws `authority.unknown`, `certificate.unknown`. */
export function issuerOf(keep: Keep, reference: string): Issuer {
  const authority = keep.records.authorities.resolve(reference)
  return { authority, ...newestOf(keep, authority) }
}

/** The certificate that an authority issues under now. Throws `certificate.unknown` if none was ever signed. */
export function newestOf(keep: Keep, authority: Authority): KeptCertificate {
  const [row] = keep.records.certificates.generations(authority.id)
  if (row) return kept(keep, row)
  throw new RootkeepError('certificate.unknown', `${authority.name} has no certificate.`, {
    authority: authority.name,
  })
}

export function kept(keep: Keep, row: CertificateRow): KeptCertificate {
  return { row, certificate: readCertificate(keep.records.certificates.der(row.id)) }
}

/** The signer of an issuer's key. Throws `issuer.key-elsewhere`, `vault.locked`. */
export function signerOf(keep: Keep, { authority }: Issuer): Signer {
  if (authority.keyId !== null) return keep.custody.signer(authority.keyId)
  throw new RootkeepError('issuer.key-elsewhere', `The key of ${authority.name} is not in this keep.`, {
    authority: authority.name,
  })
}

/** The newest certificate in force of an authority's OCSP delegates, or null (RFC 6960 §4.2.2.2). */
export function ocspDelegateOf(keep: Keep, { id }: Authority): CertificateRow | null {
  const now = keep.now()
  const isInForce = ({ revocation, notBefore, notAfter }: CertificateRow) =>
    !revocation && notBefore <= now && now <= notAfter
  return keep.records.certificates.withKey(id).find(isInForce) ?? null
}

/** The certificates from this one up to its root or to where this keep knows no further; itself first. */
export function pathAbove(keep: Keep, start: KeptCertificate): KeptCertificate[] {
  const path = [start]
  for (let issuer = issuerOfCertificate(keep, start); issuer; ) {
    if (path.some(({ row }) => row.id === issuer?.row.id)) break
    path.push(issuer)
    issuer = issuerOfCertificate(keep, issuer)
  }
  return path
}

/** Of the issuing authority's generations, the newest whose key made the signature. */
function issuerOfCertificate(keep: Keep, { row, certificate }: KeptCertificate): KeptCertificate | null {
  if (row.issuerAuthorityId === null || row.certifies === 'root') return null
  for (const generation of keep.records.certificates.generations(row.issuerAuthorityId)) {
    const candidate = kept(keep, generation)
    if (isSignedBy(certificate, candidate.certificate.subjectPublicKeyInfo, { maySha1: true }))
      return candidate
  }
  return null
}

/**
 * Throws `issuer.revoked`, `issuer.expired`, `issuer.not-yet-valid` for any authority on the path, and
 * `issuer.path-length-exceeded` when one above has no room for another subordinate.
 */
export function checkPath(keep: Keep, issuer: Issuer, profile: Profile): void {
  const path = pathAbove(keep, issuer)
  path.forEach(({ row, certificate }, above) => {
    refuseRevoked(row)
    checkIssuerAt(certificate, keep.now())
    if (profile.certifies === 'subordinate') refuseTooDeep(certificate, above)
  })
}

function refuseRevoked({ revocation, subject, serialNumber }: CertificateRow): void {
  if (!revocation) return
  throw new RootkeepError('issuer.revoked', `${subject} was revoked at ${revocation.revokedAt}.`, {
    issuer: subject,
    serialNumber,
    reason: revocation.reason,
  })
}

/** `below`: how many subordinates stand between it and the new one (RFC 5280 §4.2.1.9). */
function refuseTooDeep(certificate: Certificate, below: number): void {
  const limit = certificate.extensions.get(basicConstraints)?.pathLenConstraint
  if (limit === undefined || limit === null || below < limit) return
  throw new RootkeepError(
    'issuer.path-length-exceeded',
    `Its pathLenConstraint of ${limit} leaves no room for another authority.`,
    { pathLenConstraint: limit },
  )
}
