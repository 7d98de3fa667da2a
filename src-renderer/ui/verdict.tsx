// An answer before its reasons: a mark, one sentence, and what may be done with it. Announced when it changes.

import { Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useNoticed } from './live.tsx'
import classes from './verdict.module.css'

interface VerdictProps {
  /** What the answer is an answer to, for readers of the screen. */
  readonly label: string
  readonly mark: ReactNode
  readonly sentence: ReactNode
  readonly actions?: ReactNode
}

export function Verdict({ label, mark, sentence, actions }: VerdictProps) {
  const isNoticed = useNoticed()
  return (
    <Group gap="sm" wrap="nowrap" className={classes.verdict} role="status" aria-label={label}>
      {isNoticed && (
        <>
          {mark}
          <Text size="sm" flex={1}>
            {sentence}
          </Text>
          {actions}
        </>
      )}
    </Group>
  )
}
