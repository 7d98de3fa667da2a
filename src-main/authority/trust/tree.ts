// The tree of trust, as it is or as it was or will be at another instant: every generation of an authority in
// one node, few end entities one by one, many of one issuer as a group.

import type { CertificateState } from '../../contract/certificate.ts'
import type { Output } from '../../contract/contract.ts'
import type { TreeGroup, TreeNode } from '../../contract/trust-tree.ts'
import type { Authority } from '../../records/authority.ts'
import type { Census, Moment } from '../../records/certificate-census.ts'
import type { Certificate as CertificateRow } from '../../records/certificate-row.ts'
import { listedAuthorities } from '../authority-view.ts'
import { expiringBefore, idText, stateAt, titleOfSubject } from '../certificate/view.ts'
import type { Keep } from '../keep.ts'
import { lineageOf } from '../succession/lineage.ts'

/** More end entities of one issuer than these are drawn as a group. */
const mostDrawnApart = 12
/** CAs for keys elsewhere that were never imported; a keep that certified more shows the newest. */
const mostStrangers = 5000

/** The tree at an instant; null for the present, of which the records are taken as they are. */
export function trustTree(keep: Keep, at: string | null): Output<'trust.tree'> {
  const view = viewAt(keep, at)
  const authorities = listedAuthorities(keep)
  const groups = groupsOf(view)
  const isDrawnApart = ({ count }: TreeGroup) => count <= mostDrawnApart
  const drawn = [...groups].filter(([, group]) => isDrawnApart(group)).map(([issuer]) => issuer)
  const groupOf = (issuer: number | null) => {
    const group = groups.get(issuer)
    return group && !isDrawnApart(group) ? group : null
  }
  const nodes = authorities.map((each) => authorityNode(view, each, groupOf(each.id)))
  return {
    nodes: [
      ...nodes.filter((node) => node !== null),
      ...strangersOf(view),
      ...drawn.flatMap((issuer) => leavesOf(view, issuer)),
    ],
    strangers: groupOf(null),
    lifetime: lifetimeOf(keep, authorities),
  }
}

interface View {
  readonly keep: Keep
  readonly moment: Moment
}

function viewAt(keep: Keep, at: string | null): View {
  const instant = at ?? keep.now()
  return {
    keep,
    moment: { at: instant, expiringBefore: expiringBefore(instant), isAsRecorded: at !== null },
  }
}

/** Null before the authority had a certificate. */
function authorityNode(view: View, authority: Authority, group: TreeGroup | null): TreeNode | null {
  const lineage = lineageOf(view.keep, authority)
  const generations = lineage.generations.filter((row) => exists(view, row))
  const row = generations.find(({ notBefore }) => notBefore <= view.moment.at) ?? generations[0]
  if (!row) return null
  const inForce = lineage.crossCertificates.filter((each) => isInForce(view, each))
  const crossCertifiers = inForce.map(({ issuerAuthorityId }) => idText(issuerAuthorityId))
  return {
    ...nodeOfRow(view, row),
    id: String(authority.id),
    parent: row.issuerAuthorityId === authority.id ? null : idText(row.issuerAuthorityId),
    certifies: authority.kind,
    crossCertifiedBy: [...new Set(crossCertifiers.filter((id) => id !== null))],
    name: authority.name,
    group,
  }
}

/** CAs that were certified for a key elsewhere and never imported have no authority here. */
function strangersOf(view: View): TreeNode[] {
  const { certificateList } = view.keep.records
  const page = { limit: mostStrangers }
  const rows = certificateList.list({ certifies: 'subordinate' }, page).certificates
  const strangers = rows.filter((row) => row.authorityId === null && exists(view, row))
  return strangers.map((row) => nodeOfRow(view, row))
}

/** The end entities of each issuer in numbers; null for those whose issuer the keep does not know. */
function groupsOf({ keep, moment }: View): Map<number | null, TreeGroup> {
  const census = keep.records.certificateCensus.endEntities(moment)
  const issuers = Map.groupBy(census, ({ issuerAuthorityId }) => issuerAuthorityId)
  return new Map([...issuers].map(([issuer, counted]) => [issuer, groupOfCensus(counted)]))
}

function groupOfCensus(counted: readonly Census[]): TreeGroup {
  return {
    count: counted.reduce((sum, { count }) => sum + count, 0),
    states: Object.fromEntries(counted.map(({ state, count }) => [state, count])),
  }
}

function leavesOf(view: View, issuer: number | null): TreeNode[] {
  const { certificateList } = view.keep.records
  const filter = { certifies: 'endEntity', issuerAuthorityId: issuer } as const
  // What was issued since the instant comes first, and may be any number.
  const leaves: CertificateRow[] = []
  let after: string | null | undefined
  while (after !== null) {
    const page = { limit: 200, ...(after !== undefined && { after }) }
    const { certificates, next } = certificateList.list(filter, page)
    leaves.push(...certificates.filter((row) => exists(view, row)))
    after = leaves.length < mostDrawnApart ? next : null
  }
  return leaves.slice(0, mostDrawnApart).map((row) => nodeOfRow(view, row))
}

function nodeOfRow(view: View, row: CertificateRow): TreeNode {
  if (row.sha256 === null) throw new TypeError('a certificate without a signature is not in the tree')
  return {
    id: row.sha256,
    parent: idText(row.issuerAuthorityId),
    certifies: row.certifies,
    title: titleOfSubject(row.subject),
    subject: row.subject,
    state: stateOf(view, row),
    key: row.keyId === null ? 'elsewhere' : 'here',
    notAfter: row.notAfter,
    certificate: row.sha256,
    crossCertifiedBy: [],
    name: null,
    group: null,
  }
}

function stateOf({ keep, moment }: View, row: CertificateRow): CertificateState {
  if (!moment.isAsRecorded) return stateAt(row, moment.at)
  const revoked = keep.records.certificateCensus.revocationAt(row, moment.at)
  return revoked ?? stateAt({ ...row, revocation: null }, moment.at)
}

/** What came from elsewhere was before the keep knew of it. */
function exists({ moment }: View, row: CertificateRow): boolean {
  return !moment.isAsRecorded || row.origin === 'imported' || row.recordedAt <= moment.at
}

/** A cross-certificate that is neither revoked nor over. */
function isInForce(view: View, row: CertificateRow): boolean {
  if (!exists(view, row)) return false
  return !['revoked', 'onHold', 'expired'].includes(stateOf(view, row))
}

function lifetimeOf(keep: Keep, authorities: readonly Authority[]): Output<'trust.tree'>['lifetime'] {
  const rows = authorities.flatMap(({ id }) => keep.records.certificates.generations(id))
  const begins = rows.map(({ notBefore }) => notBefore).toSorted()
  const ends = rows.map(({ notAfter }) => notAfter).toSorted()
  const [notBefore, notAfter] = [begins[0], ends.at(-1)]
  return notBefore === undefined || notAfter === undefined ? null : { notBefore, notAfter }
}
