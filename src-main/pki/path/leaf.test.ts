import { describe, expect, test } from 'vitest'
import { createHierarchy } from '../../testing/hierarchy.ts'
import { testAuthority } from '../../testing/path-question.ts'
import { leafOf } from './leaf.ts'

const { root, regional, developer } = createHierarchy()
const [rootOf, regionalOf, leaf] = [root.certificate, regional.certificate, developer.certificate]

describe('leafOf', () => {
  test.each([
    { name: 'leaf first', chain: [leaf, regionalOf, rootOf] },
    { name: 'root first', chain: [rootOf, regionalOf, leaf] },
    { name: 'in no order', chain: [regionalOf, leaf, rootOf] },
  ])('finds the leaf of a chain, $name', ({ chain }) => {
    expect(leafOf(chain)).toBe(leaf)
  })

  test('takes a root by itself, and none of nothing', () => {
    expect(leafOf([rootOf])).toBe(rootOf)
    expect(leafOf([])).toBeNull()
  })

  test('takes the first of CAs that have certified each other', () => {
    const a = testAuthority('CN=A', 'self')
    const b = testAuthority('CN=B', a)
    const back = testAuthority('CN=A', b, { key: a.key })
    expect(leafOf([b.certificate, back.certificate])).toBe(b.certificate)
  })
})
