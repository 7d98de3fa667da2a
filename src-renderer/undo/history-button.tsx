// In the status bar, once something was done that can be taken back: the way to all of it.

import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useDeeds } from './use-undo.tsx'

export function HistoryButton({ onOpen }: { onOpen(): void }) {
  const { t } = useTranslation()
  const { done, undone } = useDeeds()
  if (done.length + undone.length === 0) return null
  return (
    <Tooltip label={t('undo.title')}>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('undo.title')} onClick={onOpen}>
        <IconArrowBackUp size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
