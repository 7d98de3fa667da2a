// The question before a root is taken out of gem's trust directory.

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DangerousForm } from '../danger/dangerous-form.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'

interface RemoveTrustProps {
  readonly subject: string
  readonly sha256: string
  onClose(): void
}

export function RemoveTrust({ subject, sha256, onClose }: RemoveTrustProps) {
  const { t } = useTranslation()
  const remove = useUndoableAct('gem.trust-remove', () => t('gem.trust.removed', { subject }))
  const submit = async () => {
    if (await remove.run({ sha256 })) onClose()
  }
  return (
    <Dialog title={t('gem.trust.removeTitle', { subject })} opened onClose={onClose}>
      <DangerousForm
        procedure="gem.trust-remove"
        draft={{ sha256 }}
        thing={subject}
        label={t('gem.trust.remove')}
        submit={t('gem.trust.removeSubmit')}
        isRunning={remove.isRunning}
        failure={<ErrorNotice error={remove.error} />}
        onSubmit={submit}
      >
        <Text size="sm">{t('gem.trust.removeHint')}</Text>
      </DangerousForm>
    </Dialog>
  )
}
