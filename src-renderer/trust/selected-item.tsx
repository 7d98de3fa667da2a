// The selected item beside the tree: a certificate or a group.

import { useTranslation } from 'react-i18next'
import { GroupDetail } from './group-detail.tsx'
import type { Layout, PlacedNode } from './layout.ts'
import { NodeDetail } from './node-detail.tsx'
import type { TreeItem } from './tree-item.ts'
import classes from './trust-screen.module.css'
import type { TreeViewing } from './use-tree-view.ts'

interface SelectedItemProps {
  readonly placed: PlacedNode<TreeItem>
  readonly viewing: TreeViewing
  onOpen(): void
}

export function SelectedItem({ placed, viewing, onOpen }: SelectedItemProps) {
  const { t } = useTranslation()
  const { layout, view, showPath } = viewing
  const item = placed.node
  return (
    <aside className={classes.detail} aria-label={t('trust.selected')}>
      {item.kind === 'group' ? (
        <GroupDetail {...item} />
      ) : (
        <NodeDetail
          node={item.node}
          below={belowOf(layout, placed) + (viewing.folded.get(item.id) ?? 0)}
          crossCertifiers={item.node.crossCertifiedBy.map((id) => titleOf(layout, id))}
          isPathShown={view.path === item.id}
          onOpen={onOpen}
          onShowPath={(isShown) => showPath(isShown ? item.id : null)}
        />
      )}
    </aside>
  )
}

function titleOf(layout: Layout<TreeItem>, id: string): string {
  const item = layout.place(id)?.node
  return item?.kind === 'certificate' ? item.node.title : id
}

function belowOf(layout: Layout<TreeItem>, { children }: PlacedNode<TreeItem>): number {
  const items = children.map((id) => layout.place(id)?.node)
  return items.reduce((sum, item) => sum + (item?.kind === 'group' ? item.group.count : 1), 0)
}
