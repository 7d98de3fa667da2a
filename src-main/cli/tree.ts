// A list whose rows name their parents, drawn as a tree: the tree of trust in a terminal.

import { visible } from './visible-text.ts'

type Row = Readonly<Record<string, unknown>>

/** True for rows with `id`, `parent` and `title`. */
export function isNested(rows: readonly Row[]): boolean {
  return rows.every((row) => 'id' in row && 'parent' in row && 'title' in row)
}

/** One line a node, children under their parent; a node whose parent is not in the list is a root. */
export function treeLines(rows: readonly Row[]): string[] {
  const ids = new Set(rows.map((row) => row.id))
  const titles = new Map(rows.map((row) => [row.id, row.title]))
  const children = new Map<unknown, Row[]>()
  for (const row of rows) {
    const parent = ids.has(row.parent) ? row.parent : null
    const siblings = children.get(parent)
    if (siblings) siblings.push(row)
    else children.set(parent, [row])
  }
  const draw = (row: Row, margin: string, branch: string): string[] => {
    const own = children.get(row.id) ?? []
    const inner = margin + { '': '', '├─ ': '│  ', '└─ ': '   ' }[branch]
    return [
      margin + branch + label(row, titles),
      ...own.flatMap((child, index) => draw(child, inner, index === own.length - 1 ? '└─ ' : '├─ ')),
    ]
  }
  return (children.get(null) ?? []).flatMap((root) => draw(root, '', ''))
}

function label(row: Row, titles: ReadonlyMap<unknown, unknown>): string {
  const remarks = [
    row.state,
    ...together(row),
    row.key === 'elsewhere' && row.certifies !== 'endEntity' ? 'key elsewhere' : null,
    ...crossCertifiers(row).map((id) => `also certified by ${visible(String(titles.get(id) ?? id))}`),
  ]
  return `${visible(String(row.title))}  ${remarks.filter(Boolean).join(', ')}`.trimEnd()
}

/** A tree has one edge to each node; the others are said. */
function crossCertifiers({ crossCertifiedBy }: Row): readonly unknown[] {
  return Array.isArray(crossCertifiedBy) ? crossCertifiedBy : []
}

/** What hangs below without lines of its own: in numbers. */
function together({ group }: Row): readonly string[] {
  if (typeof group !== 'object' || group === null || !('states' in group)) return []
  return Object.entries(group.states ?? {}).map(([state, count]) => `${count} ${state}`)
}
