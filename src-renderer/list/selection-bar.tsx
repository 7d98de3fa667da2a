// Below a list, while rows of it are selected: how many, said aloud, and what may be done with them.

import { Button, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './list.module.css'

interface SelectionBarProps {
  readonly count: number
  onClear(): void
  readonly children: ReactNode
}

export function SelectionBar({ count, onClear, children }: SelectionBarProps) {
  const { t } = useTranslation()
  return (
    <section aria-label={t('list.selection')} className={count > 0 ? classes.selection : undefined}>
      <Text size="sm" fw={600} aria-live="polite">
        {count > 0 && t('list.selected', { count })}
      </Text>
      {count > 0 && children}
      {count > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={onClear}>
          {t('list.unselect')}
        </Button>
      )}
    </section>
  )
}
