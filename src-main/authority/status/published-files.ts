// The CRLs and certificates that a live responder serves, under the paths that a status kit gives them
// (kit.ts). Read from the records when they are first asked for, and kept until these change.

import type { Published } from '../../contract/service.ts'
import type { Crl as CrlRow } from '../../records/crl.ts'
import { lastCrlOf } from '../crl/kept-crl.ts'
import { type Issuer, type KeptCertificate, kept, ocspDelegateOf } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { keysOf, type PublishedKey } from './kit.ts'

/** What lies under a path; its octets are read when they are asked for. */
export interface PublishedFile {
  readonly path: string
  /** An instant of the contract; null for a certificate. */
  readonly nextUpdate: string | null
  read(): Published
}

/** Of each key the newest CRL of each sort, its certificate, and its delegate's. */
export function publishedFilesOf(keep: Keep, present: Issuer): PublishedFile[] {
  return keysOf(keep, present).flatMap((key) => [...crlsOf(keep, key), ...certificatesOf(keep, key)])
}

function crlsOf(keep: Keep, { issuer, stem }: PublishedKey): PublishedFile[] {
  const parts = keep.records.crlPartitions.living(issuer.authority.id, keep.now())
  const lists = [
    { kind: 'full', partition: null, suffix: '' },
    { kind: 'delta', partition: null, suffix: '-delta' },
    ...parts.map((partition) => ({ kind: 'full' as const, partition, suffix: `-${partition}` })),
  ] as const
  return lists.flatMap(({ suffix, ...sort }) => {
    const row = lastCrlOf(keep, issuer, sort)
    return row ? [crlOf(keep, row, `crl/${stem}${suffix}.crl`)] : []
  })
}

function certificatesOf(keep: Keep, { issuer, stem }: PublishedKey): PublishedFile[] {
  const delegate = ocspDelegateOf(keep, issuer)
  return [
    certificateOf(`issuer/${stem}.cer`, issuer),
    ...(delegate ? [certificateOf(`issuer/${stem}-ocsp.cer`, kept(keep, delegate))] : []),
  ]
}

function crlOf(keep: Keep, row: CrlRow, path: string): PublishedFile {
  const { id, sha256, thisUpdate, nextUpdate } = row
  return {
    path,
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
