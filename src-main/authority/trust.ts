// The tree of trust that this keep knows: authorities under their issuers, end entities under theirs.

import type { Handlers } from '../contract/contract.ts'
import type { TreeNode } from '../contract/trust.ts'
import type { Authority } from '../records/authority.ts'
import type { Certificate as CertificateRow } from '../records/certificate-row.ts'
import { listedAuthorities, summarizeAuthority } from './authority-view.ts'
import { idText, summarizeRow } from './certificate-view.ts'
import type { Desk } from './desk.ts'
import type { Keep } from './keep.ts'
import { KeepMaterial } from './keep-material.ts'
import { lineageOf } from './lineage.ts'
import { explainTrust } from './trust-explanation.ts'
import type { TrustSupport } from './trust-material.ts'
import { TrustMemory } from './trust-memory.ts'
import { validateTrust } from './trust-validation.ts'

type TrustHandlers = Pick<Handlers, 'trust.tree' | 'trust.validate' | 'trust.explain'>

/** More end entities than these are not drawn one by one. */
const mostLeaves = 5000

export function trustHandlers({ keep }: Desk): TrustHandlers {
  const memory = new TrustMemory()
  const own = new KeepMaterial(keep)
  const support = (): TrustSupport => ({ memory, keep: own.exists ? own : null })
  return {
    'trust.tree': () => ({ nodes: treeOf(keep) }),
    'trust.validate': (question) => validateTrust(question, keep.now(), support()),
    'trust.explain': ({ all, ...question }) =>
      explainTrust(question, { all, now: keep.now(), support: support() }),
  }
}

function treeOf(keep: Keep): TreeNode[] {
  const { certificateList } = keep.records
  const limit = { limit: mostLeaves }
  const below = certificateList.list({ certifies: 'subordinate' }, limit).certificates
  // A CA that was certified for a key elsewhere and never imported has no authority here.
  const strangers = below.filter(({ authorityId }) => authorityId === null)
  const leaves = certificateList.list({ certifies: 'endEntity' }, limit).certificates
  return [
    ...listedAuthorities(keep).map((each) => authorityNode(keep, each)),
    ...[...strangers, ...leaves].map((row) => leafNode(keep, row)),
  ]
}

function authorityNode(keep: Keep, authority: Authority): TreeNode {
  const { id, parent, certifies, title, subject, key, certificate, name } = summarizeAuthority(
    keep,
    authority,
  )
  const { state, notAfter, sha256 } = certificate
  const crossCertifiedBy = crossCertifiersOf(keep, authority)
  return {
    id,
    parent,
    crossCertifiedBy,
    certifies,
    title,
    subject,
    state,
    key,
    notAfter,
    certificate: sha256,
    name,
  }
}

/** The issuers of cross-certificates that are neither revoked nor over, each once. */
function crossCertifiersOf(keep: Keep, authority: Authority): string[] {
  const now = keep.now()
  const inForce = lineageOf(keep, authority).crossCertificates.filter(
    ({ revocation, notAfter }) => !revocation && now <= notAfter,
  )
  const ids = inForce.map(({ issuerAuthorityId }) => idText(issuerAuthorityId))
  return [...new Set(ids.filter((id) => id !== null))]
}

function leafNode(keep: Keep, row: CertificateRow): TreeNode {
  const { sha256, issuerAuthority, certifies, title, subject, state, notAfter } = summarizeRow(
    row,
    keep.now(),
  )
  const key = row.keyId === null ? 'elsewhere' : 'here'
  return {
    id: sha256,
    parent: issuerAuthority,
    crossCertifiedBy: [],
    certifies,
    title,
    subject,
    state,
    key,
    notAfter,
    certificate: sha256,
    name: null,
  }
}
