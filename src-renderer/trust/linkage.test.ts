// Linking by hand-made lists; the order of a tree is checked against a walk written the slow way.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Linked, link } from './linkage.ts'

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

describe('link', () => {
  test('names parents by their place in the list; of a stranger or of oneself there is none', () => {
    expect([...link(nodes).parents]).toEqual([2, -1, 1, 1, -1, -1])
  })

  test('lists the children of each in the order of the list', () => {
    const { children, starts } = link(nodes)
    expect([...children.subarray(starts[1], starts[2])]).toEqual([2, 3])
    expect(starts[0]).toBe(starts[1])
  })

  test('cuts a ring where it is first met, and leaves what leads into it', () => {
    const ring = [
      { id: 'tail', parent: 'a' },
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'a' },
    ]
    expect([...link(ring).parents]).toEqual([1, -1, 1])
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
