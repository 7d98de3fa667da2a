// The CRLs that this keep has signed: the newest of a key and kind, in summary, as a file. They are issued in
// issue.ts.

import type { CrlSummary } from '../../contract/crl.ts'
import type { OutputFile } from '../../contract/values.ts'
import { readCrl, verifyCrlSignature } from '../../pki/crl/crl.ts'
import { writePem } from '../../pki/pem.ts'
import type { Crl as CrlRow, CrlSort } from '../../records/crl.ts'
import { type Issuer, issuersByKey } from '../issuer.ts'
import type { Keep } from '../keep.ts'

export const wholeCrl: CrlSort = { kind: 'full', partition: null }

/** Among so many the last CRL of an older key is looked for. */
const searchedCrls = 100

/**
 * The newest CRL of a sort that the key of this generation signed. While there is one key the last is the last;
 * else the CRLs say which key signed them.
 */
export function lastCrlOf(keep: Keep, issuer: Issuer, sort: CrlSort): CrlRow | undefined {
  const { crls } = keep.records
  const { id } = issuer.authority
  if (issuersByKey(keep, issuer).length === 1) return crls.newest(id, sort, 1)[0]
  const newest = crls.newest(id, sort, searchedCrls)
  return newest.find((row) => verifyCrlSignature(readCrl(crls.der(row.id)), issuer.certificate))
}

export function summarizeCrl(keep: Keep, row: CrlRow): CrlSummary {
  return {
    sha256: row.sha256 ?? '',
    issuer: keep.records.authorities.get(row.issuerAuthorityId).name,
    crlNumber: String(row.crlNumber),
    kind: row.kind,
    baseCrlNumber: row.baseCrlNumber === null ? null : String(row.baseCrlNumber),
    partition: row.partition,
    thisUpdate: row.thisUpdate,
    nextUpdate: row.nextUpdate,
    entries: row.entryCount ?? 0,
  }
}

/** `seattle.crl`, `seattle-delta.crl`, `seattle-3.crl` of the third part. */
export function crlFile(keep: Keep, row: CrlRow, format: 'pem' | 'der'): OutputFile {
  const der = keep.records.crls.der(row.id)
  const name = `${crlStem(keep, row)}.crl`
  return format === 'der'
    ? { name, encoding: 'base64', content: Buffer.from(der).toString('base64') }
    : { name, encoding: 'text', content: writePem('X509 CRL', der) }
}

function crlStem(keep: Keep, { issuerAuthorityId, kind, partition }: CrlRow): string {
  const { name } = keep.records.authorities.get(issuerAuthorityId)
  if (kind === 'delta') return `${name}-delta`
  return partition === null ? name : `${name}-${partition}`
}
