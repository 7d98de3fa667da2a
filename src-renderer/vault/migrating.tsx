// What stands in the window while a large keep of an older version is brought to the form of this one. It opens by
// itself when that is done; shown only where it takes long enough to be told.

import { Progress, Text } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { runningCalls, watchRunningCalls } from '../bridge.ts'
import { GateCard } from './gate-card.tsx'

export function Migrating() {
  const { t } = useTranslation()
  const calls = useSyncExternalStore(watchRunningCalls, runningCalls)
  const opening = calls.find(({ procedure, total }) => procedure === 'vault.status' && total > 0)
  if (!opening) return null
  const { done, total } = opening
  return (
    <GateCard title={t('app.migrating')}>
      <Text>{t('app.migratingHint')}</Text>
      <Progress size="lg" value={Math.round((100 * done) / total)} aria-label={t('app.migrating')} />
      <Text size="sm" c="dimmed">
        {t('app.migratingStep', { done, total })}
      </Text>
    </GateCard>
  )
}
