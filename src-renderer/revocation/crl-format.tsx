// The two forms of a revocation list: the choice, shared by issuing and saving.

import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export type CrlFormat = 'pem' | 'der'

interface CrlFormatSwitchProps {
  readonly value: CrlFormat
  onChange(format: CrlFormat): void
}

export function CrlFormatSwitch({ value, onChange }: CrlFormatSwitchProps) {
  const { t } = useTranslation()
  return (
    <SegmentedControl
      aria-label={t('crl.format')}
      size="sm"
      data={[
        { value: 'pem', label: 'PEM' },
        { value: 'der', label: 'DER' },
      ]}
      value={value}
      onChange={(format) => onChange(format as CrlFormat)}
    />
  )
}
