// How long something new is to be valid: the days of the profile, or others; with the day on which it ends.

import { NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDay, instantAfterDays } from '../instant.ts'

interface DaysFieldProps {
  /** Null: as the profile has it. */
  readonly value: number | null
  onChange(days: number | null): void
}

export function DaysField({ value, onChange }: DaysFieldProps) {
  const { t } = useTranslation()
  return (
    <NumberInput
      label={t('authority.days')}
      description={
        value === null
          ? t('authority.daysOfProfile')
          : t('authority.endsOn', { day: formatDay(instantAfterDays(Date.now(), value)) })
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      min={1}
      max={36525}
      allowDecimal={false}
      clampBehavior="strict"
      value={value ?? ''}
      onChange={(days) => onChange(Number(days) || null)}
    />
  )
}
