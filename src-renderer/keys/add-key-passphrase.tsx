// Giving a key a passphrase of its own.

import { useTranslation } from 'react-i18next'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Form } from '../ui/form.tsx'
import { useAct } from '../use-procedure.ts'
import { NewPassphraseFields } from '../vault/new-passphrase-fields.tsx'
import { useNewPassphrase } from '../vault/use-new-passphrase.ts'
import type { KeyActProps } from './key-dialog.tsx'

export function AddKeyPassphrase({ shown, onDone }: KeyActProps) {
  const { t } = useTranslation()
  const next = useNewPassphrase()
  const add = useAct('key.add-passphrase')
  const submit = async () => {
    const added = await add.run({ key: shown.id, newPassphrase: next.passphrase, ...next.insist })
    if (!added) return
    next.forget()
    onDone()
  }
  return (
    <Form
      label={t('key.act.addPassphrase')}
      submit={t('key.addPassphraseSubmit')}
      sentence={t('key.addPassphraseSentence')}
      isRunning={add.isRunning}
      command={<CommandLine procedure="key.add-passphrase" draft={{ key: shown.name ?? shown.purpose }} />}
      disabled={!next.isReady}
      failure={<ErrorNotice error={add.error} />}
      onSubmit={submit}
    >
      <NewPassphraseFields state={next} />
    </Form>
  )
}
