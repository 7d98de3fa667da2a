import { describe, expect, test } from 'vitest'
import { Layout } from './layout.ts'
import type { TreeItem } from './tree-item.ts'
import { certificateItem, groupItem } from './tree-node.fixture.ts'
import { drawTree, type TreeWords } from './tree-svg.ts'

const words: TreeWords = {
  title: 'Tree of trust',
  instant: 'As of 20 Nov 2026',
  legend: 'Legend',
  crossCertified: 'Also certified by',
  state: (state) => `state ${state}`,
  key: (place) => `key ${place}`,
  kind: (certifies) => certifies,
  group: (count) => `${count} certificates`,
  count: String,
}
const draw = (items: readonly TreeItem[]) => drawTreeOf(items).svg
const drawTreeOf = (items: readonly TreeItem[]) => drawTree(new Layout(items), words)
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)

describe('drawTree', () => {
  const items = [
    certificateItem('root', null),
    certificateItem('seattle', 'root', { certifies: 'subordinate', key: 'elsewhere' }),
    certificateItem('drbrain', 'seattle', { state: 'revoked' }),
    groupItem('root', { valid: 12, onHold: 1 }),
  ]

  test('says the title, the instant, every name, and in words what the shapes mean', () => {
    const texts = textsOf(draw(items))
    expect(texts.slice(0, 2)).toEqual(['Tree of trust', 'As of 20 Nov 2026'])
    for (const said of ['root', 'seattle', 'drbrain', '13 certificates', 'Legend', 'key elsewhere']) {
      expect(texts).toContain(said)
    }
    // Each in a node, and in the legend; states that nothing is in are not in the legend.
    expect(texts.filter((text) => text === 'state revoked')).toHaveLength(2)
    expect(texts).not.toContain('state expired')
  })

  test('draws a line from each parent, and a dashed one from each cross-certifier', () => {
    const crossed = [...items, certificateItem('dc', 'root', { crossCertifiedBy: ['seattle'] })]
    const lines = draw(crossed).match(/<path d="M\d+ [\d.]+H[\d.]+V[\d.]+H\d+"[^>]*>/g) ?? []
    expect(lines).toHaveLength(5)
    expect(lines.filter((line) => line.includes('stroke-dasharray'))).toHaveLength(1)
  })

  test('is as large as the tree and its margins, and never narrower than its legend', () => {
    expect(drawTreeOf([certificateItem('root', null)])).toMatchObject({
      width: 856,
      height: 32 + 72 + 76 + 120,
    })
    const deeper = [...items, certificateItem('gem', 'drbrain')]
    expect(drawTreeOf(deeper).width).toBe(4 * 224 + 3 * 32 + 64)
  })

  test('takes names for text, whatever is in them, and shortens long ones', () => {
    const svg = draw([
      certificateItem('</text><script>alert("1")</script>', null),
      certificateItem('control\u0000\u001b\u{d800}', null),
      certificateItem('a name that is much too long for its box', null),
    ])
    expect(svg).not.toContain('<script')
    expect(textsOf(svg)).toContain('&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;…')
    expect(textsOf(svg)).toContain('control���')
    expect(textsOf(svg)).toContain('a name that is much too lo…')
  })
})
