// The link from an issuer to what it certified: a line with a check; or, where it fails, a broken line with a cross
// and a word, so that it shows without colour.

import { IconCheck, IconX } from '@tabler/icons-react'
import { BaseEdge, EdgeLabelRenderer, type EdgeProps, getSmoothStepPath } from '@xyflow/react'
import { useTranslation } from 'react-i18next'
import { Tag } from '../ui/tag.tsx'
import type { DrawnLink } from './path-drawing.tsx'
import classes from './path-report.module.css'

export function PathLink({
  data,
  sourceX,
  sourceY,
  targetX,
  targetY,
  sourcePosition,
  targetPosition,
}: EdgeProps<DrawnLink>) {
  const { t } = useTranslation()
  const [line] = getSmoothStepPath({
    sourceX,
    sourceY,
    targetX,
    targetY,
    sourcePosition,
    targetPosition,
    centerX: targetX - bend,
  })
  const holds = data?.holds ?? false
  const x = (sourceX + targetX - bend) / 2
  return (
    <>
      <BaseEdge
        path={line}
        className={classes.link ?? ''}
        data-holds={holds || undefined}
        data-shown={data?.isShown || undefined}
      />
      <EdgeLabelRenderer>
        <span
          className={classes.mark}
          style={{ transform: `translate(-50%, -50%) translate(${x}px, ${sourceY}px)` }}
          aria-hidden
        >
          {holds ? (
            <IconCheck size={16} stroke={2.5} />
          ) : (
            <Tag icon={IconX} tone="bad">
              {t('path.fails')}
            </Tag>
          )}
        </span>
      </EdgeLabelRenderer>
    </>
  )
}

/** How far before the certificate the lines of its issuers meet, so that a mark has room on its own line. */
const bend = 12
