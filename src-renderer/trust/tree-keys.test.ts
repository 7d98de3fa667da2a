// The keys of the tree: expectations from the tree view pattern of the WAI-ARIA Authoring Practices.

import { describe, expect, test } from 'vitest'
import { layoutTree } from './layout.ts'
import { nodeByKey, nodeBySearch, nodeByTyping } from './tree-keys.ts'
import { treeNode } from './tree-node.fixture.ts'

const layout = layoutTree([
  treeNode('conf', null),
  treeNode('seattle', 'conf', 'CN=Seattle.rb,O=Ruby'),
  treeNode('drbrain', 'seattle'),
  treeNode('dc', 'conf'),
])

describe('nodeByKey', () => {
  test.each([
    { name: 'down to the next', from: 'seattle', key: 'ArrowDown', to: 'drbrain' },
    { name: 'up to the one before', from: 'dc', key: 'ArrowUp', to: 'drbrain' },
    { name: 'right to the first child', from: 'conf', key: 'ArrowRight', to: 'seattle' },
    { name: 'left to the parent', from: 'dc', key: 'ArrowLeft', to: 'conf' },
    { name: 'home to the first', from: 'drbrain', key: 'Home', to: 'conf' },
    { name: 'end to the last', from: 'conf', key: 'End', to: 'dc' },
    { name: 'nowhere beyond the end', from: 'dc', key: 'ArrowDown', to: null },
    { name: 'nowhere right of a leaf', from: 'dc', key: 'ArrowRight', to: null },
    { name: 'nowhere by another key', from: 'dc', key: 'F2', to: null },
  ])('leads $name', ({ from, key, to }) => {
    expect(nodeByKey(layout, from, key)).toBe(to)
  })
})

describe('nodeByTyping', () => {
  test('one letter goes on to the next that begins with it, around the end', () => {
    expect(nodeByTyping(layout, 'conf', 'd')).toBe('drbrain')
    expect(nodeByTyping(layout, 'drbrain', 'D')).toBe('dc')
    expect(nodeByTyping(layout, 'dc', 'c')).toBe('conf')
  })

  test('more letters stay where they still fit', () => {
    expect(nodeByTyping(layout, 'drbrain', 'dr')).toBe('drbrain')
    expect(nodeByTyping(layout, 'drbrain', 'x')).toBeNull()
  })
})

describe('nodeBySearch', () => {
  test('finds by title and by subject, whatever the case', () => {
    expect(nodeBySearch(layout, 'BRAIN')).toBe('drbrain')
    expect(nodeBySearch(layout, 'o=ruby')).toBe('seattle')
  })

  test('finds nothing for nothing', () => {
    expect(nodeBySearch(layout, ' ')).toBeNull()
    expect(nodeBySearch(layout, 'nobody')).toBeNull()
  })
})
