// The sign of waiting: quiet at first, and in words when it takes long, so that nobody thinks that the window hangs.

import { Center, Loader, Stack, Text } from '@mantine/core'
import { useTimeout } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Longer than that, and a person wonders. */
const patienceMilliseconds = 2000

export function Waiting() {
  const { t } = useTranslation()
  const [isLong, setLong] = useState(false)
  useTimeout(() => setLong(true), patienceMilliseconds, { autoInvoke: true })
  return (
    <Center mih={120} role="status" aria-label={t(isLong ? 'ui.stillWorking' : 'ui.loading')}>
      <Stack align="center" gap="xs">
        <Loader size="sm" type="dots" />
        {isLong && (
          <Text size="sm" c="dimmed">
            {t('ui.stillWorking')}
          </Text>
        )}
      </Stack>
    </Center>
  )
}
