// What a screen says when it has nothing to show: what would be here, and the first step.

import { EmptyState } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface EmptyProps {
  readonly icon: Icon
  readonly title: string
  readonly description: string
  readonly action?: ReactNode
}

export function Empty({ icon: Mark, title, description, action }: EmptyProps) {
  return (
    <EmptyState
      py={48}
      m="auto"
      maw={460}
      icon={<Mark size={40} stroke={1.4} aria-hidden />}
      title={title}
      description={description}
    >
      {action && <EmptyState.Actions>{action}</EmptyState.Actions>}
    </EmptyState>
  )
}
