// Which nodes of a tree are siblings: a family is the children of one node, its head, and the first family are the
// roots. Families are few where nodes are many, so what is worked out by family costs next to nothing.

/** What linking needs to know of a node. */
export interface Linked {
  readonly id: string
  readonly parent: string | null
}

export interface Families {
  /** The number of each node's family, by the node's place in the list; 0 for a root. */
  readonly ofNodes: Int32Array
  /** The place of each family's head; -1 for the roots, who have none. */
  readonly heads: Int32Array
  /** How deep each family hangs: 1 for the roots. */
  readonly levels: Uint32Array
}

/**
 * Gives every node a family. A node whose parent is not in the list is a root; of nodes that are each other's
 * ancestors (which a keep does not make, but a damaged one may hold) the first one met is taken for a root.
 */
export function familiesOf(nodes: readonly Linked[]): Families {
  const numbers = new Map<string, number>()
  const ofNodes = new Int32Array(nodes.length)
  let at = 0
  for (const { parent } of nodes) ofNodes[at++] = parent === null ? 0 : numberOf(parent, numbers)
  const heads = headsOf(nodes, numbers)
  adoptOrphans(ofNodes, heads)
  const levels = levelsOf(ofNodes, heads)
  if (levels) return { ofNodes, heads, levels }
  cutRings(ofNodes, heads)
  return { ofNodes, heads, levels: levelsOf(ofNodes, heads) ?? new Uint32Array(heads.length) }
}

/** The number of the family whose head is called so, counted from 1 as they are met. */
function numberOf(name: string, numbers: Map<string, number>): number {
  const known = numbers.get(name)
  if (known !== undefined) return known
  numbers.set(name, numbers.size + 1)
  return numbers.size
}

/** Where the heads stand in the list; -1 for one that is not in it. The search ends when every one was found. */
function headsOf(nodes: readonly Linked[], numbers: ReadonlyMap<string, number>): Int32Array {
  const heads = new Int32Array(numbers.size + 1).fill(-1)
  let missing = numbers.size
  for (let at = 0; at < nodes.length && missing > 0; at++) {
    const number = numbers.get(nodes[at]?.id ?? '')
    if (number === undefined || heads[number] !== -1) continue
    heads[number] = at
    missing--
  }
  return heads
}

/** Whose head is not in the list is a root. */
function adoptOrphans(ofNodes: Int32Array, heads: Int32Array): void {
  if (heads.indexOf(-1, 1) < 0) return
  for (let at = 0; at < ofNodes.length; at++) if (heads[ofNodes[at] ?? 0] === -1) ofNodes[at] = 0
}

/** Climbs from each family to one whose level is known, and counts on the way back; null where a climb is a ring. */
function levelsOf(ofNodes: Int32Array, heads: Int32Array): Uint32Array | null {
  const levels = new Uint32Array(heads.length)
  levels[0] = 1
  const climbs = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    const path: number[] = []
    let family = start
    while (levels[family] === 0 && (heads[family] ?? -1) >= 0) {
      if (climbs[family] === start) return null
      climbs[family] = start
      path.push(family)
      family = ofNodes[heads[family] ?? 0] ?? 0
    }
    let level = levels[family] ?? 0
    for (const each of path.toReversed()) levels[each] = ++level
  }
  return levels
}

/** Climbs from every node until a root, a node met before, or one met in this very climb: it becomes a root. */
function cutRings(ofNodes: Int32Array, heads: Int32Array): void {
  const climbs = new Int32Array(ofNodes.length).fill(-1)
  for (let start = 0; start < ofNodes.length; start++) {
    let at = start
    while (at >= 0 && climbs[at] === -1) {
      climbs[at] = start
      at = heads[ofNodes[at] ?? 0] ?? -1
    }
    if (at >= 0 && climbs[at] === start) ofNodes[at] = 0
  }
}
