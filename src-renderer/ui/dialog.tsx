// A dialog: traps the focus while open and gives it back to what opened it (Mantine's Modal does both). The notices of
// what was done before go when it opens, since they would lie over its foot (WCAG 2.2 §2.4.11).

import { Modal } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'

interface DialogProps {
  readonly title: string
  readonly opened: boolean
  onClose(): void
  readonly children: ReactNode
}

export function Dialog({ title, opened, onClose, children }: DialogProps) {
  const { t } = useTranslation()
  useEffect(() => {
    if (opened) notifications.clean()
  }, [opened])
  return (
    <Modal
      title={title}
      opened={opened}
      onClose={onClose}
      centered
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {children}
    </Modal>
  )
}
