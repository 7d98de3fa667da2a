// Certifying an authority anew: same name, same key, new validity.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Form } from '../ui/form.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { useAct } from '../use-procedure.ts'
import type { AuthorityActProps } from './authority-actions.tsx'
import { DaysField } from './days-field.tsx'

export function RenewAuthority({ authority, onDone }: AuthorityActProps) {
  const { t } = useTranslation()
  const notify = useNotice()
  const [days, setDays] = useState<number | null>(null)
  const renew = useAct('authority.renew')
  const submit = async () => {
    const renewed = await renew.run({ authority: authority.id, ...(days !== null && { days }) })
    if (!renewed) return
    notify({ message: t('authority.renewed', { title: authority.title }) })
    onDone()
  }
  return (
    <Form
      label={t('authority.act.renew')}
      submit={t('authority.renewSubmit')}
      sentence={t('authority.renewSentence')}
      isRunning={renew.isRunning}
      command={
        <CommandLine
          procedure="authority.renew"
          draft={{ authority: authority.name, ...(days !== null && { days }) }}
        />
      }
      failure={<ErrorNotice error={renew.error} />}
      onSubmit={submit}
    >
      <DaysField value={days} onChange={setDays} />
    </Form>
  )
}
