// The dialog that removes a trust list with all its anchors.

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DangerousForm } from '../danger/dangerous-form.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useGo } from '../route.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'

interface RemoveListDialogProps {
  readonly list: string
  readonly opened: boolean
  onClose(): void
}

export function RemoveListDialog({ list, opened, onClose }: RemoveListDialogProps) {
  const { t } = useTranslation()
  const go = useGo()
  const remove = useUndoableAct('trust.remove', () => t('trustList.removed'))
  const submit = async () => {
    if (!(await remove.run({ list, wholeList: true }))) return
    go({ screen: 'trust-lists' })
  }
  return (
    <Dialog title={t('trustList.removeTitle', { name: list })} opened={opened} onClose={onClose}>
      <DangerousForm
        procedure="trust.remove"
        draft={{ list, wholeList: true }}
        thing={list}
        label={t('trustList.remove')}
        submit={t('trustList.remove')}
        isRunning={remove.isRunning}
        failure={<ErrorNotice error={remove.error} />}
        onSubmit={submit}
      >
        <Text>{t('trustList.removeSentence')}</Text>
      </DangerousForm>
    </Dialog>
  )
}
