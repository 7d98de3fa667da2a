// Families by hand-made lists; numbers of families are counted as their heads are named.

import { describe, expect, test } from 'vitest'
import { familiesOf } from './families.ts'

const nodes = [
  { id: 'drbrain', parent: 'seattle' },
  { id: 'conf', parent: null },
  { id: 'seattle', parent: 'conf' },
  { id: 'dc', parent: 'conf' },
]

describe('familiesOf', () => {
  test('numbers the children of each head, the roots being the first', () => {
    const { ofNodes, heads, levels } = familiesOf(nodes)
    expect([...ofNodes]).toEqual([1, 0, 2, 2])
    expect([...heads]).toEqual([-1, 2, 1])
    expect([...levels]).toEqual([1, 3, 2])
  })

  test('takes those for roots whose head is not in the list, and whoever is its own', () => {
    const lost = [
      { id: 'lost', parent: 'nobody' },
      { id: 'alone', parent: 'alone' },
    ]
    expect([...familiesOf(lost).ofNodes]).toEqual([0, 0])
  })

  test('cuts a ring where it is first met, and leaves what leads into it', () => {
    const ring = [
      { id: 'tail', parent: 'b' },
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'a' },
    ]
    const { ofNodes, heads, levels } = familiesOf(ring)
    expect([...ofNodes].map((family) => heads[family])).toEqual([2, 2, -1])
    expect([...ofNodes].map((family) => levels[family])).toEqual([2, 2, 1])
  })
})
