// The CRLs and certificates that a live responder serves, under the paths that a status kit gives them
// (status-kit.ts). Read from the records when they are first asked for, and kept until these change.

import type { Published } from '../contract/service.ts'
import type { Crl as CrlRow } from '../records/crl.ts'
import { type Issuer, type KeptCertificate, kept, ocspDelegateOf } from './issuer.ts'
import type { Keep } from './keep.ts'
import { type CrlSort, crlFileName, lastCrlOf } from './kept-crl.ts'

/** What lies under a path; its octets are read when they are asked for. */
export interface PublishedFile {
  readonly path: string
  /** An instant of the contract; null for a certificate. */
  readonly nextUpdate: string | null
  read(): Published
}

/** The newest CRL of each sort, the issuer's certificate, and its delegate's. */
export function publishedFilesOf(keep: Keep, issuer: Issuer): PublishedFile[] {
  const delegate = ocspDelegateOf(keep, issuer)
  const { name } = issuer.authority
  return [
    ...sortsOf(keep, issuer).flatMap((sort) => {
      const row = lastCrlOf(keep, issuer, sort)
      return row ? [crlOf(keep, row)] : []
    }),
    certificateOf(`issuer/${name}.cer`, issuer),
    ...(delegate ? [certificateOf(`issuer/${name}-ocsp.cer`, kept(keep, delegate))] : []),
  ]
}

/** Every kind and part that the authority has ever issued. */
function sortsOf(keep: Keep, { authority }: Issuer): CrlSort[] {
  const sorts = new Map<string, CrlSort>()
  let before: number | null = Number.MAX_SAFE_INTEGER
  while (before !== null) {
    const page = { issuerAuthorityId: authority.id, before, limit: 1000 }
    const { crls, next } = keep.records.crls.list(page)
    for (const { kind, partition } of crls) sorts.set(`${kind} ${partition}`, { kind, partition })
    before = next
  }
  return [...sorts.values()]
}

function crlOf(keep: Keep, row: CrlRow): PublishedFile {
  const { id, sha256, thisUpdate, nextUpdate } = row
  return {
    path: `crl/${crlFileName(keep, row)}`,
    nextUpdate,
    read: () => ({
      octets: keep.records.crls.der(id),
      mediaType: 'application/pkix-crl',
      sha256,
      thisUpdate: Date.parse(thisUpdate),
      nextUpdate: Date.parse(nextUpdate),
    }),
  }
}

function certificateOf(path: string, { row, certificate }: KeptCertificate): PublishedFile {
  return {
    path,
    nextUpdate: null,
    read: () => ({
      octets: certificate.der,
      mediaType: 'application/pkix-cert',
      sha256: row.sha256,
      thisUpdate: Date.parse(row.notBefore),
      nextUpdate: null,
    }),
  }
}
