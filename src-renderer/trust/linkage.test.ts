// Linking by hand-made lists; the order of a tree is checked against a walk written the slow way.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Linked } from './families.ts'
import { link, type Ranks } from './linkage.ts'

const nodes = [
  { id: 'drbrain', parent: 'seattle' },
  { id: 'conf', parent: null },
  { id: 'seattle', parent: 'conf' },
  { id: 'dc', parent: 'conf' },
  { id: 'lost', parent: 'nobody' },
  { id: 'alone', parent: 'alone' },
]

/** The ids depth first, by recursion. */
function walk(all: readonly Linked[], parent: string | null): string[] {
  return all.filter((each) => each.parent === parent).flatMap(({ id }) => [id, ...walk(all, id)])
}

/** Whom the ranks stand for. */
function idsOf(all: readonly Linked[], { from, until }: Ranks): (string | undefined)[] {
  return Array.from(link(all).ranked.subarray(from, until), (at) => all[at]?.id)
}

describe('link', () => {
  test('names parents by their place in the list; of a stranger or of oneself there is none', () => {
    const linkage = link(nodes)
    expect(nodes.map((_, at) => linkage.parentOf(at))).toEqual([2, -1, 1, 1, -1, -1])
    expect(nodes.map((_, at) => linkage.levelOf(at))).toEqual([3, 1, 2, 2, 1, 1])
  })

  test('lists children and siblings in the order of the list', () => {
    const linkage = link(nodes)
    expect(idsOf(nodes, linkage.childrenOf(1))).toEqual(['seattle', 'dc'])
    expect(idsOf(nodes, linkage.childrenOf(0))).toEqual([])
    expect(idsOf(nodes, linkage.siblingsOf(5))).toEqual(['conf', 'lost', 'alone'])
  })

  test('knows the rank of each node', () => {
    const { ranked } = link(nodes)
    expect(nodes.map((_, at) => ranked[link(nodes).rankOf(at)])).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('orders any forest depth first', () => {
    const forests = fc.array(fc.nat(), { maxLength: 40 }).map((parents) =>
      parents.map((pick, at) => ({
        id: `${at}`,
        parent: at === 0 || pick % 5 === 0 ? null : `${pick % at}`,
      })),
    )
    fc.assert(
      fc.property(forests, (forest) => {
        const ids = Array.from(link(forest).order, (at) => forest[at]?.id)
        expect(ids).toEqual(walk(forest, null))
      }),
    )
  })
})
