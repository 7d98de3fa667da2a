// A notice that something was done: said aloud by readers, gone by itself, never in the way of a button.

import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

interface Notice {
  readonly title?: string
  readonly message: string
}

/** How to show a notice. */
export function useNotice(): (notice: Notice) => void {
  const { t } = useTranslation()
  return useCallback(
    (notice) => {
      notifications.show({ ...notice, closeButtonProps: { 'aria-label': t('ui.close') } })
    },
    [t],
  )
}
