// What stands above every screen of a practice keep, so that nobody takes it for a real one; and the way back.

import { Alert, Group, Text } from '@mantine/core'
import { IconSchool } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { LeaveButton } from './practise-button.tsx'

export function PracticeNotice() {
  const { t } = useTranslation()
  return (
    <Alert color="violet" radius={0} py="xs" role="status">
      <Group gap="sm" wrap="nowrap">
        <IconSchool size={20} aria-hidden />
        <Text size="sm" flex={1}>
          {t('practice.notice')}
        </Text>
        <LeaveButton size="xs" variant="default" />
      </Group>
    </Alert>
  )
}
