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
  return { parents, starts, children, order: orderOf({ parents, starts, children }) }
}

/** Of most nodes nothing hangs: only those that are somebody's parent are looked up, so only they are filed. */
function parentsOf(nodes: readonly Linked[]): Int32Array {
  const named = new Set<string>()
  for (const { parent } of nodes) if (parent !== null) named.add(parent)
  const places = new Map<string, number>()
  const parents = new Int32Array(nodes.length).fill(-1)
  nodes.forEach(({ id }, at) => {
    if (named.has(id)) places.set(id, at)
  })
  nodes.forEach(({ parent }, at) => {
    if (parent !== null) parents[at] = places.get(parent) ?? -1
  })
  return parents
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
function orderOf({ parents, starts, children }: Omit<Linkage, 'order'>): Uint32Array {
  const order = new Uint32Array(parents.length)
  const stack = new Uint32Array(parents.length)
  let height = 0
  let visited = 0
  for (let at = parents.length - 1; at >= 0; at--) if (parents[at] === -1) stack[height++] = at
  while (height > 0) {
    const at = stack[--height] ?? 0
    order[visited++] = at
    const first = starts[at] ?? 0
    for (let place = (starts[at + 1] ?? 0) - 1; place >= first; place--)
      stack[height++] = children[place] ?? 0
  }
  return order
}
