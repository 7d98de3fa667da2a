// Marking a key as never to leave the vault.

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DangerousForm } from '../danger/dangerous-form.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useAct } from '../use-procedure.ts'
import type { KeyActProps } from './key-dialog.tsx'

export function RestrictKey({ shown, onDone }: KeyActProps) {
  const { t } = useTranslation()
  const restrict = useAct('key.restrict')
  const thing = shown.name ?? shown.purpose
  const submit = async () => {
    if (await restrict.run({ key: shown.id })) onDone()
  }
  return (
    <DangerousForm
      procedure="key.restrict"
      draft={{ key: thing }}
      thing={thing}
      label={t('key.act.restrict')}
      submit={t('key.restrictSubmit')}
      isRunning={restrict.isRunning}
      failure={<ErrorNotice error={restrict.error} />}
      onSubmit={submit}
    >
      <Text>{t('key.notExportableHint')}</Text>
    </DangerousForm>
  )
}
