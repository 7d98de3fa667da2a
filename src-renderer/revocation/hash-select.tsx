// By which digest clients name the issuer when they ask (RFC 6960 §4.1.1): what is signed in advance has to match.

import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export type Hashes = ('sha1' | 'sha256')[]

interface HashSelectProps {
  readonly value: Hashes
  onChange(hash: Hashes): void
}

const choices: Readonly<Record<'sha1' | 'sha256' | 'both', Hashes>> = {
  sha1: ['sha1'],
  sha256: ['sha256'],
  both: ['sha1', 'sha256'],
}

export function HashSelect({ value, onChange }: HashSelectProps) {
  const { t } = useTranslation()
  const [only] = value
  return (
    <Select
      label={t('kit.hash')}
      data={(['sha1', 'sha256', 'both'] as const).map((each) => ({
        value: each,
        label: t(`kit.hash.${each}`),
      }))}
      value={value.length > 1 ? 'both' : (only ?? 'sha1')}
      allowDeselect={false}
      onChange={(chosen) => onChange(choices[chosen as keyof typeof choices])}
    />
  )
}
