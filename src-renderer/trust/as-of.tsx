// The instant that the tree is shown at: a slider over the life of the keep's authorities, and today.

import { Button, Group, Slider, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import { dayOf, formatDay, instantOfDay } from '../instant.ts'
import classes from './trust-screen.module.css'

interface AsOfProps {
  readonly lifetime: NonNullable<Output<'trust.tree'>['lifetime']>
  /** Null for the present. */
  readonly at: string | null
  onChange(at: string | null): void
}

export function AsOf({ lifetime, at, onChange }: AsOfProps) {
  const { t } = useTranslation()
  const today = dayOf(new Date().toISOString())
  const day = at === null ? today : dayOf(at)
  return (
    <div className={classes.asOf}>
      <Text size="sm" fw={600}>
        {t('trust.asOf')}
      </Text>
      <Slider
        className={classes.slider ?? ''}
        size="sm"
        min={Math.min(dayOf(lifetime.notBefore), today)}
        max={Math.max(dayOf(lifetime.notAfter) + 1, today)}
        value={day}
        label={(value) => formatDay(instantOfDay(value))}
        thumbLabel={t('trust.asOf')}
        thumbProps={{ 'aria-valuetext': formatDay(instantOfDay(day)) }}
        onChange={(value) => onChange(value === today ? null : instantOfDay(value))}
      />
      <Group gap="xs" wrap="nowrap">
        <Text size="sm" aria-live="polite">
          {at === null ? t('trust.today') : formatDay(at)}
        </Text>
        <Button size="compact-sm" variant="default" disabled={at === null} onClick={() => onChange(null)}>
          {t('trust.backToToday')}
        </Button>
      </Group>
    </div>
  )
}
