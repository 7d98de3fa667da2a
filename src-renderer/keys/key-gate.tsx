// The dialog between an act and a key that needs a passphrase before it signs. What was typed for the act stays; it is
// done as soon as the key is open.

import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/dialog.tsx'
import { KeyPassphraseForm } from './key-passphrase-form.tsx'
import { useWaitingKey } from './waiting-key.ts'

export function KeyGate() {
  const { t } = useTranslation()
  const waiting = useWaitingKey()
  return (
    <Dialog
      title={t('key.gate', { purpose: waiting?.purpose ?? '' })}
      opened={waiting !== null}
      onClose={() => waiting?.settle(false)}
    >
      {waiting && (
        <KeyPassphraseForm
          procedure="key.unlock"
          keyId={waiting.keyId}
          label={t(waiting.ownPassphrase ? 'key.ownPassphrase' : 'key.vaultPassphrase')}
          submit={t('key.unlockSubmit')}
          sentence={t('key.gateSentence')}
          onDone={() => waiting.settle(true)}
        />
      )}
    </Dialog>
  )
}
