// The layout of a tree of trust of a million certificates, beside d3-hierarchy, which links by id and lays out a
// tidy tree as well. In processor time; that of the collector's own threads is left out, which is to the peer's favour.

import { createHash } from 'node:crypto'
import { stratify, tree as tidyTree } from 'd3-hierarchy'
import type { Linked } from '../src-renderer/trust/families.ts'
import { Layout, nodeSize } from '../src-renderer/trust/layout.ts'
import { type Figure, speedFigure } from './figure.ts'
import { compare, secondsOf } from './rounds.ts'

const certificates = 1_000_000
const [roots, regionals] = [3, 40]
const rounds = 5

export async function* tree(): AsyncGenerator<Figure> {
  const nodes = million()
  const ours = { name: 'layout', run: () => secondsOf(1, () => void new Layout(nodes)) }
  const peer = { name: 'd3-hierarchy', run: () => secondsOf(1, () => tidy(nodes)) }
  const what = `link and lay out a tree of ${certificates.toLocaleString('en-US')} certificates`
  const words = { what, beside: peer.name, goal: { atLeast: 15 } }
  yield speedFigure(words, await compare(ours, peer, rounds))
}

/** One node above the roots, since d3-hierarchy knows only one root; the regional CAs' developers in turn. */
function million(): Linked[] {
  const above = { id: 'all', parent: null }
  const tops = Array.from({ length: roots }, (_, at) => ({ id: `${at}`, parent: above.id }))
  const middle = Array.from({ length: regionals }, (_, at) => ({
    id: `${roots + at}`,
    parent: `${at % roots}`,
  }))
  const leaves = Array.from({ length: certificates - roots - regionals - 1 }, (_, at) => ({
    id: createHash('sha256').update(`${at}`).digest('hex'),
    parent: `${roots + (at % regionals)}`,
  }))
  return [above, ...tops, ...middle, ...leaves]
}

function tidy(nodes: readonly Linked[]): void {
  const root = stratify<Linked>()
    .id(({ id }) => id)
    .parentId(({ parent }) => parent)([...nodes])
  tidyTree<Linked>().nodeSize([nodeSize.height, nodeSize.width])(root)
}
