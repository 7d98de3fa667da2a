// The question before a root is taken out of gem's trust directory.

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { useAct } from '../use-procedure.ts'

interface RemoveTrustProps {
  readonly subject: string
  readonly sha256: string
  onClose(): void
}

export function RemoveTrust({ subject, sha256, onClose }: RemoveTrustProps) {
  const { t } = useTranslation()
  const remove = useAct('gem.trust-remove')
  const submit = async () => {
    if (await remove.run({ sha256 })) onClose()
  }
  return (
    <Dialog title={t('gem.trust.removeTitle', { subject })} opened onClose={onClose}>
      <Form
        label={t('gem.trust.remove')}
        submit={t('gem.trust.removeSubmit')}
        isRunning={remove.isRunning}
        dangerous
        failure={<ErrorNotice error={remove.error} />}
        onSubmit={submit}
      >
        <Text size="sm">{t('gem.trust.removeHint')}</Text>
      </Form>
    </Dialog>
  )
}
