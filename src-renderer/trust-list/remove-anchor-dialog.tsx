// The dialog that takes one anchor out of a trust list.

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TrustAnchor } from '../../src-main/contract/trust-list.ts'
import { DangerousForm } from '../danger/dangerous-form.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'

interface RemoveAnchorDialogProps {
  readonly list: string
  readonly anchor: TrustAnchor
  onClose(): void
}

export function RemoveAnchorDialog({ list, anchor, onClose }: RemoveAnchorDialogProps) {
  const { t } = useTranslation()
  const remove = useUndoableAct('trust.remove', () => t('anchor.removed'))
  const input = { list, sha256: anchor.sha256 }
  const submit = async () => {
    if (!(await remove.run(input))) return
    onClose()
  }
  return (
    <Dialog title={t('anchor.removeTitle', { title: anchor.title })} opened onClose={onClose}>
      <DangerousForm
        procedure="trust.remove"
        draft={input}
        thing={anchor.title}
        label={t('anchor.remove')}
        submit={t('anchor.remove')}
        isRunning={remove.isRunning}
        failure={<ErrorNotice error={remove.error} />}
        onSubmit={submit}
      >
        <Text size="sm">{anchor.subject}</Text>
      </DangerousForm>
    </Dialog>
  )
}
