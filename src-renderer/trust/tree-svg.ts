// The whole tree of trust as a drawing for paper and other programs: SVG 1.1, in light colours, with a title, the instant
// and a legend. A pure function of the tree: where things stand is layout.ts's; states have a shape and a word beside
// their colour, so that a black-and-white print says the same.

import type { CertificateState } from '../../src-main/contract/certificate.ts'
import type { TreeNode } from '../../src-main/contract/trust-tree.ts'
import { type Layout, nodeSize, type PlacedNode } from './layout.ts'
import type { CertificateItem, GroupItem, TreeItem } from './tree-item.ts'
import { keyShapes, stateInks, stateShapes } from './tree-marks.ts'

/** The words of the window's language. */
export interface TreeWords {
  readonly title: string
  /** As of when. */
  readonly instant: string
  readonly legend: string
  readonly crossCertified: string
  state(state: CertificateState): string
  key(place: TreeNode['key']): string
  kind(certifies: TreeNode['certifies']): string
  /** `25,000 certificates`. */
  group(count: number): string
  count(count: number): string
}

/** A drawing: its text and its size in pixels. */
export interface Drawing {
  readonly svg: string
  readonly width: number
  readonly height: number
}

const margin = 32
const head = 72
const legendLine = 28
/** Six states in a row, in any language. */
const legendStep = 132
const leastWidth = 2 * margin + 6 * legendStep
/** Without ligatures, so that names are copied out of a PDF letter by letter. */
const font = 'font-family="system-ui, DejaVu Sans, sans-serif" style="font-variant-ligatures: none"'

/** Draws every node of the layout. */
export function drawTree(layout: Layout<TreeItem>, words: TreeWords): Drawing {
  const places = layout.places
  const right = places.reduce((most, { x }) => Math.max(most, x + nodeSize.width), 0)
  const bottom = places.reduce((most, { y }) => Math.max(most, y + nodeSize.height), 0)
  const states = statesIn(places)
  const width = Math.max(right + 2 * margin, leastWidth)
  const height = margin + head + bottom + margin + legendLine * 2 + margin
  const body = [
    text({ x: margin, y: margin + 24, size: 22, weight: 650 }, words.title),
    text({ x: margin, y: margin + 48, size: 13, fill: '#4d5959' }, words.instant),
    `<g transform="translate(${margin} ${margin + head})">`,
    ...places.flatMap((placed) => edges(layout, placed)),
    ...places.map((placed) => item(placed, words)),
    '</g>',
    legend(states, words, { x: margin, y: margin + head + bottom + margin }),
  ]
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${font}>`,
    `<title>${escaped(`${words.title} – ${words.instant}`)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...body,
    '</svg>',
    '',
  ]
  return { svg: svg.join('\n'), width, height }
}

function statesIn(places: readonly PlacedNode<TreeItem>[]): CertificateState[] {
  const present = new Set<string>()
  for (const { node } of places) {
    const states = node.kind === 'group' ? Object.keys(node.group.states) : [node.node.state]
    for (const state of states) present.add(state)
  }
  return (Object.keys(stateShapes) as CertificateState[]).filter((state) => present.has(state))
}

function item({ node, x, y }: PlacedNode<TreeItem>, words: TreeWords): string {
  const isGroup = node.kind === 'group'
  const box = `<rect width="${nodeSize.width}" height="${nodeSize.height}" rx="8" fill="#ffffff" stroke="#9aa6a6"${isGroup ? ' stroke-dasharray="1 3"' : ''}/>`
  const within = isGroup ? groupMarks(node, words) : certificateMarks(node, words)
  return `<g transform="translate(${x} ${y})">${box}${within}</g>`
}

function certificateMarks({ node }: CertificateItem, words: TreeWords): string {
  const kind = words.kind(node.certifies)
  const key = node.certifies === 'endEntity' ? '' : keyMark(node.key, words, { x: 124, y: 56 })
  return [
    `<title>${escaped(`${kind}: ${node.subject}`)}</title>`,
    text({ x: 12, y: 22, size: 13, weight: 600 }, shortened(node.title, 27)),
    text({ x: 12, y: 38, size: 10, fill: '#4d5959' }, shortened(kind, 36)),
    stateMark(node.state, words.state(node.state), { x: 20, y: 56 }),
    key,
  ].join('')
}

function groupMarks({ group }: GroupItem, words: TreeWords): string {
  const states = (Object.keys(stateShapes) as CertificateState[]).filter(
    (state) => (group.states[state] ?? 0) > 0,
  )
  const width = (nodeSize.width - 24) / Math.max(states.length, 3)
  return [
    text({ x: 12, y: 28, size: 13, weight: 600 }, words.group(group.count)),
    ...states.map((state, at) =>
      stateMark(state, words.count(group.states[state] ?? 0), { x: 20 + at * width, y: 56 }),
    ),
  ].join('')
}

interface Place {
  readonly x: number
  readonly y: number
}

/** The shape of a state around this place, and a word to the right of it. */
function stateMark(state: CertificateState, word: string, { x, y }: Place): string {
  const ink = stateInks[state]
  return `<g transform="translate(${x} ${y})" stroke="${ink}" fill="none" stroke-width="1.6">${stateShapes[state]}</g>${text({ x: x + 12, y: y + 4, size: 11, weight: 600, fill: ink }, word)}`
}

function keyMark(place: TreeNode['key'], words: TreeWords, { x, y }: Place): string {
  return `<g transform="translate(${x} ${y})" stroke="#4d5959" fill="none" stroke-width="1.6">${keyShapes[place]}</g>${text({ x: x + 12, y: y + 4, size: 11, fill: '#4d5959' }, words.key(place))}`
}

/** From the parent, and dashed from whoever cross-certified. */
function edges(layout: Layout<TreeItem>, placed: PlacedNode<TreeItem>): string[] {
  const { node, parent } = placed
  const crossed = node.kind === 'certificate' ? node.node.crossCertifiedBy : []
  const from = (id: string, dashes: string) => {
    const source = layout.place(id)
    return source ? [line(source, placed, dashes)] : []
  }
  return [
    ...(parent === null ? [] : from(parent, '')),
    ...crossed.flatMap((id) => from(id, ' stroke-dasharray="5 4"')),
  ]
}

function line(source: Place, target: Place, dashes: string): string {
  const [x1, y1] = [source.x + nodeSize.width, source.y + nodeSize.height / 2]
  const [x2, y2] = [target.x, target.y + nodeSize.height / 2]
  const middle = (x1 + x2) / 2
  return `<path d="M${x1} ${y1}H${middle}V${y2}H${x2}" fill="none" stroke="#6d7a7a"${dashes}/>`
}

function legend(states: readonly CertificateState[], words: TreeWords, { x, y }: Place): string {
  const marks = states.map((state, at) =>
    stateMark(state, words.state(state), { x: x + 8 + at * legendStep, y: y + legendLine }),
  )
  const second = y + legendLine * 2
  return [
    text({ x, y: y + 6, size: 12, weight: 650 }, words.legend),
    ...marks,
    keyMark('here', words, { x: x + 8, y: second }),
    keyMark('elsewhere', words, { x: x + 152, y: second }),
    `<path d="M${x + 312} ${second}h32" stroke="#6d7a7a" stroke-dasharray="5 4"/>`,
    text({ x: x + 352, y: second + 4, size: 11, fill: '#4d5959' }, words.crossCertified),
  ].join('')
}

interface TextStyle extends Place {
  readonly size: number
  readonly weight?: number
  readonly fill?: string
}

function text({ x, y, size, weight = 400, fill = '#171c1c' }: TextStyle, words: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(words)}</text>`
}

function shortened(words: string, length: number): string {
  const letters = [...words]
  return letters.length <= length ? words : `${letters.slice(0, length - 1).join('')}…`
}

/** Names are strangers': no markup, and no character that XML 1.0 §2.2 does not know. */
function escaped(words: string): string {
  return words
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
