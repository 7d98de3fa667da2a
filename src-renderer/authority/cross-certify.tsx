// Letting another authority of the keep certify this one's name and key, beside its own issuer.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useGo } from '../route.tsx'
import { Form } from '../ui/form.tsx'
import { useAct } from '../use-procedure.ts'
import type { AuthorityActProps } from './authority-actions.tsx'
import { AuthoritySelect, useIssuers } from './authority-select.tsx'
import { DaysField } from './days-field.tsx'

export function CrossCertify({ authority, onDone }: AuthorityActProps) {
  const { t } = useTranslation()
  const go = useGo()
  const others = useIssuers().filter(({ id }) => id !== authority.id && id !== authority.parent)
  const [chosen, setChosen] = useState<string | null>(null)
  const [days, setDays] = useState<number | null>(null)
  const crossCertify = useAct('authority.cross-certify')
  const issuer = others.find(({ id }) => id === chosen) ?? others[0]
  const submit = async () => {
    if (!issuer) return
    const input = { issuer: issuer.id, authority: authority.id, ...(days !== null && { days }) }
    const crossed = await crossCertify.run(input)
    if (!crossed) return
    onDone()
    go({ screen: 'certificate', sha256: crossed.certificate.sha256 })
  }
  return (
    <Form
      label={t('authority.act.crossCertify')}
      submit={t('authority.crossCertifySubmit')}
      sentence={t('authority.crossCertifySentence', { issuer: issuer?.title ?? '…', title: authority.title })}
      isRunning={crossCertify.isRunning}
      command={
        <CommandLine
          procedure="authority.cross-certify"
          draft={{
            authority: authority.name,
            ...(issuer && { issuer: issuer.name }),
            ...(days !== null && { days }),
          }}
        />
      }
      disabled={!issuer}
      failure={<ErrorNotice error={crossCertify.error} />}
      onSubmit={submit}
    >
      <AuthoritySelect
        label={t('authority.issuer')}
        authorities={others}
        value={issuer?.id ?? null}
        onChange={setChosen}
      />
      <DaysField value={days} onChange={setDays} />
    </Form>
  )
}
