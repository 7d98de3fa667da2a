import { describe, expect, test } from 'vitest'
import { allOrNone, extendedTo, nothingSelected, toggled } from './row-selection.ts'

const ids = ['a', 'b', 'c', 'd']
const selectedOf = ({ selected }: { selected: ReadonlySet<string> }) => [...selected].sort()

describe('toggled', () => {
  test('selects a row and takes it out again', () => {
    const one = toggled(nothingSelected, 'b')
    expect(selectedOf(one)).toEqual(['b'])
    expect(selectedOf(toggled(one, 'd'))).toEqual(['b', 'd'])
    expect(selectedOf(toggled(one, 'b'))).toEqual([])
  })
})

describe('extendedTo', () => {
  test('selects from the row touched last, downwards and upwards', () => {
    const start = toggled(nothingSelected, 'b')
    const down = extendedTo(start, 'd', ids)
    expect(selectedOf(down)).toEqual(['b', 'c', 'd'])
    expect(selectedOf(extendedTo(down, 'a', ids))).toEqual(['a', 'b'])
  })

  test('begins with the row itself where none was touched, or where that one is gone', () => {
    expect(selectedOf(extendedTo(nothingSelected, 'c', ids))).toEqual(['c'])
    expect(selectedOf(extendedTo({ selected: new Set(['x']), anchor: 'x' }, 'c', ids))).toEqual(['c'])
  })
})

describe('allOrNone', () => {
  test('selects every row, and none where every one was', () => {
    const all = allOrNone(toggled(nothingSelected, 'b'), ids)
    expect(selectedOf(all)).toEqual(ids)
    expect(selectedOf(allOrNone(all, ids))).toEqual([])
    expect(selectedOf(allOrNone(nothingSelected, []))).toEqual([])
  })
})
