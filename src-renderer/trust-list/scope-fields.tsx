// The fields of a scope: purposes, names, dates.

import { Checkbox, Group, SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { purposes } from '../../src-main/contract/path.ts'
import { TableField } from '../profile/table-field.tsx'
import { InstantField } from '../ui/instant-field.tsx'
import type { ScopeDraft } from './scope-draft.ts'

interface ScopeFieldsProps {
  readonly draft: ScopeDraft
  onChange(change: Partial<ScopeDraft>): void
}

const scopePurposes = purposes.filter((purpose) => purpose !== 'any')

export function ScopeFields({ draft, onChange }: ScopeFieldsProps) {
  const { t } = useTranslation()
  const names = { columns: ['kind', 'value'] } as const
  return (
    <Stack gap="md">
      <Checkbox.Group
        label={t('anchor.purposes')}
        description={t('anchor.purposesHint')}
        value={[...draft.purposes]}
        onChange={(chosen) => onChange({ purposes: chosen })}
      >
        <Group gap="md" mt="xs">
          {scopePurposes.map((purpose) => (
            <Checkbox key={purpose} value={purpose} label={t(`path.purpose.${purpose}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <TableField
        {...names}
        label={t('anchor.permitted')}
        value={draft.permitted}
        onChange={(permitted) => onChange({ permitted })}
      />
      <TableField
        {...names}
        label={t('anchor.excluded')}
        value={draft.excluded}
        onChange={(excluded) => onChange({ excluded })}
      />
      <SimpleGrid cols={2}>
        <InstantField
          label={t('anchor.issuedUntilField')}
          value={draft.issuedUntil}
          onChange={(issuedUntil) => onChange({ issuedUntil })}
        />
        <InstantField
          label={t('anchor.untilField')}
          value={draft.until}
          onChange={(until) => onChange({ until })}
        />
      </SimpleGrid>
    </Stack>
  )
}
