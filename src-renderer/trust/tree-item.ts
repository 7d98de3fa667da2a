// What is drawn in the tree of trust: certificates, and groups of end entities; and which of them a person has
// left in view. Pure functions of the tree and of the view.

import type { CertificateState } from '../../src-main/contract/certificate.ts'
import type { Output } from '../../src-main/contract/contract.ts'
import type { TreeGroup, TreeNode } from '../../src-main/contract/trust-tree.ts'
import { type Linkage, link } from './linkage.ts'

interface Item {
  readonly id: string
  readonly parent: string | null
}
export interface CertificateItem extends Item {
  readonly kind: 'certificate'
  readonly node: TreeNode
}
/** The end entities of its parent; of an issuer that the keep does not know where it has none. */
export interface GroupItem extends Item {
  readonly kind: 'group'
  readonly group: TreeGroup
}
export type TreeItem = CertificateItem | GroupItem

/** What a person left in view; everything where nothing is chosen. */
export interface TreeView {
  readonly states: readonly CertificateState[]
  /** The item whose path alone is shown: what is above it and what is below it. */
  readonly path: string | null
  /** Items whose children are folded away. */
  readonly folded: ReadonlySet<string>
}

export const wholeView: TreeView = { states: [], path: null, folded: new Set() }

/** Every certificate, and after them the groups. */
export function itemsOf({ nodes, strangers }: Output<'trust.tree'>): TreeItem[] {
  const certificates = nodes.map(
    (node): TreeItem => ({ kind: 'certificate', id: node.id, parent: node.parent, node }),
  )
  const groups = nodes.flatMap(({ id, group }) => (group ? [groupItem(id, group)] : []))
  return [...certificates, ...groups, ...(strangers ? [groupItem(null, strangers)] : [])]
}

function groupItem(parent: string | null, group: TreeGroup): TreeItem {
  return { kind: 'group', id: `below ${parent ?? 'nobody'}`, parent, group }
}

/** The items in view: those in one of the states with all that is above them, on the path, and not folded away. */
export function itemsInView(items: readonly TreeItem[], view: TreeView): TreeItem[] {
  const linkage = link(items)
  const [matching, onPath] = [matchingOf(items, view, linkage), pathOf(items, view, linkage)]
  const unfolded = unfoldedOf(items, view, linkage)
  return items.filter((_, at) => matching[at] && onPath[at] && unfolded[at])
}

/** Backwards every item comes before what is above it. */
function matchingOf(items: readonly TreeItem[], { states }: TreeView, linkage: Linkage): boolean[] {
  const matching = items.map((item) => states.length === 0 || states.some((state) => isIn(item, state)))
  for (const at of linkage.order.toReversed()) {
    const parent = linkage.parentOf(at)
    if (matching[at] && parent >= 0) matching[parent] = true
  }
  return matching
}

function isIn(item: TreeItem, state: CertificateState): boolean {
  return item.kind === 'group' ? (item.group.states[state] ?? 0) > 0 : item.node.state === state
}

function pathOf(items: readonly TreeItem[], { path }: TreeView, linkage: Linkage): boolean[] {
  const end = items.findIndex(({ id }) => id === path)
  if (end < 0) return items.map(() => true)
  const onPath = items.map((_, at) => at === end)
  for (const at of linkage.order) if (onPath[linkage.parentOf(at)]) onPath[at] = true
  for (let at = linkage.parentOf(end); at >= 0; at = linkage.parentOf(at)) onPath[at] = true
  return onPath
}

function unfoldedOf(items: readonly TreeItem[], { folded }: TreeView, linkage: Linkage): boolean[] {
  const unfolded = items.map(() => true)
  for (const at of linkage.order) {
    const above = linkage.parentOf(at)
    const parent = items[above]
    if (parent) unfolded[at] = (unfolded[above] ?? true) && !folded.has(parent.id)
  }
  return unfolded
}

/** How many items hang directly below each, folded or not. */
export function childCounts(items: readonly TreeItem[]): ReadonlyMap<string, number> {
  const linkage = link(items)
  return new Map(
    items.map(({ id }, at) => {
      const { from, until } = linkage.childrenOf(at)
      return [id, until - from]
    }),
  )
}
