// Destroying a private key for good.

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DangerousForm } from '../danger/dangerous-form.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { useAct } from '../use-procedure.ts'
import type { KeyActProps } from './key-dialog.tsx'

export function DestroyKey({ shown, onDone }: KeyActProps) {
  const { t } = useTranslation()
  const notify = useNotice()
  const destroy = useAct('key.destroy')
  const confirm = shown.name ?? shown.purpose
  const submit = async () => {
    if (!(await destroy.run({ key: shown.id, confirm }))) return
    notify({ message: t('key.destroyed', { title: confirm }) })
    onDone()
  }
  return (
    <DangerousForm
      procedure="key.destroy"
      draft={{ key: confirm, confirm }}
      thing={confirm}
      label={t('key.act.destroy')}
      submit={t('key.destroySubmit')}
      isRunning={destroy.isRunning}
      failure={<ErrorNotice error={destroy.error} />}
      onSubmit={submit}
    >
      {shown.authority !== null && <Text>{t('key.destroyAuthority', { authority: shown.authority })}</Text>}
    </DangerousForm>
  )
}
