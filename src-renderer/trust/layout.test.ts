// The places of the tree of trust: expectations are worked out by hand from the sizes.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Layout, nodeSize } from './layout.ts'

const linked = (id: string, parent: string | null) => ({ id, parent })

const meetup = [
  linked('conf', null),
  linked('seattle', 'conf'),
  linked('drbrain', 'seattle'),
  linked('zenspider', 'seattle'),
  linked('dc', 'conf'),
  linked('pabs', 'dc'),
]

function placeOf(id: string, nodes = meetup) {
  const placed = new Layout(nodes).place(id)
  if (!placed) throw new Error(`${id} was not placed`)
  return placed
}

describe('Layout', () => {
  test('walks depth first, as the tree is read', () => {
    expect(new Layout(meetup).order).toEqual(['conf', 'seattle', 'drbrain', 'zenspider', 'dc', 'pabs'])
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
    expect(placeOf('lost', [linked('lost', 'nobody')])).toMatchObject({ level: 1, x: 0, y: 0 })
  })

  test('places the nodes of a ring once each', () => {
    const ring = [linked('a', 'b'), linked('b', 'a')]
    expect(new Layout(ring).order).toEqual(['a', 'b'])
  })

  test('puts leaves among branches where the list has them, and a tree below the one before', () => {
    const mixed = [linked('first', null), ...['a', 'b', 'c'].map((id) => linked(id, 'first'))]
    const all = [...mixed, linked('below b', 'b'), linked('second', null)]
    const row = nodeSize.height + 16
    expect(['a', 'below b', 'b', 'c', 'first'].map((id) => placeOf(id, all).y)).toEqual(
      [0, 1, 1, 2, 1].map((rows) => rows * row),
    )
    expect(placeOf('second', all).y).toBe(3 * row + 24)
  })

  test('of an empty keep is empty', () => {
    const empty = new Layout([])
    expect([empty.order, empty.places, empty.place('conf')]).toEqual([[], [], undefined])
  })

  test('places every node of any forest, none over another', () => {
    const forests = fc
      .array(fc.nat(), { maxLength: 60 })
      .map((parents) =>
        parents.map((p, at) => linked(`n${at}`, at === 0 || p % 7 === 0 ? null : `n${p % at}`)),
      )
    fc.assert(
      fc.property(forests, (nodes) => {
        const placed = new Layout(nodes).places
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
    const path = Array.from({ length: 20_000 }, (_, at) => linked(`n${at}`, at === 0 ? null : `n${at - 1}`))
    expect(new Layout(path).order).toHaveLength(20_000)
  })
})
