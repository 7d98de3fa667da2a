// Anchors of trust lists: from a certificate and a scope to a row, and from rows to what the contract shows.

import type { TrustAnchor, TrustListSummary, TrustScope } from '../../contract/trust-list.ts'
import { type Certificate, readCertificate, sha256Fingerprint } from '../../pki/certificate.ts'
import { nameKey } from '../../pki/name-match.ts'
import { subtreesOf } from '../../pki/trust-store/scope-names.ts'
import type { NewTrustAnchor, TrustAnchor as Row, TrustList } from '../../records/trust-list.ts'
import { summarizeStranger } from '../certificate/view.ts'
import type { Keep } from '../keep.ts'

/** How a certificate came to be an anchor. */
export type Provenance = Pick<NewTrustAnchor, 'note' | 'source' | 'addedBy' | 'addedAt'>

/** The row of a certificate that is to be trusted. Throws `name.malformed` for a scope of impossible names. */
export function newAnchor(
  certificate: Certificate,
  scope: TrustScope,
  provenance: Provenance,
): NewTrustAnchor {
  // For what it throws.
  subtreesOf(scope)
  return {
    subjectPublicKeySha256: sha256Fingerprint(certificate.subjectPublicKeyInfo),
    subjectKey: nameKey(certificate.subject),
    scope,
    der: certificate.der,
    ...provenance,
  }
}

/** The anchors of a list as the contract shows them, in the order in which they were added. */
export function anchorViews(keep: Keep, list: TrustList): TrustAnchor[] {
  const rows = keep.records.trustLists.anchors(list)
  const bySubject = Map.groupBy(rows, ({ subjectKey }) => subjectKey)
  return rows.map((row) => anchorView(row, bySubject.get(row.subjectKey) ?? [], keep.now()))
}

function anchorView(row: Row, ofSubject: readonly Row[], now: string): TrustAnchor {
  const { sha256, scope, note, source, addedBy, addedAt, subjectPublicKeySha256 } = row
  return {
    ...summarizeStranger(readCertificate(row.der), now),
    sha256,
    publicKeySha256: subjectPublicKeySha256,
    scope,
    note,
    source,
    addedBy,
    addedAt,
    namesakes: ofSubject.filter((each) => each !== row).map((each) => each.sha256),
  }
}

/** A list in one line. */
export function summarizeList(keep: Keep, list: TrustList): TrustListSummary {
  const rows = keep.records.trustLists.anchors(list)
  const bySubject = Map.groupBy(rows, ({ subjectKey }) => subjectKey)
  const namesakes = [...bySubject.values()].filter(({ length }) => length > 1).flat().length
  const { name, note, createdAt } = list
  return { name, note, createdAt, anchors: rows.length, namesakes }
}
