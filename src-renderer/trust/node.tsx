// A node of the tree: what it is, its name, its state and where its key is.

import { VisuallyHidden } from '@mantine/core'
import { Handle, type NodeProps, Position } from '@xyflow/react'
import { useTranslation } from 'react-i18next'
import { certifiesIcons } from '../certificate/certifies.ts'
import { KeyTag, StateTag } from '../certificate/state-tag.tsx'
import classes from './tree.module.css'
import type { DrawnNode } from './tree.tsx'

export function CertificateNode({ data, selected }: NodeProps<DrawnNode>) {
  const { node } = data.placed
  const { t } = useTranslation()
  const KindIcon = certifiesIcons[node.certifies]
  return (
    <div className={classes.node} data-selected={selected || undefined}>
      <Handle type="target" position={Position.Left} className={classes.handle ?? ''} />
      <span className={classes.title}>
        <KindIcon size={18} stroke={1.7} aria-hidden />
        <VisuallyHidden>{t(`certificate.certifies.${node.certifies}`)}</VisuallyHidden>
        <span className={classes.words} title={node.subject}>
          {node.title}
        </span>
      </span>
      <span className={classes.tags}>
        <StateTag state={node.state} />
        {node.certifies !== 'endEntity' && <KeyTag place={node.key} />}
      </span>
      <Handle type="source" position={Position.Right} className={classes.handle ?? ''} />
    </div>
  )
}
