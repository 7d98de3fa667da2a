// Bringing a node of the drawn tree before a person: into the middle of the canvas, and under the keyboard.

import { useReducedMotion } from '@mantine/hooks'
import { useReactFlow, useStore } from '@xyflow/react'
import { useCallback, useEffect, useRef } from 'react'
import { type Layout, nodeSize } from './layout.ts'
import type { TreeItem } from './tree-item.ts'
import type { TreeViewing } from './use-tree-view.ts'

const motionMilliseconds = 200

/** How the whole tree is fitted: hardly larger than life, with a little room around it. */
export const wholeTree = { maxZoom: 1.2, padding: 0.03 } as const

/** How long a movement of the canvas takes: not at all where the person asked for no motion. */
export function useMotion(): { readonly duration: number } {
  return { duration: useReducedMotion() ? 0 : motionMilliseconds }
}

/** Brings a node into the middle, at the zoom that is set. */
export function useShowNode(layout: Layout<TreeItem>): (id: string) => void {
  const flow = useReactFlow()
  const { duration } = useMotion()
  return useCallback(
    (id: string) => {
      const placed = layout.place(id)
      if (!placed) return
      const middle = { x: placed.x + nodeSize.width / 2, y: placed.y + nodeSize.height / 2 }
      void flow.setCenter(middle.x, middle.y, { zoom: flow.getZoom(), duration })
    },
    [flow, layout, duration],
  )
}

/** A tree of more items is not fitted whole into the canvas, but what hangs below the selected one. */
const mostFitted = 40

/** Fits the canvas to what is left in view, whenever a person folds or filters. */
export function useFitted({ view, layout }: TreeViewing, selected: string): void {
  const flow = useReactFlow()
  const { duration } = useMotion()
  const fitted = useRef(view)
  useEffect(() => {
    if (fitted.current === view) return
    fitted.current = view
    const around = [selected, ...(layout.place(selected)?.children ?? [])]
    const nodes = layout.size > mostFitted ? around.map((id) => ({ id })) : undefined
    void flow.fitView({ ...wholeTree, duration, ...(nodes && { nodes }) })
  }, [flow, view, layout, selected, duration])
}

/** A tree too large to be read whole is first shown around its middle. */
const leastZoomAtFirst = 0.5

/** How the tree is shown before a person moves it. */
export const firstView = { ...wholeTree, minZoom: leastZoomAtFirst } as const

/** Keeps the first view while the canvas changes its size, until a person moves it; answers what tells of a move. */
export function useFirstView(): (event: unknown) => void {
  const flow = useReactFlow()
  const size = useStore(({ width, height }) => `${width}×${height}`)
  const isMoved = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the size is what is watched
  useEffect(() => {
    if (!isMoved.current) void flow.fitView(firstView)
  }, [flow, size])
  return useCallback((event: unknown) => {
    // A movement of the program's own has no event.
    if (event) isMoved.current = true
  }, [])
}

/** Gives a node the focus of the keyboard. */
export function focusNode(id: string): void {
  document
    .querySelector<HTMLElement>(`[role="treeitem"][data-id="${CSS.escape(id)}"]`)
    ?.focus({ preventScroll: true })
}
