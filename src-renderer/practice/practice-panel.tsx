// The offer to practise, for a keep that is none to practise in.

import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Panel } from '../ui/panel.tsx'
import { useVaultStatus } from '../vault/use-vault.ts'
import { PractiseButton } from './practise-button.tsx'

export function PracticePanel() {
  const { t } = useTranslation()
  const { data } = useVaultStatus()
  if (!data || data.practice) return null
  return (
    <Panel>
      <Group wrap="nowrap" gap="md" justify="space-between">
        <div>
          <Text fw={600}>{t('practice.title')}</Text>
          <Text size="sm" c="dimmed">
            {t('practice.hint')}
          </Text>
        </div>
        <div style={{ flex: 'none' }}>
          <PractiseButton variant="default" />
        </div>
      </Group>
    </Panel>
  )
}
