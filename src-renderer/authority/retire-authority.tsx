// Retiring an authority: it issues no more, and its name is typed to confirm.

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Form } from '../ui/form.tsx'
import { useAct } from '../use-procedure.ts'
import type { AuthorityActProps } from './authority-actions.tsx'

export function RetireAuthority({ authority, onDone }: AuthorityActProps) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const [typed, setTyped] = useState('')
  const retire = useAct('authority.retire')
  const submit = async () => {
    const given = reason.trim()
    if (await retire.run({ authority: authority.id, ...(given !== '' && { reason: given }) })) onDone()
  }
  return (
    <Form
      label={t('authority.act.retire')}
      submit={t('authority.retireSubmit')}
      sentence={t('authority.retireSentence')}
      isRunning={retire.isRunning}
      disabled={typed.trim() !== authority.title}
      dangerous
      failure={<ErrorNotice error={retire.error} />}
      onSubmit={submit}
    >
      <TextInput
        label={t('revocation.reason')}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TextInput
        label={t('revocation.typeTitle', { title: authority.title })}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </Form>
  )
}
