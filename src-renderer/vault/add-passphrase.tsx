// Letting another passphrase open the vault: whose it is, a passphrase of now, and the new one twice.

import { TextInput } from '@mantine/core'
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

export function AddPassphrase({ onDone }: { onDone(): void }) {
  const { t } = useTranslation()
  const notify = useNotice()
  const [label, setLabel] = useState('')
  const [current, setCurrent] = useState('')
  const next = useNewPassphrase()
  useForgetOnLock(useCallback(() => setCurrent(''), []))
  const add = useVaultAct('vault.add-passphrase')
  const submit = async () => {
    const input = { label: label.trim(), passphrase: current, newPassphrase: next.passphrase, ...next.insist }
    const added = await add.run(input)
    setCurrent('')
    if (!added) return
    next.forget()
    notify({ message: t('slot.added', { label: label.trim() }) })
    onDone()
  }
  return (
    <Form
      label={t('slot.addTitle')}
      submit={t('slot.addSubmit')}
      sentence={t('slot.addSentence')}
      isRunning={add.isRunning}
      command={
        <CommandLine procedure="vault.add-passphrase" draft={{ label: label.trim(), ...next.insist }} />
      }
      disabled={label.trim() === '' || current === '' || !next.isReady}
      failure={<ErrorNotice error={add.error} />}
      onSubmit={submit}
    >
      <TextInput
        label={t('slot.label')}
        description={t('slot.labelHint')}
        maxLength={128}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
        data-autofocus
        required
      />
      <PassphraseField label={t('slot.currentPassphrase')} value={current} onChange={setCurrent} />
      <NewPassphraseFields
        state={next}
        labels={{ first: t('slot.newPassphrase'), again: t('slot.newPassphraseAgain') }}
      />
    </Form>
  )
}
