// The field that certificates are searched with, and at its end what may be typed: words, and terms as
// `issuer:seattle expires:<30d`.

import { ActionIcon, Popover, Stack, Text, TextInput } from '@mantine/core'
import { IconHelp, IconSearch } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldList } from '../ui/field-list.tsx'
import classes from './certificate.module.css'

interface SearchFieldProps {
  readonly value: string
  /** What was refused of the search, if anything was. */
  readonly error: string | null
  onChange(value: string): void
}

export function SearchField({ value, error, onChange }: SearchFieldProps) {
  const { t } = useTranslation()
  return (
    <TextInput
      className={classes.search ?? ''}
      aria-label={t('certificate.search')}
      placeholder={t('palette.find')}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={<SearchHelp />}
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

/** Examples rather than a grammar; the terms themselves are no words of a language. */
const examples = [
  ['issuer:seattle', 'issuer'],
  ['profile:developer', 'profile'],
  ['state:revoked', 'state'],
  ['kind:subordinate', 'kind'],
  ['expires:<30d', 'expires'],
  ['issued:2026-11', 'issued'],
  ['key:rsa<3072', 'key'],
] as const

const SearchHelp = memo(() => {
  const { t } = useTranslation()
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('certificate.searchHelp')}>
          <IconHelp size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown maw={420}>
        <Stack gap="xs">
          <Text size="sm">{t('certificate.searchHelpText')}</Text>
          <FieldList
            fields={examples.map(([term, name]) => ({
              name: term,
              value: t(`certificate.searchTerm.${name}`),
            }))}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
})
