// Who hangs under whom, for a list of nodes that name their parents: in typed arrays and family by family, so that a
// million nodes are linked in little more time than it takes to read their names. A node is known by its place in the
// list; its rank is its place where the list is put in order family by family.

import { type Families, familiesOf, type Linked } from './families.ts'

/** Hangs every node once, as `familiesOf` says. */
export function link(nodes: readonly Linked[]): Linkage {
  return new Linkage(familiesOf(nodes))
}

/** Ranks: from the first to before the last. */
export interface Ranks {
  readonly from: number
  readonly until: number
}

/** What is done on a walk through the tree, at nodes that have children and at runs of siblings that have none. */
interface Walk {
  /** `level` is 1 for a root. */
  branch(rank: number, level: number): void
  leaves(ranks: Ranks, level: number): void
}

export class Linkage {
  readonly #families: Families
  readonly #members: Sorted
  /** The families below each family, in the order of their heads. */
  readonly #branches: Sorted
  /** The family that each node heads. */
  readonly #headed: ReadonlyMap<number, number>
  #order: Uint32Array | null = null

  constructor(families: Families) {
    const { ofNodes, heads } = families
    this.#families = families
    this.#members = sortedByGroup(ofNodes, heads.length)
    const headed = [...heads.entries()].filter(
      ([family, at]) => at >= 0 && valuesOf(this.#members, family).length > 0,
    )
    headed.sort(([, a], [, b]) => a - b)
    const above = Int32Array.from(headed, ([, at]) => ofNodes[at] ?? 0)
    const { values, starts } = sortedByGroup(above, heads.length)
    this.#branches = { values: values.map((each) => headed[each]?.[0] ?? 0), starts }
    this.#headed = new Map(headed.map(([family, at]) => [at, family]))
  }

  /** Every node by its rank: the children of each beside each other, in the order of the list. */
  get ranked(): Uint32Array {
    return this.#members.values
  }

  /** Every node once, depth first from the roots. */
  get order(): Uint32Array {
    this.#order ??= this.#inOrder()
    return this.#order
  }

  /** -1 for a root. */
  parentOf(at: number): number {
    return this.#families.heads[this.#families.ofNodes[at] ?? 0] ?? -1
  }

  /** 1 for a root. */
  levelOf(at: number): number {
    return this.#families.levels[this.#families.ofNodes[at] ?? 0] ?? 1
  }

  rankOf(at: number): number {
    return rankIn(this.ranked, this.siblingsOf(at), at)
  }

  childrenOf(at: number): Ranks {
    const family = this.#headed.get(at)
    return family === undefined ? { from: 0, until: 0 } : ranksOf(this.#members, family)
  }

  /** All that hang where this one hangs, itself too. */
  siblingsOf(at: number): Ranks {
    return ranksOf(this.#members, this.#families.ofNodes[at] ?? 0)
  }

  /** Depth first from the roots, without recursion: a stranger's chain may be deeper than the stack. */
  walk(visit: Walk): void {
    const { heads, levels } = this.#families
    const begin = (family: number) => ({
      level: levels[family] ?? 1,
      members: ranksOf(this.#members, family),
      branches: valuesOf(this.#branches, family).values(),
    })
    const steps = [begin(0)]
    for (let step = steps.at(-1); step; step = steps.at(-1)) {
      const { level, members, branches } = step
      const { value: family } = branches.next()
      const rank = family === undefined ? members.until : rankIn(this.ranked, members, heads[family] ?? 0)
      if (rank > members.from) visit.leaves({ from: members.from, until: rank }, level)
      step.members = { from: rank + 1, until: members.until }
      if (family === undefined) steps.pop()
      else {
        visit.branch(rank, level)
        steps.push(begin(family))
      }
    }
  }

  #inOrder(): Uint32Array {
    const { ranked } = this
    const order = new Uint32Array(ranked.length)
    let next = 0
    this.walk({
      branch(rank) {
        order[next++] = ranked[rank] ?? 0
      },
      leaves({ from, until }) {
        order.set(ranked.subarray(from, until), next)
        next += until - from
      },
    })
    return order
  }
}

/** Where a node stands among siblings, who stand in the order of the list. */
function rankIn(ranked: Uint32Array, { from, until }: Ranks, at: number): number {
  let [low, high] = [from, until]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranked[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Numbers in groups: those of `group` are `values[starts[group] … starts[group + 1] - 1]`. */
interface Sorted {
  readonly values: Uint32Array
  readonly starts: Uint32Array
}

function ranksOf({ starts }: Sorted, group: number): Ranks {
  return { from: starts[group] ?? 0, until: starts[group + 1] ?? 0 }
}

function valuesOf(sorted: Sorted, group: number): Uint32Array {
  const { from, until } = ranksOf(sorted, group)
  return sorted.values.subarray(from, until)
}

/** The places of a list by the group that each is in, in their order: a counting sort. */
function sortedByGroup(groups: Int32Array, count: number): Sorted {
  const starts = new Uint32Array(count + 1)
  for (let at = 0; at < groups.length; at++) {
    const after = (groups[at] ?? 0) + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let group = 1; group <= count; group++) {
    starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0)
  }
  const next = starts.slice()
  const values = new Uint32Array(groups.length)
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at] ?? 0
    const place = next[group] ?? 0
    values[place] = at
    next[group] = place + 1
  }
  return { values, starts }
}
