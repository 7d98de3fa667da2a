// What of the tree a person has in view, and how it changes: states, a path, what is folded away.

import { useCallback, useMemo, useState } from 'react'
import type { CertificateState } from '../../src-main/contract/certificate.ts'
import { Layout } from './layout.ts'
import { childCounts, itemsInView, type TreeItem, type TreeView, wholeView } from './tree-item.ts'

export interface TreeViewing {
  readonly view: TreeView
  readonly layout: Layout<TreeItem>
  /** How many items are folded away directly below each item that is folded. */
  readonly folded: ReadonlyMap<string, number>
  showStates(states: readonly CertificateState[]): void
  showPath(id: string | null): void
  fold(id: string, isFolded: boolean): void
  /** Folds everything below the roots, or unfolds everything. */
  foldAll(isFolded: boolean): void
}

export function useTreeView(items: readonly TreeItem[]): TreeViewing {
  const [view, setView] = useState(wholeView)
  const counts = useMemo(() => childCounts(items), [items])
  const layout = useMemo(() => new Layout(itemsInView(items, view)), [items, view])
  const folded = useMemo(
    () => new Map([...view.folded].map((id) => [id, counts.get(id) ?? 0])),
    [view.folded, counts],
  )
  const change = useCallback((part: Partial<TreeView>) => setView((before) => ({ ...before, ...part })), [])
  const fold = useCallback(
    (id: string, isFolded: boolean) =>
      setView((before) => {
        const next = new Set(before.folded)
        if (isFolded) next.add(id)
        else next.delete(id)
        return { ...before, folded: next }
      }),
    [],
  )
  const foldAll = (isFolded: boolean) => {
    const parents = items.filter(({ id, parent }) => parent !== null && (counts.get(id) ?? 0) > 0)
    change({ folded: new Set(isFolded ? parents.map(({ id }) => id) : []) })
  }
  const showStates = (states: readonly CertificateState[]) => change({ states })
  const showPath = (path: string | null) => change({ path })
  return { view, layout, folded, showStates, showPath, fold, foldAll }
}
