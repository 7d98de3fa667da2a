import { describe, expect, test } from 'vitest'
import { BoundedMap } from './bounded-map.ts'

describe('BoundedMap', () => {
  test('forgets what it has had longest, and no more than it must', () => {
    const map = new BoundedMap<number>(2)
    map.set('a', 1)
    map.set('b', 2)
    map.set('b', 3)
    expect([map.get('a'), map.get('b')]).toEqual([1, 3])
    map.set('c', 4)
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([undefined, 3, 4])
  })
})
