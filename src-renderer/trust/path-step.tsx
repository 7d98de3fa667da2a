// A certificate in a drawn path: its part, its name, the worst that was found about it, and whether its issuer's
// word for it holds, which the link beside it shows to the eye only.

import { VisuallyHidden } from '@mantine/core'
import { IconAlertTriangle, IconAnchor, IconBan, IconInfoCircle, IconQuestionMark } from '@tabler/icons-react'
import { Handle, type NodeProps, Position } from '@xyflow/react'
import { useTranslation } from 'react-i18next'
import { certifiesIcons } from '../certificate/certifies.ts'
import { Tag } from '../ui/tag.tsx'
import type { DrawnStep } from './path-drawing.tsx'
import type { PlacedStep } from './path-layout.ts'
import classes from './path-report.module.css'
import treeClasses from './tree.module.css'

const icons = {
  leaf: certifiesIcons.endEntity,
  authority: certifiesIcons.subordinate,
  anchor: IconAnchor,
} as const
const looks = {
  error: { icon: IconBan, tone: 'bad' },
  warning: { icon: IconAlertTriangle, tone: 'warning' },
  info: { icon: IconInfoCircle, tone: 'info' },
} as const

export function PathStep({ data: { step, isShown }, selected }: NodeProps<DrawnStep>) {
  const { t } = useTranslation()
  const { certificate, title, worst } = step
  const role = certificate?.role
  const StepIcon = role ? icons[role] : IconQuestionMark
  return (
    <div
      className={treeClasses.node}
      data-selected={selected || undefined}
      data-missing={certificate === null || undefined}
      data-shown={isShown || undefined}
    >
      <Handle type="target" position={Position.Left} className={treeClasses.handle ?? ''} />
      <span className={treeClasses.title}>
        <StepIcon size={18} stroke={1.7} aria-hidden />
        <span className={treeClasses.words} title={certificate?.subject ?? title}>
          {title}
        </span>
      </span>
      <span className={treeClasses.tags}>
        <span className={classes.role}>{t(role ? `path.role.${role}` : 'path.missing')}</span>
        {worst && <Tag {...looks[worst]}>{t(`finding.${worst}`)}</Tag>}
      </span>
      <HowItHolds step={step} />
      <Handle type="source" position={Position.Right} className={treeClasses.handle ?? ''} />
    </div>
  )
}

function HowItHolds({ step: { holds } }: { step: PlacedStep }) {
  const { t } = useTranslation()
  if (holds === null) return null
  return <VisuallyHidden>{t(holds ? 'path.linkHolds' : 'path.linkFails')}</VisuallyHidden>
}
