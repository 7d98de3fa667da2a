// What falls with a certificate that is to be revoked: of an authority's own certificate the authority, unless it
// has another in force, every authority that is certified by the fallen alone, and what all of them have issued.

import type { Output } from '../contract/contract.ts'
import type { Authority } from '../records/authority.ts'
import type { Certificate as CertificateRow } from '../records/certificate-row.ts'
import { summarizeRow, titleOfSubject } from './certificate/view.ts'
import type { Keep } from './keep.ts'

/** A serial number of an authority, whose certificate need not be here. */
export interface Target {
  readonly issuerAuthorityId: number
  readonly serialNumber: string
}

/** Changes nothing; paths by way of certificates that are not in this keep are not seen. */
export function consequencesOf(
  keep: Keep,
  { issuerAuthorityId, serialNumber }: Target,
): Output<'revocation.consequences'> {
  const { authorities, certificates } = keep.records
  const now = keep.now()
  const row = certificates.findBySerialNumber(issuerAuthorityId, serialNumber)
  if (row?.status !== 'signed') return { ...nothingFalls, serialNumber, certificate: null }
  const certificate = summarizeRow(row, now)
  if (row.authorityId === null) return { ...nothingFalls, serialNumber, certificate }
  const authority = authorities.get(row.authorityId)
  const survivors = livingCertificates(keep, authority).filter(({ id }) => id !== row.id)
  const fallen = survivors.length > 0 ? [] : fallenWith(keep, authority).map((each) => fallenView(keep, each))
  return {
    serialNumber,
    certificate,
    authority: authority.name,
    survivedBy: survivors.map((each) => summarizeRow(each, now)),
    authorities: fallen,
    certificates: fallen.reduce((sum, each) => sum + each.certificates, 0),
  }
}

const nothingFalls = { authority: null, survivedBy: [], authorities: [], certificates: 0 }

function livingCertificates(keep: Keep, { id }: Authority): CertificateRow[] {
  const now = keep.now()
  return keep.records.certificates
    .generations(id)
    .filter(({ revocation, notAfter }) => revocation === null && notAfter >= now)
}

/** As long as it takes: an authority falls when all who certify it have fallen. */
function fallenWith(keep: Keep, first: Authority): Authority[] {
  const fallen = new Map([[first.id, first]])
  const others = keep.records.authorities.list()
  for (let before = 0; before < fallen.size; ) {
    before = fallen.size
    for (const other of others) if (isLeftWithout(keep, other, fallen)) fallen.set(other.id, other)
  }
  return [...fallen.values()]
}

function isLeftWithout(keep: Keep, authority: Authority, fallen: ReadonlyMap<number, Authority>): boolean {
  const living = livingCertificates(keep, authority)
  const isBelowFallen = ({ issuerAuthorityId: id }: CertificateRow) => id !== null && fallen.has(id)
  return living.length > 0 && living.every(isBelowFallen)
}

const livingStates = ['valid', 'expiring', 'notYetValid'] as const

function fallenView(keep: Keep, { id, name }: Authority) {
  const { certificates, certificateList } = keep.records
  const now = keep.now()
  const counted = livingStates.map((is) => {
    const state = { is, at: now, expiringBefore: now }
    return certificateList.count({ issuerAuthorityId: id, certifies: 'endEntity', state })
  })
  const [row] = certificates.generations(id)
  return {
    name,
    title: row ? titleOfSubject(row.subject) : name,
    certificates: counted.reduce((sum, each) => sum + each, 0),
  }
}
