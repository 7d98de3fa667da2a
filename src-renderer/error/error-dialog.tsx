// A failure of an act that has no place of its own on the screen, such as a menu's: said in a dialog.

import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RootkeepError } from '../../src-main/contract/errors.ts'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorNotice } from './error-notice.tsx'

export function ErrorDialog({ error }: { error: RootkeepError | null }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => setOpen(error !== null), [error])
  return (
    <Dialog title={t('error.title')} opened={isOpen} onClose={() => setOpen(false)}>
      <ErrorNotice error={error} />
    </Dialog>
  )
}
