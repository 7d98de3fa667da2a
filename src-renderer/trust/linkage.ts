// Who hangs under whom, for a list of nodes that name their parents. In typed arrays, so that a million nodes
// are linked in the time that a map of them would take to fill. A node is known by its place in the list.

/** What linking needs to know of a node. */
export interface Linked {
  readonly id: string
  readonly parent: string | null
}

/** Indices into the list of nodes; -1 for none. */
export interface Linkage {
  readonly parents: Int32Array
  /** The children of `at`, in the order of the list, are `children[starts[at] … starts[at + 1] - 1]`. */
  readonly children: Uint32Array
  readonly starts: Uint32Array
  /** Every node once, depth first from the roots. */
  readonly order: Uint32Array
  /** How deep each node hangs, by its place in the list: 1 for a root. */
  readonly levels: Uint32Array
}

/**
 * Links every node once. A node whose parent is not in the list is a root; of nodes that are each other's
 * ancestors (which a keep does not make, but a damaged one may hold) the first one met is taken for a root.
 */
export function link(nodes: readonly Linked[]): Linkage {
  const parents = parentsOf(nodes)
  cutRings(parents)
  const starts = startsOf(parents)
  const children = childrenOf(parents, starts)
  return { parents, starts, children, ...walk({ parents, starts, children }) }
}

/**
 * The place of each node's parent. A million nodes name a few dozen parents: each is looked up once a node, and
 * where it stands once for all, in a search that ends as soon as every parent was found.
 */
function parentsOf(nodes: readonly Linked[]): Int32Array {
  const named = new Map<string, number>()
  const parents = new Int32Array(nodes.length)
  let at = 0
  for (const { parent } of nodes) parents[at++] = parent === null ? -1 : numberOf(parent, named)
  const places = placesOf(nodes, named)
  for (at = 0; at < parents.length; at++) {
    const number = parents[at] ?? -1
    if (number >= 0) parents[at] = places[number] ?? -1
  }
  return parents
}

/** The number of a parent's name, counted from 0 as they are met. */
function numberOf(parent: string, named: Map<string, number>): number {
  const number = named.get(parent)
  if (number !== undefined) return number
  named.set(parent, named.size)
  return named.size - 1
}

/** Where the nodes that were named stand, by their numbers; -1 for one that is not in the list. */
function placesOf(nodes: readonly Linked[], named: ReadonlyMap<string, number>): Int32Array {
  const places = new Int32Array(named.size).fill(-1)
  let missing = named.size
  for (let at = 0; at < nodes.length && missing > 0; at++) {
    const number = named.get(nodes[at]?.id ?? '')
    if (number === undefined) continue
    if (places[number] === -1) missing--
    places[number] = at
  }
  return places
}

/** Walks upwards from every node until a root, a node met before, or one met in this very walk: a ring. */
function cutRings(parents: Int32Array): void {
  const walks = new Int32Array(parents.length).fill(-1)
  for (let start = 0; start < parents.length; start++) {
    let at = start
    while (at >= 0 && walks[at] === -1) {
      walks[at] = start
      at = parents[at] ?? -1
    }
    if (at >= 0 && walks[at] === start) parents[at] = -1
  }
}

function startsOf(parents: Int32Array): Uint32Array {
  const starts = new Uint32Array(parents.length + 1)
  for (let at = 0; at < parents.length; at++) {
    const parent = parents[at] ?? -1
    if (parent >= 0) starts[parent + 1] = (starts[parent + 1] ?? 0) + 1
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  return starts
}

function childrenOf(parents: Int32Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice()
  const children = new Uint32Array(starts.at(-1) ?? 0)
  for (let at = 0; at < parents.length; at++) {
    const parent = parents[at] ?? -1
    if (parent < 0) continue
    const place = next[parent] ?? 0
    children[place] = at
    next[parent] = place + 1
  }
  return children
}

/** Depth first without recursion: a stranger's chain may be deeper than the stack. */
function walk({
  parents,
  starts,
  children,
}: Pick<Linkage, 'parents' | 'starts' | 'children'>): Pick<Linkage, 'order' | 'levels'> {
  const order = new Uint32Array(parents.length)
  const levels = new Uint32Array(parents.length)
  const stack = new Uint32Array(parents.length)
  let height = 0
  let visited = 0
  for (let at = parents.length - 1; at >= 0; at--) if (parents[at] === -1) stack[height++] = at
  while (height > 0) {
    const at = stack[--height] ?? 0
    order[visited++] = at
    levels[at] = (levels[parents[at] ?? -1] ?? 0) + 1
    const first = starts[at] ?? 0
    for (let place = (starts[at + 1] ?? 0) - 1; place >= first; place--)
      stack[height++] = children[place] ?? 0
  }
  return { order, levels }
}
