// Making a backup: how things stand, one button, and what came of it.

import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconCheck, IconDatabaseExport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import type { VaultStatus } from '../../src-main/contract/vault.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { formatInstant } from '../instant.ts'
import { FieldList } from '../ui/field-list.tsx'
import { Live } from '../ui/live.tsx'
import { useAct } from '../use-procedure.ts'
import { sizeText } from './size-text.ts'

type Made = Output<'vault.backup'>

export function MakeBackup({ status }: { status: VaultStatus }) {
  const { t } = useTranslation()
  const act = useAct('vault.backup')
  const [made, setMade] = useState<Made | null>(null)
  const make = async () => {
    setMade(null)
    const done = await act.run({})
    if (done?.path) setMade(done)
  }
  return (
    <Stack gap="md">
      <Text size="sm">{t('backup.makeSentence')}</Text>
      <LastBackup status={status} />
      <ErrorNotice error={act.error} />
      {made && <MadeBackup made={made} />}
      <Group justify="flex-end">
        <Button
          leftSection={<IconDatabaseExport size={16} aria-hidden />}
          loading={act.isRunning}
          onClick={make}
        >
          {t('backup.submit')}
        </Button>
      </Group>
      <CommandLine procedure="vault.backup" draft={{ out: 'keep.rootkeep-backup' }} />
    </Stack>
  )
}

function LastBackup({ status: { lastBackup, backupDue } }: { status: VaultStatus }) {
  const { t } = useTranslation()
  const words = lastBackup
    ? t('backup.last', { at: formatInstant(lastBackup.at), count: lastBackup.actsSince })
    : t('backup.never')
  if (backupDue) {
    return (
      <Alert color="amber" title={t('backup.due')}>
        <Text size="sm">{words}</Text>
      </Alert>
    )
  }
  return (
    <Text size="sm" c="dimmed">
      {words}
    </Text>
  )
}

function MadeBackup({ made: { path, backup } }: { made: Made }) {
  const { t } = useTranslation()
  if (!backup) return null
  return (
    <Live>
      <Alert role="group" color="green" icon={<IconCheck aria-hidden />} title={t('backup.done')}>
        <Stack gap="xs">
          <Text size="sm">{t('backup.doneSentence')}</Text>
          <FieldList
            fields={[
              { name: t('backup.path'), value: path, code: true },
              { name: t('backup.size'), value: sizeText(backup.size) },
              { name: t('journal.phrase'), value: backup.head.phrase },
            ]}
          />
        </Stack>
      </Alert>
    </Live>
  )
}
