import { describe, expect, test } from 'vitest'
import type { DerElement } from '../../src-main/contract/file.ts'
import { elementAtOctet, keyed, parentOf, revealed, rowsOf, toggled } from './element-tree.ts'

const element = (offset: number, depth: number, length: number): DerElement => ({
  offset,
  depth,
  headerLength: 2,
  length,
  constructed: length > 2,
  encapsulated: false,
  type: 'X',
  value: '',
})
/** SEQUENCE { SEQUENCE { a, b }, c } */
const elements = [element(0, 0, 13), element(2, 1, 6), element(4, 2, 1), element(7, 2, 1), element(10, 1, 3)]
const none = new Set<number>()
const shown = (folded: ReadonlySet<number>) => rowsOf(elements, folded).map(({ at }) => at)

describe('rowsOf', () => {
  test('shows all, or not what a folded element holds', () => {
    expect(shown(none)).toEqual([0, 1, 2, 3, 4])
    expect(shown(new Set([1]))).toEqual([0, 1, 4])
    expect(shown(new Set([0, 1]))).toEqual([0])
  })

  test('counts siblings', () => {
    expect(rowsOf(elements, none).map(({ position, siblings }) => [position, siblings])).toEqual([
      [1, 1],
      [1, 2],
      [1, 2],
      [2, 2],
      [2, 2],
    ])
  })
})

describe('parentOf and elementAtOctet', () => {
  test('find the element around', () => {
    expect([0, 1, 2, 3, 4].map((at) => parentOf(elements, at))).toEqual([-1, 0, 1, 1, 0])
  })

  test('find the innermost element of an octet, header included', () => {
    expect([0, 3, 4, 6, 9, 12, 99].map((at) => elementAtOctet(elements, at))).toEqual([0, 1, 2, 2, 3, 4, -1])
  })
})

describe('revealed', () => {
  test('opens what an element is in, and nothing else', () => {
    expect([...revealed(elements, new Set([0, 1]), 3)]).toEqual([])
    expect([...revealed(elements, new Set([1]), 4)]).toEqual([1])
  })
})

describe('keyed', () => {
  const press = (key: string, selected: number, folded: ReadonlySet<number> = none) =>
    keyed(key, { rows: rowsOf(elements, folded), elements, selected })

  test.each([
    { key: 'ArrowDown', selected: 1, done: { select: 2 } },
    { key: 'ArrowUp', selected: 0, done: { select: 0 } },
    { key: 'End', selected: 0, done: { select: 4 } },
    { key: 'ArrowRight', selected: 1, done: { select: 2 } },
    { key: 'ArrowRight', selected: 2, done: null },
    { key: 'ArrowLeft', selected: 1, done: { fold: 1 } },
    { key: 'ArrowLeft', selected: 3, done: { select: 1 } },
    { key: 'Enter', selected: 1, done: { fold: 1 } },
    { key: 'x', selected: 1, done: null },
  ])('takes $key at $selected as a tree does', ({ key, selected, done }) => {
    expect(press(key, selected)).toEqual(done)
  })

  test('passes over what is folded', () => {
    expect(press('ArrowDown', 1, new Set([1]))).toEqual({ select: 4 })
    expect(press('ArrowRight', 1, toggled(none, 1))).toEqual({ fold: 1 })
  })
})
