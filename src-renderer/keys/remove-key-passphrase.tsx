// Taking a key's own passphrase away; it opens with the vault again.

import { useTranslation } from 'react-i18next'
import { CommandLine } from '../command/command-line.tsx'
import type { KeyActProps } from './key-dialog.tsx'
import { KeyPassphraseForm } from './key-passphrase-form.tsx'

export function RemoveKeyPassphrase({ shown, onDone }: KeyActProps) {
  const { t } = useTranslation()
  return (
    <KeyPassphraseForm
      procedure="key.remove-passphrase"
      keyId={shown.id}
      label={t('key.ownPassphrase')}
      submit={t('key.removePassphraseSubmit')}
      sentence={t('key.removePassphraseSentence')}
      command={<CommandLine procedure="key.remove-passphrase" draft={{ key: shown.name ?? shown.purpose }} />}
      onDone={onDone}
    />
  )
}
