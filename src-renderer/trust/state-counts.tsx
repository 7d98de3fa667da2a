// How many certificates are in which state: each by its icon, its number and, for who cannot see, its word.

import { Group, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { certificateState } from '../../src-main/contract/certificate.ts'
import type { TreeGroup } from '../../src-main/contract/trust-tree.ts'
import { stateLooks } from '../certificate/state-tag.tsx'
import { formatCount } from '../instant.ts'
import { Tag } from '../ui/tag.tsx'
import classes from './tree.module.css'

export function StateCounts({ states }: { states: TreeGroup['states'] }) {
  const { t } = useTranslation()
  const present = certificateState.options.filter((state) => (states[state] ?? 0) > 0)
  return (
    <Group gap={4} className={classes.tags ?? ''}>
      {present.map((state) => {
        const word = t(`certificate.state.${state}`)
        return (
          <span key={state} title={word}>
            <Tag {...stateLooks[state]}>{formatCount(states[state] ?? 0)}</Tag>
            <VisuallyHidden>{word}</VisuallyHidden>
          </span>
        )
      })}
    </Group>
  )
}
