// The keys of the tree: expectations from the tree view pattern of the WAI-ARIA Authoring Practices.

import { describe, expect, test } from 'vitest'
import { Layout } from './layout.ts'
import { actOfKey, itemBySearch, itemByTyping } from './tree-keys.ts'
import { certificateItem, groupItem } from './tree-node.fixture.ts'

const layout = new Layout([
  certificateItem('conf', null),
  certificateItem('seattle', 'conf', { subject: 'CN=Seattle.rb,O=Ruby' }),
  certificateItem('drbrain', 'seattle'),
  certificateItem('dc', 'conf'),
  groupItem('dc', { valid: 25_000 }),
])

describe('actOfKey', () => {
  test.each([
    { name: 'goes down to the next', from: 'seattle', key: 'ArrowDown', act: { go: 'drbrain' } },
    { name: 'goes up to the one before', from: 'dc', key: 'ArrowUp', act: { go: 'drbrain' } },
    { name: 'goes right to the first child', from: 'conf', key: 'ArrowRight', act: { go: 'seattle' } },
    { name: 'goes right to a group', from: 'dc', key: 'ArrowRight', act: { go: 'below dc' } },
    {
      name: 'goes left from a leaf to its parent',
      from: 'drbrain',
      key: 'ArrowLeft',
      act: { go: 'seattle' },
    },
    { name: 'folds what is open', from: 'dc', key: 'ArrowLeft', act: { fold: 'dc' } },
    { name: 'goes home to the first', from: 'drbrain', key: 'Home', act: { go: 'conf' } },
    { name: 'goes to the end', from: 'conf', key: 'End', act: { go: 'below dc' } },
    { name: 'goes nowhere beyond the end', from: 'below dc', key: 'ArrowDown', act: null },
    { name: 'goes nowhere right of a leaf', from: 'drbrain', key: 'ArrowRight', act: null },
    { name: 'goes nowhere by another key', from: 'dc', key: 'F2', act: null },
  ])('$name', ({ from, key, act }) => {
    expect(actOfKey(layout, { from, isFolded: false }, key)).toEqual(act)
  })

  test('unfolds what is folded, and goes left from it to the parent', () => {
    const folded = new Layout([certificateItem('conf', null), certificateItem('seattle', 'conf')])
    const seattle = { from: 'seattle', isFolded: true }
    expect(actOfKey(folded, seattle, 'ArrowRight')).toEqual({ unfold: 'seattle' })
    expect(actOfKey(folded, seattle, 'ArrowLeft')).toEqual({ go: 'conf' })
  })
})

describe('itemByTyping', () => {
  test('one letter goes on to the next that begins with it, around the end', () => {
    expect(itemByTyping(layout, 'conf', 'd')).toBe('drbrain')
    expect(itemByTyping(layout, 'drbrain', 'D')).toBe('dc')
    expect(itemByTyping(layout, 'dc', 'c')).toBe('conf')
  })

  test('more letters stay where they still fit', () => {
    expect(itemByTyping(layout, 'drbrain', 'dr')).toBe('drbrain')
    expect(itemByTyping(layout, 'drbrain', 'x')).toBeNull()
  })
})

describe('itemBySearch', () => {
  test('finds by title and by subject, whatever the case', () => {
    expect(itemBySearch(layout, 'BRAIN')).toBe('drbrain')
    expect(itemBySearch(layout, 'o=ruby')).toBe('seattle')
  })

  test('finds nothing for nothing', () => {
    expect(itemBySearch(layout, ' ')).toBeNull()
    expect(itemBySearch(layout, 'nobody')).toBeNull()
  })
})
