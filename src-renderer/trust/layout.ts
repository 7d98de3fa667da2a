// Where each node of the tree of trust is drawn: a pure function of the nodes. Roots stand at the left, what
// they certified to the right of them, so that long names have room and the arrow keys agree with the eye.

import type { TreeNode } from '../../src-main/contract/trust.ts'

/** Sizes in pixels at zoom 1. */
export const nodeSize = { width: 224, height: 76 } as const
const gap = { column: 44, row: 16, tree: 40 } as const

/** A node in its place, and among its siblings (`position` counts from 1), as a tree's semantics want it. */
export interface PlacedNode {
  readonly node: TreeNode
  readonly x: number
  readonly y: number
  /** 1 for a root. */
  readonly level: number
  readonly position: number
  readonly siblings: number
  readonly parent: string | null
  readonly children: readonly string[]
}

export interface Layout {
  /** Depth first: the order in which a person reads the tree, and in which the arrow keys walk it. */
  readonly order: readonly string[]
  readonly nodes: ReadonlyMap<string, PlacedNode>
}

/**
 * Places every node once. A node whose parent is not among the nodes stands as a root; of nodes that are each
 * other's ancestors (which a keep does not make, but a damaged one may hold) one is taken for the root.
 */
export function layoutTree(nodes: readonly TreeNode[]): Layout {
  const children = childrenOf(nodes)
  const visits = walk(nodes, children)
  return { order: visits.map(({ node }) => node.id), nodes: place(visits) }
}

interface Visit {
  readonly node: TreeNode
  readonly level: number
  readonly parent: string | null
  readonly position: number
  readonly siblings: number
}

function childrenOf(nodes: readonly TreeNode[]): Map<string, TreeNode[]> {
  const children = new Map<string, TreeNode[]>(nodes.map(({ id }) => [id, []]))
  for (const node of nodes) {
    if (node.parent !== null && node.parent !== node.id) children.get(node.parent)?.push(node)
  }
  return children
}

/** Depth first without recursion: a stranger's chain may be deeper than the stack. */
function walk(nodes: readonly TreeNode[], children: ReadonlyMap<string, readonly TreeNode[]>): Visit[] {
  const visited = new Set<string>()
  const visits: Visit[] = []
  const roots = nodes.filter(({ id, parent }) => parent === null || parent === id || !children.has(parent))
  for (const start of [visitsOf(roots, null, 1), visitsOf(nodes, null, 1)]) {
    const stack = start.reverse()
    for (let visit = stack.pop(); visit; visit = stack.pop()) {
      if (visited.has(visit.node.id)) continue
      visited.add(visit.node.id)
      visits.push(visit)
      const below = children.get(visit.node.id) ?? []
      stack.push(...visitsOf(below, visit.node.id, visit.level + 1).reverse())
    }
  }
  return visits
}

function visitsOf(nodes: readonly TreeNode[], parent: string | null, level: number): Visit[] {
  return nodes.map((node, at) => ({ node, level, parent, position: at + 1, siblings: nodes.length }))
}

/** A leaf takes the next free row; a parent stands in the middle of its children. */
function place(visits: readonly Visit[]): Map<string, PlacedNode> {
  const rows = rowsOf(visits)
  const children = new Map<string, string[]>()
  for (const { node, parent } of visits) {
    children.set(node.id, [])
    if (parent !== null) children.get(parent)?.push(node.id)
  }
  return new Map(
    visits.map((visit) => {
      const { id } = visit.node
      const x = (visit.level - 1) * (nodeSize.width + gap.column)
      return [id, { ...visit, x, y: rows.get(id) ?? 0, children: children.get(id) ?? [] }]
    }),
  )
}

/** The upper edge of every node. Backwards every child comes before its parent, so rows are counted upwards. */
function rowsOf(visits: readonly Visit[]): Map<string, number> {
  const rows = new Map<string, number>()
  const spans = new Map<string, { first: number; last: number }>()
  let next = 0
  for (const { node, parent, level } of visits.toReversed()) {
    const span = spans.get(node.id)
    const row = span ? (span.first + span.last) / 2 : next
    rows.set(node.id, row)
    if (!span) next -= nodeSize.height + gap.row
    if (level === 1) next -= gap.tree - gap.row
    if (parent !== null) spans.set(parent, { first: spans.get(parent)?.first ?? row, last: row })
  }
  const top = visits.reduce((least, { node }) => Math.min(least, rows.get(node.id) ?? 0), 0)
  return new Map([...rows].map(([id, row]) => [id, row - top]))
}
