// The tree of trust, drawn by React Flow and spoken as a tree: one tree item is in the tab order, the arrow keys
// walk, letters jump, Enter opens. Where things stand is decided in `layout.ts`.

import { type Edge, type Node, ReactFlow } from '@xyflow/react'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Layout, nodeSize, type PlacedNode } from './layout.ts'
import { CertificateNode } from './node.tsx'
import { focusNode, useShowNode, wholeTree } from './show-node.ts'
import classes from './tree.module.css'
import { nodeByKey, nodeByTyping } from './tree-keys.ts'

export type DrawnNode = Node<{ readonly placed: PlacedNode }, 'certificate'>

const nodeTypes = { certificate: CertificateNode }
const zoomRange = { minZoom: 0.1, maxZoom: 1.5 } as const
/** A tree too large to be read whole is first shown around its middle. */
const leastZoomAtFirst = 0.5
/** Letters typed closer together than this make one word (WAI-ARIA Authoring Practices leave it open). */
const typingPauseMilliseconds = 700

interface TreeProps {
  readonly layout: Layout
  readonly selected: string
  onSelect(id: string): void
  onOpen(id: string): void
}

export function Tree({ layout, selected, onSelect, onOpen }: TreeProps) {
  const { t } = useTranslation()
  const nodes = useDrawnNodes(layout, selected)
  const edges = useMemo(() => drawEdges(layout), [layout])
  const show = useShowNode(layout)
  const typing = useTyping()

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
    const next = isLetter
      ? nodeByTyping(layout, selected, typing(event.key))
      : nodeByKey(layout, selected, event.key)
    if (next === null) return
    event.preventDefault()
    select(next)
  }

  return (
    <ReactFlow<DrawnNode>
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
      fitViewOptions={{ ...wholeTree, minZoom: leastZoomAtFirst }}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      zoomOnDoubleClick={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      proOptions={{ hideAttribution: true }}
    />
  )
}

function useDrawnNodes(layout: Layout, selected: string): DrawnNode[] {
  return useMemo(
    () =>
      [...layout.nodes.values()].map((placed) => ({
        id: placed.node.id,
        type: 'certificate',
        position: { x: placed.x, y: placed.y },
        ...nodeSize,
        data: { placed },
        selected: placed.node.id === selected,
        ariaRole: 'treeitem',
        domAttributes: {
          tabIndex: placed.node.id === selected ? 0 : -1,
          'aria-level': placed.level,
          'aria-posinset': placed.position,
          'aria-setsize': placed.siblings,
          'aria-selected': placed.node.id === selected,
          'aria-roledescription': undefined,
          'aria-describedby': undefined,
        },
      })),
    [layout, selected],
  )
}

/** From the parent, and dashed from whoever cross-certified, which stands in words beside the tree too. */
function drawEdges(layout: Layout): Edge[] {
  return [...layout.nodes.values()].flatMap(({ node, parent }) => [
    ...(parent === null ? [] : [edge(parent, node.id)]),
    ...node.crossCertifiedBy.filter((id) => layout.nodes.has(id)).map((id) => crossEdge(id, node.id)),
  ])
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
