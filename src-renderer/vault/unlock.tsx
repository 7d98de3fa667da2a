// The screen between a person and a locked keep. When the vault locked while one was working, it lies over
// the app, which keeps everything that was typed, and gives the focus back to where it was.

import { Code, FocusTrap, Select, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { practicePassphrase } from '../../src-main/contract/practice.ts'
import type { VaultStatus } from '../../src-main/contract/vault.ts'
import { ErrorNotice, ErrorSentences } from '../error/error-notice.tsx'
import { Form } from '../ui/form.tsx'
import { GateCard } from './gate-card.tsx'
import { PassphraseField } from './passphrase-field.tsx'
import { useVaultAct } from './use-vault.ts'

interface UnlockProps {
  readonly status: VaultStatus
  /** There is work behind this screen. */
  readonly again: boolean
}

export function Unlock({ status: { directory, slots, journalFault, practice }, again }: UnlockProps) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const before = useRef(document.activeElement)
  const [passphrase, setPassphrase] = useState('')
  const [slot, setSlot] = useState('')
  const unlock = useVaultAct('vault.unlock')

  useEffect(() => {
    field.current?.focus()
    const behind = before.current
    return () => {
      if (behind instanceof HTMLElement) behind.focus()
    }
  }, [])
  const submit = async () => {
    const unlocked = await unlock.run({ passphrase, ...(slot !== '' && { slot }) })
    setPassphrase('')
    if (!unlocked) field.current?.focus()
  }
  return (
    <FocusTrap active>
      <div>
        <GateCard title={again ? t('vault.unlock.again') : t('vault.unlock.title')}>
          {again && <Text>{t('vault.unlock.againHint')}</Text>}
          <Text size="sm" c="dimmed">
            {t('vault.keep')} <Code>{directory}</Code>
          </Text>
          {practice && (
            <Text size="sm">
              {t('practice.passphrase')} <Code>{practicePassphrase}</Code>
            </Text>
          )}
          <Form
            label={t('vault.unlock.title')}
            submit={t('vault.unlock.submit')}
            isRunning={unlock.isRunning}
            disabled={passphrase === ''}
            failure={
              unlock.error ? <ErrorNotice error={unlock.error} /> : <CheckFailure fault={journalFault} />
            }
            onSubmit={submit}
          >
            <SlotChoice slots={slots} value={slot} onChange={setSlot} />
            <PassphraseField
              ref={field}
              isFirst
              label={t('vault.passphrase')}
              value={passphrase}
              onChange={setPassphrase}
            />
          </Form>
        </GateCard>
      </div>
    </FocusTrap>
  )
}

/** Why the vault locked itself: the check of the journal, which went on behind the window, found a fault. */
function CheckFailure({ fault }: { fault: VaultStatus['journalFault'] }) {
  return fault && <ErrorSentences code={fault.code} message={fault.message} />
}

interface SlotChoiceProps {
  readonly slots: VaultStatus['slots']
  readonly value: string
  onChange(slot: string): void
}

/** Where several passphrases open the vault, each takes a second to try: who names one waits for that alone. */
function SlotChoice({ slots, value, onChange }: SlotChoiceProps) {
  const { t } = useTranslation()
  const known = slots.filter(({ understood }) => understood)
  if (known.length < 2) return null
  const choices = known.map(({ id, label }) => ({ value: id, label: label ?? id }))
  return (
    <Select
      label={t('vault.unlock.slot')}
      data={[{ value: '', label: t('vault.unlock.anySlot') }, ...choices]}
      value={value}
      allowDeselect={false}
      comboboxProps={{ withinPortal: false }}
      onChange={(slot) => onChange(slot ?? '')}
    />
  )
}
