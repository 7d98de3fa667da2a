// A dialog: traps the focus while open and gives it back to what opened it (Mantine's Modal does both).

import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface DialogProps {
  readonly title: string
  readonly opened: boolean
  onClose(): void
  readonly children: ReactNode
}

export function Dialog({ title, opened, onClose, children }: DialogProps) {
  const { t } = useTranslation()
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
