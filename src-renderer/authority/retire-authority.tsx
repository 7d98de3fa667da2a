// Retiring an authority: it issues no more.

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DangerousForm } from '../danger/dangerous-form.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useAct } from '../use-procedure.ts'
import type { AuthorityActProps } from './authority-actions.tsx'

export function RetireAuthority({ authority, onDone }: AuthorityActProps) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const retire = useAct('authority.retire')
  const given = reason.trim()
  const input = { authority: authority.name, ...(given !== '' && { reason: given }) }
  const submit = async () => {
    if (await retire.run(input)) onDone()
  }
  return (
    <DangerousForm
      procedure="authority.retire"
      draft={input}
      thing={authority.title}
      label={t('authority.act.retire')}
      submit={t('authority.retireSubmit')}
      isRunning={retire.isRunning}
      failure={<ErrorNotice error={retire.error} />}
      onSubmit={submit}
    >
      <TextInput
        label={t('revocation.reason')}
        maxLength={1000}
        value={reason}
        data-autofocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </DangerousForm>
  )
}
