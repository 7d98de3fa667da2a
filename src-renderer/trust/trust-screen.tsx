// The screen of trust: a bar to search, filter and zoom, the tree at an instant, and beside it what is selected.

import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconBinaryTree2 } from '@tabler/icons-react'
import { ReactFlowProvider } from '@xyflow/react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import { Loaded } from '../error/loaded.tsx'
import { AllFirstSteps, NextStep } from '../help/first-steps-panel.tsx'
import { type Route, useGo } from '../route.tsx'
import { Empty } from '../ui/empty.tsx'
import { Page } from '../ui/page.tsx'
import { useKeptProcedure } from '../use-procedure.ts'
import { AsOf } from './as-of.tsx'
import { SelectedItem } from './selected-item.tsx'
import { useFitted } from './show-node.ts'
import { Tree } from './tree.tsx'
import { TreeBar } from './tree-bar.tsx'
import { TreeExport } from './tree-export.tsx'
import { itemsOf, type TreeItem } from './tree-item.ts'
import classes from './trust-screen.module.css'
import { useTreeView } from './use-tree-view.ts'

/** A slider moves faster than trees are read. */
const restMilliseconds = 120

export function TrustScreen({ node }: { node: string | null }) {
  const { t } = useTranslation()
  const go = useGo()
  const [at, setAt] = useState<string | null>(null)
  const [rested] = useDebouncedValue(at, restMilliseconds)
  const tree = useKeptProcedure('trust.tree', { at: rested })
  const check = (
    <>
      <Button variant="default" onClick={() => go({ screen: 'trust-lists' })}>
        {t('trustList.open')}
      </Button>
      <Button variant="default" onClick={() => go({ screen: 'path' })}>
        {t('path.check')}
      </Button>
    </>
  )
  return (
    <Page title={t('trust.title')} subtitle={t('trust.subtitle')} actions={check} fills isWide>
      <Loaded from={tree}>
        {(value) =>
          value.lifetime === null ? (
            <AllFirstSteps />
          ) : (
            <ReactFlowProvider>
              <div className={classes.whole}>
                <NextStep />
                <DrawnTree tree={value} start={node} at={rested} />
                <AsOf lifetime={value.lifetime} at={at} onChange={setAt} />
              </div>
            </ReactFlowProvider>
          )
        }
      </Loaded>
    </Page>
  )
}

interface DrawnTreeProps {
  readonly tree: Output<'trust.tree'>
  readonly start: string | null
  /** The instant that the tree is of; null for the present. */
  readonly at: string | null
}

function DrawnTree({ tree, start, at }: DrawnTreeProps) {
  const { t } = useTranslation()
  const go = useGo()
  const items = useMemo(() => itemsOf(tree), [tree])
  const viewing = useTreeView(items)
  const { layout, folded, fold } = viewing
  const [chosen, setChosen] = useState(start)
  const selected = chosen !== null && layout.place(chosen) ? chosen : (layout.order[0] ?? '')
  const placed = layout.place(selected)
  useFitted(viewing, selected)
  const open = (id: string) => {
    const item = layout.place(id)?.node
    if (item) go(pageOf(item))
  }
  return (
    <div className={classes.screen}>
      <div className={classes.canvas}>
        <TreeBar viewing={viewing} onFind={setChosen} tools={<TreeExport items={items} at={at} />} />
        {layout.size === 0 ? (
          <Empty
            icon={IconBinaryTree2}
            title={t('trust.noneInView')}
            description={t('trust.noneInViewHint')}
          />
        ) : (
          <Tree {...{ layout, selected, folded }} onSelect={setChosen} onOpen={open} onFold={fold} />
        )}
      </div>
      {placed && <SelectedItem placed={placed} viewing={viewing} onOpen={() => open(selected)} />}
    </div>
  )
}

/** The page that tells everything of an item. */
function pageOf(item: TreeItem): Route {
  if (item.kind === 'group')
    return { screen: 'certificates', ...(item.parent !== null && { issuer: item.parent }) }
  const { id, name, certificate } = item.node
  return name === null ? { screen: 'certificate', sha256: certificate } : { screen: 'authority', id }
}
