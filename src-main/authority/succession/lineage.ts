// The certificates of one authority by the part that they have in its life. Told by the certificates
// themselves: a generation comes from the authority's own issuer (of a root, from its own key), a link from
// another key of the same root (RFC 4210 §4.4), a cross-certificate from anyone else.

import { isSignedBy, readCertificate } from '../../pki/certificate.ts'
import type { Authority } from '../../records/authority.ts'
import type { Certificate as CertificateRow } from '../../records/certificate-row.ts'
import type { Keep } from '../keep.ts'

/** Each newest validity first. */
export interface Lineage {
  /** Its own line: same name, one key or several after each other. */
  readonly generations: readonly CertificateRow[]
  readonly links: readonly CertificateRow[]
  readonly crossCertificates: readonly CertificateRow[]
}

export function lineageOf(keep: Keep, authority: Authority): Lineage {
  const rows = keep.records.certificates.generations(authority.id)
  const parts = Map.groupBy(rows, (row) => partOf(keep, row, { authority, first: firstOf(rows) }))
  return {
    generations: parts.get('generations') ?? [],
    links: parts.get('links') ?? [],
    crossCertificates: parts.get('crossCertificates') ?? [],
  }
}

/** Of each key the newest certificate, the newest key first. */
export function keyGenerations({ generations }: Lineage): CertificateRow[] {
  const newest = new Map<string, CertificateRow>()
  for (const row of generations) {
    if (!newest.has(row.subjectPublicKeySha256)) newest.set(row.subjectPublicKeySha256, row)
  }
  return [...newest.values()]
}

/** Since when the authority has been; nothing that it revoked since then was ever forgotten here. */
export function beginningOf(keep: Keep, { authority, row }: Begun): string {
  const begun = lineageOf(keep, authority).generations.map(({ notBefore }) => notBefore)
  return begun.reduce((first, each) => (each < first ? each : first), row.notBefore)
}

interface Begun {
  readonly authority: Authority
  readonly row: CertificateRow
}

/** What was recorded first: it settles who the authority's own issuer is. */
function firstOf(rows: readonly CertificateRow[]): CertificateRow | undefined {
  return rows.toSorted((a, b) => a.id - b.id)[0]
}

function partOf(
  keep: Keep,
  row: CertificateRow,
  { authority, first }: { authority: Authority; first: CertificateRow | undefined },
): keyof Lineage {
  if (authority.kind === 'subordinate') {
    const isHome = row.issuerAuthorityId === first?.issuerAuthorityId && row.issuerKey === first.issuerKey
    return isHome ? 'generations' : 'crossCertificates'
  }
  if (row.issuerAuthorityId !== authority.id) return 'crossCertificates'
  return isSelfSigned(keep, row) ? 'generations' : 'links'
}

/** By its key identifiers, and where these do not settle it by its signature. */
function isSelfSigned(keep: Keep, row: CertificateRow): boolean {
  const { authorityKeyIdentifier, subjectKeyIdentifier } = row
  if (authorityKeyIdentifier !== null && authorityKeyIdentifier === subjectKeyIdentifier) return true
  const certificate = readCertificate(keep.records.certificates.der(row.id))
  return isSignedBy(certificate, certificate.subjectPublicKeyInfo, { maySha1: true })
}
