// What is in view of a small tree: expectations worked out by hand.

import { describe, expect, test } from 'vitest'
import { childCounts, itemsInView, itemsOf, wholeView } from './tree-item.ts'
import { certificateItem, groupItem, treeNode } from './tree-node.fixture.ts'

const items = [
  certificateItem('conf', null),
  certificateItem('seattle', 'conf'),
  certificateItem('drbrain', 'seattle'),
  certificateItem('zenspider', 'seattle', { state: 'revoked' }),
  certificateItem('dc', 'conf'),
  groupItem('dc', { valid: 20, expired: 5 }),
]
const inView = (view: Partial<typeof wholeView>) =>
  itemsInView(items, { ...wholeView, ...view }).map(({ id }) => id)

describe('itemsOf', () => {
  test('hangs a group below its issuer, and strangers below nobody', () => {
    const group = { count: 25, states: { valid: 25 } }
    const nodes = [treeNode('conf', null), { ...treeNode('dc', 'conf'), group }]
    const drawn = itemsOf({ nodes, strangers: { count: 13, states: { expired: 13 } }, lifetime: null })
    expect(drawn.map(({ kind, parent }) => [kind, parent])).toEqual([
      ['certificate', null],
      ['certificate', 'conf'],
      ['group', 'dc'],
      ['group', null],
    ])
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(4)
  })
})

describe('itemsInView', () => {
  test('is everything where nothing is chosen', () => {
    expect(inView({})).toEqual(items.map(({ id }) => id))
  })

  test('keeps what is above an item that is in one of the states', () => {
    expect(inView({ states: ['revoked'] })).toEqual(['conf', 'seattle', 'zenspider'])
    expect(inView({ states: ['expired'] })).toEqual(['conf', 'dc', 'below dc'])
    expect(inView({ states: ['onHold'] })).toEqual([])
  })

  test('keeps what is above and below the item whose path is shown', () => {
    expect(inView({ path: 'dc' })).toEqual(['conf', 'dc', 'below dc'])
    expect(inView({ path: 'drbrain' })).toEqual(['conf', 'seattle', 'drbrain'])
  })

  test('of a path that is no longer there is everything', () => {
    expect(inView({ path: 'gone' })).toHaveLength(items.length)
  })

  test('folds away everything below, and not the item itself', () => {
    expect(inView({ folded: new Set(['seattle']) })).toEqual(['conf', 'seattle', 'dc', 'below dc'])
    expect(inView({ folded: new Set(['conf']) })).toEqual(['conf'])
  })
})

describe('childCounts', () => {
  test('counts what hangs directly below', () => {
    expect(Object.fromEntries(childCounts(items))).toMatchObject({ conf: 2, seattle: 2, dc: 1, drbrain: 0 })
  })
})
