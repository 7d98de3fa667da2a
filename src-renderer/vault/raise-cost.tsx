// Raising what a passphrase costs to guess, to about a second of this machine.

import { useTranslation } from 'react-i18next'
import { CommandLine } from '../command/command-line.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { SlotForm } from './slot-form.tsx'
import { useVaultAct } from './use-vault.ts'

export function RaiseCost({ onDone }: { onDone(): void }) {
  const { t } = useTranslation()
  const notify = useNotice()
  const raise = useVaultAct('vault.raise-cost')
  const submit = async (passphrase: string) => {
    if (!(await raise.run({ passphrase }))) return
    notify({ message: t('slot.raised') })
    onDone()
  }
  return (
    <SlotForm
      label={t('slot.raisedPassphrase')}
      submit={t('slot.raiseSubmit')}
      sentence={t('slot.raiseSentence')}
      isRunning={raise.isRunning}
      command={<CommandLine procedure="vault.raise-cost" draft={{}} />}
      error={raise.error}
      onPassphrase={submit}
    />
  )
}
