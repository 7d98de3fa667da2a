// Paths drawn by React Flow and spoken as a tree that grows from the certificate in question: arrow keys walk along
// the paths. Where things stand is decided in `path-layout.ts`.

import { type Edge, type Node, ReactFlow, useReactFlow, useStore } from '@xyflow/react'
import { type KeyboardEvent, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type PathLayout, type PlacedStep, pathNodeSize, stepByKey } from './path-layout.ts'
import { PathLink } from './path-link.tsx'
import classes from './path-report.module.css'
import { PathStep } from './path-step.tsx'
import { focusNode, useMotion } from './show-node.ts'
import treeClasses from './tree.module.css'

export type DrawnStep = Node<{ readonly step: PlacedStep; readonly isShown: boolean }, 'step'>
export type DrawnLink = Edge<{ readonly holds: boolean; readonly isShown: boolean }, 'link'>

const nodeTypes = { step: PathStep }
const edgeTypes = { link: PathLink }
const wholePaths = { maxZoom: 1, minZoom: 0.5, padding: 0.06 } as const

interface PathDrawingProps {
  readonly layout: PathLayout
  /** The path that is looked at. */
  readonly shown: number
  readonly selected: string
  onSelect(id: string): void
}

export function PathDrawing({ layout, shown, selected, onSelect }: PathDrawingProps) {
  const { t } = useTranslation()
  const way = useMemo(() => new Set(layout.ways[shown]), [layout, shown])
  const nodes = useMemo(() => drawSteps(layout, way, selected), [layout, way, selected])
  const edges = useMemo(() => drawLinks(layout, way), [layout, way])
  useFitting(layout)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = stepByKey(layout, selected, event.key)
    if (next === null) return
    event.preventDefault()
    onSelect(next)
    focusNode(next)
  }
  return (
    <div className={classes.drawing} style={{ height: heightOf(layout) }}>
      <ReactFlow<DrawnStep, DrawnLink>
        // As the tree of trust: React Flow calls itself an application, and this is operated as a tree.
        ref={(element) => element?.setAttribute('role', 'tree')}
        aria-label={t('path.drawing')}
        className={treeClasses.tree}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onKeyDown={onKeyDown}
        onNodeClick={(_, node) => onSelect(node.id)}
        minZoom={0.2}
        maxZoom={1.5}
        fitView
        fitViewOptions={wholePaths}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        zoomOnDoubleClick={false}
        zoomOnScroll={false}
        preventScrolling={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        proOptions={{ hideAttribution: true }}
      />
    </div>
  )
}

/** High enough for the rows, as far as a screen allows; more are zoomed out. */
function heightOf({ steps }: PathLayout): number {
  const bottom = Math.max(...Array.from(steps.values(), ({ y }) => y + pathNodeSize.height))
  return Math.min(Math.max(bottom + 96, 180), 420)
}

/** Brings all paths into view when others are drawn, or in another room. */
function useFitting(layout: PathLayout): void {
  const flow = useReactFlow()
  const { duration } = useMotion()
  const room = useStore(({ width, height }) => `${width}×${height}`)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other paths or another room move the view
  useEffect(() => {
    void flow.fitView({ ...wholePaths, duration })
  }, [layout, room])
}

function drawSteps({ steps, ways }: PathLayout, way: ReadonlySet<string>, selected: string): DrawnStep[] {
  return [...steps.values()].map((step) => {
    const siblings = step.certifies === null ? [step.id] : (steps.get(step.certifies)?.issuers ?? [])
    return {
      id: step.id,
      type: 'step',
      position: { x: step.x, y: step.y },
      ...pathNodeSize,
      data: { step, isShown: ways.length < 2 || way.has(step.id) },
      selected: step.id === selected,
      ariaRole: 'treeitem',
      domAttributes: {
        tabIndex: step.id === selected ? 0 : -1,
        'aria-level': step.level,
        'aria-posinset': siblings.indexOf(step.id) + 1,
        'aria-setsize': siblings.length,
        'aria-selected': step.id === selected,
        'aria-roledescription': undefined,
        'aria-describedby': undefined,
      },
    }
  })
}

/** From each issuer to what it certified. */
function drawLinks({ steps, ways }: PathLayout, way: ReadonlySet<string>): DrawnLink[] {
  return [...steps.values()].flatMap((step) => {
    const subject = steps.get(step.certifies ?? '')
    if (!subject) return []
    return {
      id: step.id,
      type: 'link',
      source: step.id,
      target: subject.id,
      data: { holds: subject.holds ?? false, isShown: ways.length < 2 || way.has(step.id) },
      ariaRole: 'presentation',
      domAttributes: { 'aria-hidden': true, 'aria-roledescription': undefined },
    } as const
  })
}
