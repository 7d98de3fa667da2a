// The first screen of an officer: what needs attention, and when certificates end. Where nothing does, it says so and
// what comes next.

import { Stack, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import type { DueDate } from '../../src-main/contract/status.ts'
import { Loaded } from '../error/loaded.tsx'
import { formatDay } from '../instant.ts'
import { SaveCalendar } from '../revocation/save-calendar.tsx'
import { Empty } from '../ui/empty.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { ExpiryPanel } from './expiry-panel.tsx'
import { FindingList } from './finding-list.tsx'
import { useAttention } from './use-attention.ts'

export function AttentionScreen() {
  const { t } = useTranslation()
  const attention = useAttention()
  return (
    <Page title={t('attention.title')} subtitle={t('attention.subtitle')} actions={<SaveCalendar />}>
      <Loaded from={attention}>{(found) => <Findings {...found} />}</Loaded>
      <ExpiryPanel />
    </Page>
  )
}

function Findings({ findings, next }: Output<'status.attention'>) {
  const { t } = useTranslation()
  const words = useNextWords(next)
  if (findings.length === 0) {
    const description = words === null ? t('attention.calmHint') : t('attention.calmNext', words)
    return (
      <Panel>
        <Empty icon={IconCircleCheck} title={t('attention.calm')} description={description} />
      </Panel>
    )
  }
  return (
    <Panel title={t('attention.list')}>
      <Stack gap="md">
        <FindingList findings={findings} />
        {words && (
          <Text size="sm" c="dimmed">
            {t('attention.next', words)}
          </Text>
        )}
      </Stack>
    </Panel>
  )
}

function useNextWords(next: DueDate | null) {
  const { t } = useTranslation()
  if (next?.dueAt == null) return null
  const what =
    next.partition === null ? t(`due.what.${next.what}`) : t('due.part', { number: next.partition })
  return { what, title: next.title, when: formatDay(next.dueAt) }
}
