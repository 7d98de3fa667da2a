// Removing a way into the vault, by the passphrase of one that stays.

import { useTranslation } from 'react-i18next'
import type { VaultStatus } from '../../src-main/contract/vault.ts'
import { CommandLine } from '../command/command-line.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { SlotForm } from './slot-form.tsx'
import { useVaultAct } from './use-vault.ts'

interface RemoveSlotProps {
  readonly slot: VaultStatus['slots'][number]
  onDone(): void
}

export function RemoveSlot({ slot, onDone }: RemoveSlotProps) {
  const { t } = useTranslation()
  const notify = useNotice()
  const remove = useVaultAct('vault.remove-slot')
  const submit = async (passphrase: string) => {
    if (!(await remove.run({ slot: slot.id, passphrase }))) return
    notify({ message: t('slot.removed', { label: slot.label ?? '' }) })
    onDone()
  }
  return (
    <SlotForm
      label={t('slot.stayingPassphrase')}
      submit={t('slot.removeSubmit')}
      sentence={t('slot.removeSentence')}
      isRunning={remove.isRunning}
      command={<CommandLine procedure="vault.remove-slot" draft={{ slot: slot.label ?? slot.id }} />}
      error={remove.error}
      dangerous
      onPassphrase={submit}
    />
  )
}
