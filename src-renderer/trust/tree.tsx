// The tree of trust, drawn by React Flow and spoken as a tree: one tree item is in the tab order, the arrow keys
// walk, fold and unfold, letters jump, Enter opens. Where things stand is decided in `layout.ts`.

import { type Edge, MiniMap, type Node, ReactFlow } from '@xyflow/react'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Layout, nodeSize, type PlacedNode } from './layout.ts'
import { TreeItemNode } from './node.tsx'
import { firstView, focusNode, useFirstView, useShowNode } from './show-node.ts'
import classes from './tree.module.css'
import type { TreeItem } from './tree-item.ts'
import { actOfKey, itemByTyping } from './tree-keys.ts'

export type DrawnItem = Node<
  {
    readonly placed: PlacedNode<TreeItem>
    /** How many items are folded away below it. */
    readonly foldedBelow: number
  },
  'item'
>

const nodeTypes = { item: TreeItemNode }
const zoomRange = { minZoom: 0.1, maxZoom: 1.5 } as const
/** A tree of fewer items is seen whole. */
const leastForMap = 16
/** Letters typed closer together than this make one word (WAI-ARIA Authoring Practices leave it open). */
const typingPauseMilliseconds = 700

interface TreeProps {
  readonly layout: Layout<TreeItem>
  readonly selected: string
  /** How many items are folded away below each item that is folded. */
  readonly folded: ReadonlyMap<string, number>
  onSelect(id: string): void
  onOpen(id: string): void
  onFold(id: string, isFolded: boolean): void
}

export function Tree({ layout, selected, folded, onSelect, onOpen, onFold }: TreeProps) {
  const { t } = useTranslation()
  const nodes = useDrawnItems(layout, selected, folded)
  const edges = useMemo(() => drawEdges(layout), [layout])
  const show = useShowNode(layout)
  const typing = useTyping()
  const onMove = useFirstView()

  const select = useCallback(
    (id: string) => {
      onSelect(id)
      show(id)
      focusNode(id)
    },
    [onSelect, show],
  )
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter') return onOpen(selected)
    const isLetter = event.key.length === 1 && event.key !== ' '
    const typed = isLetter ? itemByTyping(layout, selected, typing(event.key)) : null
    const act =
      typed === null
        ? actOfKey(layout, { from: selected, isFolded: folded.has(selected) }, event.key)
        : { go: typed }
    if (act === null) return
    event.preventDefault()
    if ('go' in act) select(act.go)
    else onFold(selected, 'fold' in act)
  }

  return (
    <ReactFlow<DrawnItem>
      // React Flow calls itself an application; what is drawn here is a tree, and is operated as one.
      ref={(element) => element?.setAttribute('role', 'tree')}
      aria-label={t('trust.tree')}
      className={classes.tree}
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      onKeyDown={onKeyDown}
      onNodeClick={(_, node) => select(node.id)}
      onNodeDoubleClick={(_, node) => onOpen(node.id)}
      {...zoomRange}
      fitView
      fitViewOptions={firstView}
      onMoveStart={onMove}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      zoomOnDoubleClick={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      proOptions={{ hideAttribution: true }}
    >
      {layout.size >= leastForMap && (
        <MiniMap className={classes.map ?? ''} ariaLabel={t('trust.map')} pannable zoomable />
      )}
    </ReactFlow>
  )
}

function useDrawnItems(
  layout: Layout<TreeItem>,
  selected: string,
  folded: ReadonlyMap<string, number>,
): DrawnItem[] {
  return useMemo(
    () =>
      layout.places.map((placed) => {
        const { id } = placed.node
        const foldedBelow = folded.get(id) ?? 0
        return {
          id,
          type: 'item',
          position: { x: placed.x, y: placed.y },
          ...nodeSize,
          data: { placed, foldedBelow },
          selected: id === selected,
          ariaRole: 'treeitem',
          domAttributes: {
            tabIndex: id === selected ? 0 : -1,
            'aria-level': placed.level,
            'aria-posinset': placed.position,
            'aria-setsize': placed.siblings,
            'aria-selected': id === selected,
            'aria-expanded': placed.children.length > 0 ? true : foldedBelow > 0 ? false : undefined,
            'aria-roledescription': undefined,
            'aria-describedby': undefined,
          },
        }
      }),
    [layout, selected, folded],
  )
}

/** From the parent, and dashed from whoever cross-certified, which stands in words beside the tree too. */
function drawEdges(layout: Layout<TreeItem>): Edge[] {
  return layout.places.flatMap(({ node, parent }) => [
    ...(parent === null ? [] : [edge(parent, node.id)]),
    ...crossCertifiersOf(node)
      .filter((id) => layout.place(id) !== undefined)
      .map((id) => crossEdge(id, node.id)),
  ])
}

function crossCertifiersOf(item: TreeItem): readonly string[] {
  return item.kind === 'certificate' ? item.node.crossCertifiedBy : []
}

function edge(source: string, target: string) {
  return {
    id: `${source}→${target}`,
    source,
    target,
    type: 'smoothstep',
    // Half of the gap between columns is less than the default, which would jog the line.
    pathOptions: { offset: 4 },
    ariaRole: 'presentation',
    domAttributes: { 'aria-hidden': true, 'aria-roledescription': undefined },
  } as const
}

function crossEdge(source: string, target: string) {
  return { ...edge(source, target), id: `${source}⇢${target}`, style: { strokeDasharray: '4 4' } }
}

/** Collects letters that follow each other quickly into a word. */
function useTyping(): (letter: string) => string {
  const typed = useRef('')
  const timer = useRef<number>(undefined)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  return useCallback((letter: string) => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => {
      typed.current = ''
    }, typingPauseMilliseconds)
    typed.current += letter
    return typed.current
  }, [])
}
