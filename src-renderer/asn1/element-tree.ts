// The elements of DER as a tree that folds: which rows are shown, where the keyboard goes, which element holds an
// octet. Pure; the elements come in the order of their offsets, each after the one that it is in.

import type { DerElement } from '../../src-main/contract/file.ts'

export interface ElementRow {
  /** The place of the element among all. */
  readonly at: number
  readonly element: DerElement
  /** Whether it has elements of its own, and whether they are shown. */
  readonly hasInner: boolean
  readonly isOpen: boolean
  /** Among the elements of the same parent, from 1. */
  readonly position: number
  readonly siblings: number
}

/** The rows that are shown while the elements at the `folded` places hide what they hold. */
export function rowsOf(elements: readonly DerElement[], folded: ReadonlySet<number>): ElementRow[] {
  const places = placesOf(elements)
  const rows: ElementRow[] = []
  for (let at = 0; at < elements.length; ) {
    const element = elements[at]
    if (!element) break
    const hasInner = (elements[at + 1]?.depth ?? 0) > element.depth
    const isOpen = hasInner && !folded.has(at)
    const [position = 1, siblings = 1] = places[at] ?? []
    rows.push({ at, element, hasInner, isOpen, position, siblings })
    at = isOpen || !hasInner ? at + 1 : afterOf(elements, at)
  }
  return rows
}

/** The place of the parent; -1 for the outermost. */
export function parentOf(elements: readonly DerElement[], at: number): number {
  const depth = elements[at]?.depth ?? 0
  return elements.slice(0, at).findLastIndex((each) => each.depth < depth)
}

/** The innermost element in which the octet at `offset` lies. */
export function elementAtOctet(elements: readonly DerElement[], offset: number): number {
  return elements.findLastIndex(
    (each) => each.offset <= offset && offset < each.offset + each.headerLength + each.length,
  )
}

/** Folds what the element at the place holds, or opens it. */
export function toggled(folded: ReadonlySet<number>, at: number): Set<number> {
  const next = new Set(folded)
  if (!next.delete(at)) next.add(at)
  return next
}

/** With everything open that the element at the place is in, so that it is shown. */
export function revealed(
  elements: readonly DerElement[],
  folded: ReadonlySet<number>,
  at: number,
): ReadonlySet<number> {
  const next = new Set(folded)
  for (let parent = parentOf(elements, at); parent >= 0; parent = parentOf(elements, parent))
    next.delete(parent)
  return next.size === folded.size ? folded : next
}

/** What a key does in a tree (WAI-ARIA APG): where the selection goes, or what folds; null for other keys. */
export function keyed(
  key: string,
  {
    rows,
    elements,
    selected,
  }: { rows: readonly ElementRow[]; elements: readonly DerElement[]; selected: number },
): { readonly select: number } | { readonly fold: number } | null {
  const place = rows.findIndex(({ at }) => at === selected)
  const row = rows[place]
  if (!row) return null
  const selectRow = (to: number) => ({ select: (rows[Math.max(0, Math.min(to, rows.length - 1))] ?? row).at })
  switch (key) {
    case 'ArrowDown':
      return selectRow(place + 1)
    case 'ArrowUp':
      return selectRow(place - 1)
    case 'PageDown':
      return selectRow(place + 10)
    case 'PageUp':
      return selectRow(place - 10)
    case 'Home':
      return selectRow(0)
    case 'End':
      return selectRow(rows.length - 1)
    case 'ArrowRight':
      if (!row.hasInner) return null
      return row.isOpen ? selectRow(place + 1) : { fold: selected }
    case 'ArrowLeft':
      return row.isOpen ? { fold: selected } : { select: Math.max(0, parentOf(elements, selected)) }
    case 'Enter':
    case ' ':
      return row.hasInner ? { fold: selected } : null
    default:
      return null
  }
}

/** The place after everything that the element holds. */
function afterOf(elements: readonly DerElement[], at: number): number {
  const depth = elements[at]?.depth ?? 0
  let next = at + 1
  while ((elements[next]?.depth ?? -1) > depth) next++
  return next
}

/** Of each element its position among its siblings, and how many they are. */
function placesOf(elements: readonly DerElement[]): (readonly [number, number])[] {
  const groups: number[][] = []
  const groupOf: number[][] = []
  elements.forEach(({ depth }, at) => {
    groups.length = Math.min(groups.length, depth + 1)
    const group = groups[depth] ?? []
    groups[depth] = group
    group.push(at)
    groupOf[at] = group
  })
  const counted = elements.map((_, at): [number, number] => [0, groupOf[at]?.length ?? 1])
  for (const group of new Set(groupOf)) {
    group.forEach((at, place) => {
      const entry = counted[at]
      if (entry) entry[0] = place + 1
    })
  }
  return counted
}
