// Where each node of the tree of trust is drawn: a pure function of the nodes. Roots stand at the left, what
// they certified to the right of them, so that long names have room and the arrow keys agree with the eye.

import { type Linkage, type Linked, link } from './linkage.ts'

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
    const level = this.#linkage.levels[at] ?? 1
    const parent = this.#linkage.parents[at] ?? -1
    return {
      node,
      level,
      x: (level - 1) * (nodeSize.width + gap.column),
      y: this.#rows[at] ?? 0,
      ...this.#amongSiblings(at, parent),
      parent: parent < 0 ? null : this.#idOf(parent),
      children: Array.from(this.#childrenOf(at), (child) => this.#idOf(child)),
    }
  }

  #idOf(at: number): string {
    return this.#nodes[at]?.id ?? ''
  }

  #childrenOf(at: number): Uint32Array {
    const { children, starts } = this.#linkage
    return children.subarray(starts[at], starts[at + 1])
  }

  #amongSiblings(at: number, parent: number): { position: number; siblings: number } {
    const { parents, order } = this.#linkage
    const siblings = parent < 0 ? order.filter((each) => parents[each] === -1) : this.#childrenOf(parent)
    return { position: siblings.indexOf(at) + 1, siblings: siblings.length }
  }
}

/** The upper edge of every node: a leaf takes the next free row, a parent stands in the middle of its children. */
function rowsOf({ order, parents, starts, children }: Linkage): Float64Array {
  const rows = new Float64Array(order.length)
  const above: number[] = []
  let next = 0
  for (const at of order) {
    if (parents[at] === -1 && next > 0) next += gap.tree - gap.row
    if (starts[at] !== starts[at + 1]) {
      above.push(at)
      continue
    }
    rows[at] = next
    next += nodeSize.height + gap.row
  }
  for (const at of above.toReversed()) {
    const [first, last] = [children[starts[at] ?? 0] ?? 0, children[(starts[at + 1] ?? 0) - 1] ?? 0]
    rows[at] = ((rows[first] ?? 0) + (rows[last] ?? 0)) / 2
  }
  return rows
}
