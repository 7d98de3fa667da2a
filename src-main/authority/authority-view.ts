// Authorities as the contract shows them: in a summary, in detail, and waiting for their certificate.

import {
  type AuthorityDetail,
  type AuthoritySummary,
  authoritySummary,
  type WaitingAuthority,
} from '../contract/authority.ts'
import type { Authority } from '../records/authority.ts'
import type { Request } from '../records/request.ts'
import { idText, summarizeRow, titleOfSubject } from './certificate/view.ts'
import { issuerOf, issuersByKey, newestOf, ocspDelegateOf } from './issuer.ts'
import type { Keep } from './keep.ts'
import type { ListSource } from './list-file/list-file.ts'
import { lineageOf } from './succession/lineage.ts'

/** Those that have a certificate, in the order in which they were made. */
export function listedAuthorities(keep: Keep): Authority[] {
  const { authorities, certificates } = keep.records
  return authorities.list().filter(({ id }) => certificates.generations(id).length > 0)
}

/** A row for each, with what its present certificate says. */
export function authoritySource(keep: Keep): ListSource {
  const { certificate: _, ...own } = authoritySummary.shape
  return {
    name: 'authorities',
    columns: [...Object.keys(own), 'state', 'notBefore', 'notAfter', 'sha256'],
    *pages() {
      for (const authority of listedAuthorities(keep)) {
        const { certificate, ...summary } = summarizeAuthority(keep, authority)
        yield [{ ...certificate, ...summary }]
      }
    },
  }
}

/** Those whose parent elsewhere has not answered; not those whose creation was cut short. */
export function waitingAuthorities(keep: Keep): WaitingAuthority[] {
  return keep.records.authorities
    .list()
    .map((authority) => waitingAuthority(keep, authority))
    .filter((each) => each !== null)
}

/** Null unless the authority waits. */
export function waitingAuthority(keep: Keep, authority: Authority): WaitingAuthority | null {
  const request = requestOf(keep, authority)
  if (!request || keep.records.certificates.generations(authority.id).length > 0) return null
  return {
    id: String(authority.id),
    name: authority.name,
    title: titleOfSubject(request.subject),
    subject: request.subject,
    keyAlgorithm: request.keyAlgorithm,
    createdAt: authority.createdAt,
  }
}

/** The last request that was made here for its present key. */
export function requestOf({ records }: Keep, { keyId }: Authority): Request | undefined {
  return keyId === null ? undefined : records.requests.ofKey(keyId)[0]
}

export function summarizeAuthority(keep: Keep, authority: Authority): AuthoritySummary {
  const { row } = newestOf(keep, authority)
  const certificate = summarizeRow(row, keep.now())
  const issuerId = row.issuerAuthorityId
  return {
    id: String(authority.id),
    name: authority.name,
    title: certificate.title,
    subject: row.subject,
    certifies: authority.kind,
    parent: issuerId === authority.id ? null : idText(issuerId),
    key: row.keyId === null ? 'elsewhere' : 'here',
    keyAlgorithm: row.keyAlgorithm,
    certificate,
    issuedCertificates: keep.records.certificateList.count({ issuerAuthorityId: authority.id }),
    revokedCertificates: keep.records.revocations.count(authority.id),
    retiredAt: authority.retiredAt,
  }
}

export function describeAuthority(keep: Keep, reference: string): AuthorityDetail {
  const issuer = issuerOf(keep, reference)
  const { authority, row } = issuer
  const lineage = lineageOf(keep, authority)
  const summarize = (each: typeof row) => summarizeRow(each, keep.now())
  const delegate = ocspDelegateOf(keep, issuer)
  return {
    ...summarizeAuthority(keep, authority),
    createdAt: authority.createdAt,
    subjectPublicKeySha256: row.subjectPublicKeySha256,
    generations: lineage.generations.map(summarize),
    keyGenerations: issuersByKey(keep, issuer).map((each) => summarize(each.row)),
    links: lineage.links.map(summarize),
    crossCertificates: lineage.crossCertificates.map(summarize),
    lastCrl: lastCrlOf(keep, authority),
    ocspDelegate: delegate && summarize(delegate),
  }
}

function lastCrlOf(keep: Keep, { id }: Authority): AuthorityDetail['lastCrl'] {
  const last = keep.records.crls.last(id)
  if (!last) return null
  const { crlNumber, thisUpdate, nextUpdate, entryCount } = last
  return { crlNumber: String(crlNumber), thisUpdate, nextUpdate, entries: entryCount ?? 0 }
}
