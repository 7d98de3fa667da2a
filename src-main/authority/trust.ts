// The tree of trust that this keep knows: authorities under their issuers, end entities under theirs.

import type { Handlers } from '../contract/contract.ts'
import type { TreeNode } from '../contract/trust.ts'
import type { Authority } from '../records/authority.ts'
import { summarizeAuthority } from './authority.ts'
import { summarizeRow } from './certificate-view.ts'
import type { Desk } from './desk.ts'
import type { Keep } from './keep.ts'
import { validateTrust } from './trust-validation.ts'

type TrustHandlers = Pick<Handlers, Extract<keyof Handlers, `trust.${string}`>>

/** More end entities than these are not drawn one by one. */
const mostLeaves = 5000

export function trustHandlers({ keep }: Desk): TrustHandlers {
  return {
    'trust.tree': () => ({ nodes: treeOf(keep) }),
    'trust.validate': (question) => validateTrust(question, keep.now()),
  }
}

function treeOf(keep: Keep): TreeNode[] {
  const { authorities, certificateList } = keep.records
  const known = authorities.list().filter(({ id }) => keep.records.certificates.generations(id).length > 0)
  const { certificates } = certificateList.list({ certifies: 'endEntity' }, { limit: mostLeaves })
  return [
    ...known.map((each) => authorityNode(keep, each)),
    ...certificates.map((row) => leafNode(keep, row)),
  ]
}

function authorityNode(keep: Keep, authority: Authority): TreeNode {
  const { id, parent, certifies, title, subject, key, certificate, name } = summarizeAuthority(
    keep,
    authority,
  )
  const { state, notAfter, sha256 } = certificate
  return { id, parent, certifies, title, subject, state, key, notAfter, certificate: sha256, name }
}

function leafNode(keep: Keep, row: Parameters<typeof summarizeRow>[0]): TreeNode {
  const { sha256, issuerAuthority, certifies, title, subject, state, notAfter } = summarizeRow(
    row,
    keep.now(),
  )
  const key = row.keyId === null ? 'elsewhere' : 'here'
  return {
    id: sha256,
    parent: issuerAuthority,
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
