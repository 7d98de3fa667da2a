// An authority as issuer: its present certificate and key, or an earlier generation's, the path above it up to
// the root, and whether that path still carries a new certificate (RFC 5280 §6.1.3, §6.1.4 (l), (m)).

import { RootkeepError } from '../contract/errors.ts'
import type { Profile } from '../contract/profile.ts'
import { type Certificate, isSignedBy, readCertificate } from '../pki/certificate.ts'
import { basicConstraints } from '../pki/extension/basic-constraints.ts'
import { extKeyUsage } from '../pki/extension/ext-key-usage.ts'
import { checkIssuerAt } from '../pki/issuer-rule.ts'
import { keyIdentifierOfIssuer } from '../pki/issuing-template.ts'
import { keyPurpose } from '../pki/oid.ts'
import type { Signer } from '../pki/signer.ts'
import type { Authority } from '../records/authority.ts'
import type { Certificate as CertificateRow } from '../records/certificate-row.ts'
import type { Keep } from './keep.ts'
import { keyGenerations, lineageOf } from './succession/lineage.ts'

/** A certificate of the keep: its row, and read from its DER. */
export interface KeptCertificate {
  readonly row: CertificateRow
  readonly certificate: Certificate
}

export interface Issuer extends KeptCertificate {
  readonly authority: Authority
}

/** The authority with its present certificate. Throws `authority.unknown`, `authority.waiting`. */
export function issuerOf(keep: Keep, reference: string): Issuer {
  const authority = keep.records.authorities.resolve(reference)
  return { authority, ...newestOf(keep, authority) }
}

/**
 * The certificate that an authority issues under now: the newest that is valid already, or has been. Throws
 * `authority.waiting` if there is none yet.
 */
export function newestOf(keep: Keep, authority: Authority): KeptCertificate {
  const row = presentOf(keep, lineageOf(keep, authority).generations)
  if (row) return kept(keep, row)
  throw new RootkeepError('authority.waiting', `${authority.name} has no certificate yet.`, {
    authority: authority.name,
  })
}

/** Of generations, newest first, the newest that has begun; a revoked one is not passed over. */
function presentOf(keep: Keep, generations: readonly CertificateRow[]): CertificateRow | undefined {
  return generations.find(({ notBefore }) => notBefore <= keep.now()) ?? generations[0]
}

/** The newest certificate of each of an authority's keys, its present one first. */
export function issuersByKey(keep: Keep, present: Issuer): Issuer[] {
  const { authority } = present
  const isOther = (row: CertificateRow) => row.subjectPublicKeySha256 !== present.row.subjectPublicKeySha256
  const others = keyGenerations(lineageOf(keep, authority)).filter(isOther)
  return [present, ...others.map((row) => ({ authority, ...kept(keep, row) }))]
}

/** Those of its keys that still sign its lists: here, and not ended. As `issuersByKey`. */
export function issuersInForce(keep: Keep, present: Issuer): Issuer[] {
  const now = keep.now()
  return issuersByKey(keep, present).filter(({ row }) => row.keyId !== null && row.notAfter > now)
}

/** As `issuerOf`, with the generation of this fingerprint where one is given. Throws `certificate.unknown`. */
export function generationOf(keep: Keep, reference: string, sha256: string | undefined): Issuer {
  const present = issuerOf(keep, reference)
  if (sha256 === undefined) return present
  const row = lineageOf(keep, present.authority).generations.find((each) => each.sha256 === sha256)
  if (row) return { authority: present.authority, ...kept(keep, row) }
  throw new RootkeepError('certificate.unknown', `${reference} has no such generation.`, { sha256 })
}

export function kept(keep: Keep, row: CertificateRow): KeptCertificate {
  return { row, certificate: readCertificate(keep.records.certificates.der(row.id)) }
}

/** The signer of the key that this generation certifies. Throws `issuer.key-elsewhere`, `vault.locked`. */
export function signerOf(keep: Keep, { authority, row }: Issuer): Signer {
  if (row.keyId !== null) return keep.signer(row.keyId)
  throw new RootkeepError('issuer.key-elsewhere', `The key of ${authority.name} is not in this keep.`, {
    authority: authority.name,
  })
}

/**
 * The newest certificate in force of an issuer's OCSP delegates, or null: issued with the very key that issued
 * what is asked about (RFC 6960 §4.2.2.2).
 */
export function ocspDelegateOf(keep: Keep, { authority, certificate }: Issuer): CertificateRow | null {
  const now = keep.now()
  const keyIdentifier = Buffer.from(keyIdentifierOfIssuer(certificate)).toString('hex')
  const isInForce = (row: CertificateRow) =>
    !row.revocation &&
    row.notBefore <= now &&
    now <= row.notAfter &&
    row.authorityKeyIdentifier === keyIdentifier &&
    mayAnswer(kept(keep, row).certificate)
  return keep.records.certificates.withKey(authority.id).find(isInForce) ?? null
}

function mayAnswer({ extensions }: Certificate): boolean {
  return extensions.get(extKeyUsage)?.includes(keyPurpose.OCSPSigning) ?? false
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

/** Of the issuing authority's generations, the present one of the key that made the signature. */
function issuerOfCertificate(keep: Keep, { row, certificate }: KeptCertificate): KeptCertificate | null {
  if (row.issuerAuthorityId === null || row.certifies === 'root') return null
  const { generations } = lineageOf(keep, keep.records.authorities.get(row.issuerAuthorityId))
  for (const generation of generations) {
    const { subjectPublicKeyInfo } = kept(keep, generation).certificate
    if (!isSignedBy(certificate, subjectPublicKeyInfo, { maySha1: true })) continue
    const key = generation.subjectPublicKeySha256
    const present = presentOf(
      keep,
      generations.filter((each) => each.subjectPublicKeySha256 === key),
    )
    return kept(keep, present ?? generation)
  }
  return null
}

/**
 * Throws `issuer.retired`; `issuer.revoked`, `issuer.expired`, `issuer.not-yet-valid` for any authority on the
 * path; and `issuer.path-length-exceeded` when one above has no room for another subordinate.
 */
export function checkPath(keep: Keep, issuer: Issuer, profile: Profile): void {
  refuseRetired(issuer)
  const path = pathAbove(keep, issuer)
  path.forEach(({ row, certificate }, above) => {
    refuseRevoked(row)
    checkIssuerAt(certificate, keep.now())
    if (profile.certifies === 'subordinate') refuseTooDeep(certificate, above)
  })
}

/** Those above may have retired: what they issued stays. */
function refuseRetired({ authority: { name, retiredAt } }: Issuer): void {
  if (retiredAt === null) return
  throw new RootkeepError('issuer.retired', `${name} was retired at ${retiredAt}.`, {
    issuer: name,
    retiredAt,
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
