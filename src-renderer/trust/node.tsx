// An item of the tree: what it is, its name, its state and where its key is; a group of many in numbers; and
// how many are folded away below it.

import { VisuallyHidden } from '@mantine/core'
import { IconCertificate, IconStack2 } from '@tabler/icons-react'
import { Handle, type NodeProps, Position } from '@xyflow/react'
import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { certifiesIcons } from '../certificate/certifies.ts'
import { KeyMark, StateTag } from '../certificate/state-tag.tsx'
import { formatCount } from '../instant.ts'
import { Tag } from '../ui/tag.tsx'
import { StateCounts } from './state-counts.tsx'
import classes from './tree.module.css'
import type { DrawnItem } from './tree.tsx'
import type { CertificateItem, GroupItem } from './tree-item.ts'

/** Drawn again only when it is another item, or another is selected: the canvas asks for all of them at each turn. */
export const TreeItemNode = memo(function TreeItemNode({ data, selected }: NodeProps<DrawnItem>) {
  const item = data.placed.node
  return (
    <div className={classes.node} data-selected={selected || undefined} data-kind={item.kind}>
      <Handle type="target" position={Position.Left} className={classes.handle ?? ''} />
      {item.kind === 'group' ? <GroupWords {...item} /> : <Words node={item.node} below={data.foldedBelow} />}
      <Handle type="source" position={Position.Right} className={classes.handle ?? ''} />
    </div>
  )
})

function Words({ node, below }: Pick<CertificateItem, 'node'> & { below: number }) {
  const { t } = useTranslation()
  const KindIcon = certifiesIcons[node.certifies]
  return (
    <>
      <Title icon={<KindIcon size={18} stroke={1.7} aria-hidden />} title={node.subject}>
        <VisuallyHidden>{t(`certificate.certifies.${node.certifies}`)}</VisuallyHidden>
        <span className={classes.words}>{node.title}</span>
        {below > 0 && <Folded count={below} />}
      </Title>
      <span className={classes.tags}>
        <StateTag state={node.state} />
        {node.certifies !== 'endEntity' && (
          <span className={classes.key}>
            <KeyMark place={node.key} />
          </span>
        )}
      </span>
    </>
  )
}

function Folded({ count }: { count: number }) {
  const { t } = useTranslation()
  return (
    <span className={classes.folded} title={t('trust.folded', { count })}>
      <Tag icon={IconStack2} tone="quiet">
        {formatCount(count)}
      </Tag>
      <VisuallyHidden>{t('trust.folded', { count })}</VisuallyHidden>
    </span>
  )
}

function GroupWords({ group }: Pick<GroupItem, 'group'>) {
  const { t } = useTranslation()
  const words = t('trust.group', { count: group.count, number: formatCount(group.count) })
  return (
    <>
      <Title icon={<IconCertificate size={18} stroke={1.7} aria-hidden />} title={words}>
        <span className={classes.words}>{words}</span>
      </Title>
      <StateCounts states={group.states} />
    </>
  )
}

function Title({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <span className={classes.title} title={title}>
      {icon}
      {children}
    </span>
  )
}
