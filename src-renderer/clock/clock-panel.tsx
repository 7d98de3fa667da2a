// In the settings: what the clock says, the machine's time zone, and what speaks against the clock, with the question.

import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ClockDoubt } from '../../src-main/contract/clock.ts'
import { askAboutClock } from './clock-doubt.ts'
import { doubtWords } from './doubt-words.ts'
import { zoneAt } from './time-zone.ts'

export function ClockPanel({ doubt }: { doubt: ClockDoubt | null }) {
  const { t } = useTranslation()
  return (
    <Stack gap="xs">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{doubt ? doubtWords(doubt, t) : t('clock.trusted')}</Text>
        {doubt && (
          <Button variant="default" size="xs" flex="none" onClick={() => void askAboutClock(doubt)}>
            {t('clock.answer')}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {t('clock.zone', { zone: zoneAt(Date.now()) })}
      </Text>
    </Stack>
  )
}
