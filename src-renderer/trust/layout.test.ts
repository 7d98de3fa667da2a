// The places of the tree of trust: expectations are worked out by hand from the sizes.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TreeNode } from '../../src-main/contract/trust.ts'
import { layoutTree, nodeSize } from './layout.ts'
import { treeNode } from './tree-node.fixture.ts'

const meetup = [
  treeNode('conf', null),
  treeNode('seattle', 'conf'),
  treeNode('drbrain', 'seattle'),
  treeNode('zenspider', 'seattle'),
  treeNode('dc', 'conf'),
  treeNode('pabs', 'dc'),
]

function placeOf(id: string, nodes: readonly TreeNode[] = meetup) {
  const placed = layoutTree(nodes).nodes.get(id)
  if (!placed) throw new Error(`${id} was not placed`)
  return placed
}

describe('layoutTree', () => {
  test('walks depth first, as the tree is read', () => {
    expect(layoutTree(meetup).order).toEqual(['conf', 'seattle', 'drbrain', 'zenspider', 'dc', 'pabs'])
  })

  test('puts leaves into rows of their own and each parent in the middle of its children', () => {
    const row = nodeSize.height + 16
    expect(placeOf('drbrain').y).toBe(0)
    expect(placeOf('zenspider').y).toBe(row)
    expect(placeOf('seattle').y).toBe(row / 2)
    expect(placeOf('pabs').y).toBe(2 * row)
    expect(placeOf('conf').y).toBe(row * 1.25)
  })

  test('puts each generation into a column', () => {
    expect(placeOf('conf').x).toBe(0)
    expect(placeOf('dc').x).toBe(placeOf('seattle').x)
    expect(placeOf('pabs').x).toBe(2 * placeOf('dc').x)
  })

  test('says level, position and number of siblings as a tree item needs them', () => {
    expect(placeOf('zenspider')).toMatchObject({ level: 3, position: 2, siblings: 2, parent: 'seattle' })
    expect(placeOf('seattle').children).toEqual(['drbrain', 'zenspider'])
  })

  test('takes a node for a root whose parent is not there', () => {
    expect(placeOf('lost', [treeNode('lost', 'nobody')])).toMatchObject({ level: 1, x: 0, y: 0 })
  })

  test('places the nodes of a ring once each', () => {
    const ring = [treeNode('a', 'b'), treeNode('b', 'a')]
    expect(layoutTree(ring).order).toEqual(['a', 'b'])
  })

  test('of an empty keep is empty', () => {
    expect(layoutTree([])).toEqual({ order: [], nodes: new Map() })
  })

  test('places every node of any forest, none over another', () => {
    const forests = fc
      .array(fc.nat(), { maxLength: 60 })
      .map((parents) =>
        parents.map((p, at) => treeNode(`n${at}`, at === 0 || p % 7 === 0 ? null : `n${p % at}`)),
      )
    fc.assert(
      fc.property(forests, (nodes) => {
        const placed = [...layoutTree(nodes).nodes.values()]
        expect(placed).toHaveLength(nodes.length)
        for (const [at, one] of placed.entries()) {
          for (const other of placed.slice(at + 1)) {
            const isApart = one.x !== other.x || Math.abs(one.y - other.y) >= nodeSize.height
            expect(isApart).toBe(true)
          }
        }
      }),
    )
  })

  test('does not recurse: a path of 20,000 certificates is placed', () => {
    const path = Array.from({ length: 20_000 }, (_, at) => treeNode(`n${at}`, at === 0 ? null : `n${at - 1}`))
    expect(layoutTree(path).order).toHaveLength(20_000)
  })
})
