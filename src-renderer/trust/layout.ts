// Where each node of the tree of trust is drawn: a pure function of the nodes. Roots stand at the left, what
// they certified to the right of them, so that long names have room and the arrow keys agree with the eye.

import type { Linked } from './families.ts'
import { type Linkage, link } from './linkage.ts'

/** Sizes in pixels at zoom 1. */
export const nodeSize = { width: 224, height: 76 } as const
const gap = { column: 32, row: 16, tree: 40 } as const

/** A node in its place, and among its siblings (`position` counts from 1), as a tree's semantics want it. */
export interface PlacedNode<Node extends Linked> {
  readonly node: Node
  readonly x: number
  readonly y: number
  /** 1 for a root. */
  readonly level: number
  readonly position: number
  readonly siblings: number
  readonly parent: string | null
  readonly children: readonly string[]
}

/** A tree of nodes in their places; a place is worked out in words only when it is asked for. */
export class Layout<Node extends Linked> {
  readonly #nodes: readonly Node[]
  readonly #linkage: Linkage
  readonly #rows: Float64Array
  #indices: ReadonlyMap<string, number> | null = null

  /** Places every node once, as `link` hangs them. */
  constructor(nodes: readonly Node[]) {
    this.#nodes = nodes
    this.#linkage = link(nodes)
    this.#rows = rowsOf(this.#linkage)
  }

  get size(): number {
    return this.#nodes.length
  }

  /** The ids depth first: the order in which a person reads the tree, and in which the arrow keys walk it. */
  get order(): readonly string[] {
    return Array.from(this.#linkage.order, (at) => this.#idOf(at))
  }

  /** Every node in its place, in reading order. */
  get places(): readonly PlacedNode<Node>[] {
    return this.order.map((id) => this.place(id)).filter((placed) => placed !== undefined)
  }

  place(id: string): PlacedNode<Node> | undefined {
    this.#indices ??= new Map(this.#nodes.map((node, at) => [node.id, at]))
    const at = this.#indices.get(id)
    const node = at === undefined ? undefined : this.#nodes[at]
    if (at === undefined || node === undefined) return undefined
    const linkage = this.#linkage
    const [level, parent, rank] = [linkage.levelOf(at), linkage.parentOf(at), linkage.rankOf(at)]
    const [siblings, children] = [linkage.siblingsOf(at), linkage.childrenOf(at)]
    return {
      node,
      level,
      x: (level - 1) * (nodeSize.width + gap.column),
      y: this.#rows[rank] ?? 0,
      position: rank - siblings.from + 1,
      siblings: siblings.until - siblings.from,
      parent: parent < 0 ? null : this.#idOf(parent),
      children: Array.from(linkage.ranked.subarray(children.from, children.until), (child) =>
        this.#idOf(child),
      ),
    }
  }

  #idOf(at: number): string {
    return this.#nodes[at]?.id ?? ''
  }
}

/** The upper edges by rank: a leaf takes the next free row, a parent stands in the middle of its children. */
function rowsOf(linkage: Linkage): Float64Array {
  const { ranked } = linkage
  const rows = new Float64Array(ranked.length)
  const above: number[] = []
  let next = 0
  linkage.walk({
    branch(rank, level) {
      if (level === 1) next = startOfTree(next)
      above.push(rank)
    },
    leaves({ from, until }, level) {
      // In a variable of its own: one that closures share takes as long as all else together.
      let row = next
      for (let rank = from; rank < until; rank++) {
        if (level === 1) row = startOfTree(row)
        rows[rank] = row
        row += nodeSize.height + gap.row
      }
      next = row
    },
  })
  for (const rank of above.toReversed()) {
    const { from, until } = linkage.childrenOf(ranked[rank] ?? 0)
    rows[rank] = ((rows[from] ?? 0) + (rows[until - 1] ?? 0)) / 2
  }
  return rows
}

/** Where the tree of the next root begins, below those before it. */
function startOfTree(next: number): number {
  return next > 0 ? next + gap.tree - gap.row : next
}
