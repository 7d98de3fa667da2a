// What an officer must know of the keep on every screen: that it was restored, that it can't be written, that the clock
// is in doubt.

import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { VaultStatus } from '../../src-main/contract/vault.ts'
import { askAboutClock } from '../clock/clock-doubt.ts'
import { doubtWords } from '../clock/doubt-words.ts'
import { PracticeNotice } from '../practice/practice-notice.tsx'
import { useGo, useRoute } from '../route.tsx'

export function KeepNotices({ status }: { status: VaultStatus }) {
  const { t } = useTranslation()
  const go = useGo()
  const { screen } = useRoute()
  const { clockDoubt } = status
  return (
    <>
      {status.practice && <PracticeNotice />}
      {status.restored && screen !== 'backup' && (
        <Notice text={t('backup.notice')}>
          <Button size="xs" variant="default" onClick={() => go({ screen: 'backup' })}>
            {t('backup.noticeGo')}
          </Button>
        </Notice>
      )}
      {status.readOnly && <Notice text={t('vault.readOnly')} />}
      {clockDoubt && (
        <Notice text={doubtWords(clockDoubt, t)}>
          <Button size="xs" variant="default" flex="none" onClick={() => void askAboutClock(clockDoubt)}>
            {t('clock.answer')}
          </Button>
        </Notice>
      )}
    </>
  )
}

function Notice({ text, children }: { text: string; children?: React.ReactNode }) {
  return (
    <Alert color="amber" radius={0} py="xs" role="status" icon={<IconAlertTriangle aria-hidden />}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{text}</Text>
        {children}
      </Group>
    </Alert>
  )
}
