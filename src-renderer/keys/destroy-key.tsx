// Destroying a private key for good: its name is typed to confirm.

import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Form } from '../ui/form.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { useAct } from '../use-procedure.ts'
import type { KeyActProps } from './key-dialog.tsx'

export function DestroyKey({ shown, onDone }: KeyActProps) {
  const { t } = useTranslation()
  const notify = useNotice()
  const [typed, setTyped] = useState('')
  const destroy = useAct('key.destroy')
  const wanted = shown.name ?? shown.purpose
  const submit = async () => {
    if (!(await destroy.run({ key: shown.id, confirm: typed.trim() }))) return
    notify({ message: t('key.destroyed', { title: wanted }) })
    onDone()
  }
  return (
    <Form
      label={t('key.act.destroy')}
      submit={t('key.destroySubmit')}
      sentence={t('key.destroySentence')}
      isRunning={destroy.isRunning}
      disabled={typed.trim() !== wanted}
      dangerous
      failure={<ErrorNotice error={destroy.error} />}
      onSubmit={submit}
    >
      {shown.authority !== null && <Text>{t('key.destroyAuthority', { authority: shown.authority })}</Text>}
      <TextInput
        label={t('revocation.typeTitle', { title: wanted })}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
        data-autofocus
      />
    </Form>
  )
}
