// Backups: when the last one was made, the next one, and the phrase to keep beside it. A keep that was restored is
// explained here before it signs.

import { SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../error/loaded.tsx'
import { TermMark } from '../help/term.tsx'
import { HeadPanel } from '../journal/head-panel.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { useVaultStatus } from '../vault/use-vault.ts'
import { AcknowledgeRestore } from './acknowledge-restore.tsx'
import { MakeBackup } from './make-backup.tsx'

export function Backup() {
  const { t } = useTranslation()
  const status = useVaultStatus()
  return (
    <Page title={t('backup.title')} subtitle={t('backup.subtitle')}>
      <Loaded from={status}>
        {(vault) => (
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
            <Stack gap="md">
              {vault.restored && (
                <Panel title={t('backup.restored')}>
                  <AcknowledgeRestore restored={vault.restored} />
                </Panel>
              )}
              <Panel mark={<TermMark name="backup" />} title={t('backup.make')}>
                <MakeBackup status={vault} />
              </Panel>
            </Stack>
            <Stack gap="md">
              <HeadPanel />
            </Stack>
          </SimpleGrid>
        )}
      </Loaded>
    </Page>
  )
}
