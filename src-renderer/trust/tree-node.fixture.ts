// Items of a tree for the tests of this folder.

import type { CertificateState } from '../../src-main/contract/certificate.ts'
import type { TreeNode } from '../../src-main/contract/trust-tree.ts'
import type { TreeItem } from './tree-item.ts'

/** A valid node whose title is its id. */
export function treeNode(id: string, parent: string | null, subject = `CN=${id}`): TreeNode {
  return {
    id,
    parent,
    crossCertifiedBy: [],
    certifies: parent === null ? 'root' : 'endEntity',
    title: id,
    subject,
    state: 'valid',
    key: 'here',
    notAfter: '2036-11-20T00:00:00Z',
    certificate: '0'.repeat(64),
    name: null,
    group: null,
  }
}

/** A valid certificate whose title is its id. */
export function certificateItem(id: string, parent: string | null, more: Partial<TreeNode> = {}): TreeItem {
  return { kind: 'certificate', id, parent, node: { ...treeNode(id, parent), ...more } }
}

export function groupItem(parent: string, states: Partial<Record<CertificateState, number>>): TreeItem {
  const count = Object.values(states).reduce((sum, each) => sum + each, 0)
  return { kind: 'group', id: `below ${parent}`, parent, group: { count, states } }
}
