// Marking a key as never to leave the vault.

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Form } from '../ui/form.tsx'
import { useAct } from '../use-procedure.ts'
import type { KeyActProps } from './key-dialog.tsx'

export function RestrictKey({ shown, onDone }: KeyActProps) {
  const { t } = useTranslation()
  const restrict = useAct('key.restrict')
  const submit = async () => {
    if (await restrict.run({ key: shown.id })) onDone()
  }
  return (
    <Form
      label={t('key.act.restrict')}
      submit={t('key.restrictSubmit')}
      sentence={t('key.restrictSentence')}
      isRunning={restrict.isRunning}
      failure={<ErrorNotice error={restrict.error} />}
      onSubmit={submit}
    >
      <Text>{t('key.notExportableHint')}</Text>
    </Form>
  )
}
