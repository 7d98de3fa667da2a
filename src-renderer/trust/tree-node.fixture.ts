// A node of a tree for the tests of this folder.

import type { TreeNode } from '../../src-main/contract/trust.ts'

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
  }
}
