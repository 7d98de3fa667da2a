// Changing the passphrase: the old one, the new one twice. All three are forgotten once it is done.

import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Form } from '../ui/form.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { NewPassphraseFields } from './new-passphrase-fields.tsx'
import { PassphraseField } from './passphrase-field.tsx'
import { useForgetOnLock } from './use-forget-on-lock.ts'
import { useNewPassphrase } from './use-new-passphrase.ts'
import { useVaultAct } from './use-vault.ts'

export function ChangePassphrase() {
  const { t } = useTranslation()
  const notify = useNotice()
  const [current, setCurrent] = useState('')
  const next = useNewPassphrase()
  useForgetOnLock(useCallback(() => setCurrent(''), []))
  const change = useVaultAct('vault.change-passphrase')

  const submit = async () => {
    const input = { passphrase: current, newPassphrase: next.passphrase, ...next.insist }
    const changed = await change.run(input)
    setCurrent('')
    if (!changed) return
    next.forget()
    notify({ message: t('settings.passphraseChanged') })
  }
  return (
    <Form
      label={t('settings.changePassphrase')}
      submit={t('settings.changePassphrase')}
      sentence={t('settings.changePassphraseSentence')}
      isRunning={change.isRunning}
      command={<CommandLine procedure="vault.change-passphrase" draft={next.insist} />}
      disabled={current === '' || !next.isReady}
      failure={<ErrorNotice error={change.error} />}
      onSubmit={submit}
    >
      <PassphraseField label={t('settings.currentPassphrase')} value={current} onChange={setCurrent} />
      <NewPassphraseFields state={next} />
    </Form>
  )
}
