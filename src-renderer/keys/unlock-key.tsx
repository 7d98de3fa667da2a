// Making one key usable again: by its own passphrase, or the vault's where it has none.

import { useTranslation } from 'react-i18next'
import type { KeyActProps } from './key-dialog.tsx'
import { KeyPassphraseForm } from './key-passphrase-form.tsx'

export function UnlockKey({ shown, onDone }: KeyActProps) {
  const { t } = useTranslation()
  return (
    <KeyPassphraseForm
      procedure="key.unlock"
      keyId={shown.id}
      label={t(shown.ownPassphrase ? 'key.ownPassphrase' : 'key.vaultPassphrase')}
      submit={t('key.unlockSubmit')}
      sentence={t('key.unlockSentence')}
      onDone={onDone}
    />
  )
}
