// The screen of trust: a bar to search and zoom, the tree, and beside it what is selected.

import { Button } from '@mantine/core'
import { IconBinaryTree2 } from '@tabler/icons-react'
import { ReactFlowProvider } from '@xyflow/react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TreeNode } from '../../src-main/contract/trust.ts'
import { Loaded } from '../error/loaded.tsx'
import { type Route, useGo } from '../route.tsx'
import { Empty } from '../ui/empty.tsx'
import { Page } from '../ui/page.tsx'
import { useProcedure } from '../use-procedure.ts'
import { layoutTree } from './layout.ts'
import { NodeDetail } from './node-detail.tsx'
import { Tree } from './tree.tsx'
import { TreeBar } from './tree-bar.tsx'
import classes from './trust-screen.module.css'

export function TrustScreen({ node }: { node: string | null }) {
  const { t } = useTranslation()
  const go = useGo()
  const tree = useProcedure('trust.tree', {})
  const check = (
    <Button variant="default" onClick={() => go({ screen: 'path' })}>
      {t('path.check')}
    </Button>
  )
  return (
    <Page title={t('trust.title')} subtitle={t('trust.subtitle')} actions={check} fills>
      <Loaded from={tree}>
        {({ nodes }) => (nodes.length === 0 ? <NoRoot /> : <DrawnTree nodes={nodes} start={node} />)}
      </Loaded>
    </Page>
  )
}

function NoRoot() {
  const { t } = useTranslation()
  const go = useGo()
  return (
    <Empty
      icon={IconBinaryTree2}
      title={t('trust.empty')}
      description={t('trust.emptyHint')}
      action={<Button onClick={() => go({ screen: 'create-root' })}>{t('authority.createRoot')}</Button>}
    />
  )
}

function DrawnTree({ nodes, start }: { nodes: readonly TreeNode[]; start: string | null }) {
  const go = useGo()
  const layout = useMemo(() => layoutTree(nodes), [nodes])
  const [chosen, setChosen] = useState(start)
  const selected = chosen !== null && layout.nodes.has(chosen) ? chosen : (layout.order[0] ?? '')
  const placed = layout.nodes.get(selected)
  const open = (id: string) => {
    const node = layout.nodes.get(id)?.node
    if (node) go(pageOf(node))
  }
  return (
    <ReactFlowProvider>
      <div className={classes.screen}>
        <div className={classes.canvas}>
          <TreeBar layout={layout} onFind={setChosen} />
          <Tree layout={layout} selected={selected} onSelect={setChosen} onOpen={open} />
        </div>
        {placed && <NodeDetail placed={placed} layout={layout} onOpen={() => open(selected)} />}
      </div>
    </ReactFlowProvider>
  )
}

/** The page that tells everything of a node. */
function pageOf(node: TreeNode): Route {
  return node.name === null
    ? { screen: 'certificate', sha256: node.certificate }
    : { screen: 'authority', id: node.id }
}
