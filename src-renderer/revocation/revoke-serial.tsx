// Revoking what only its serial number tells: of a certificate that this keep issued, or that is known from elsewhere.

import { Button, Checkbox, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconBan } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ReasonCode, reasonCodes } from '../../src-main/contract/values.ts'
import { AuthoritySelect, useIssuers } from '../authority/authority-select.tsx'
import { RevocationConsequences } from '../certificate/revocation-consequences.tsx'
import { DangerousForm } from '../danger/dangerous-form.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { instantOf } from '../instant.ts'
import { Dialog } from '../ui/dialog.tsx'
import { InstantField } from '../ui/instant-field.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'

export function RevokeSerial() {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" leftSection={<IconBan size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {t('serial.open')}
      </Button>
      <Dialog title={t('serial.title')} opened={isOpen} onClose={() => setOpen(false)}>
        <SerialForm onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

/** So long nobody types: the number may be whole. */
const pauseMilliseconds = 400

/** As the contract takes it; people copy it with colons and capital letters. */
function serialNumberOf(typed: string): string | null {
  const digits = typed.replace(/[\s:]/g, '').toLowerCase()
  const whole = digits.length % 2 === 0 ? digits : `0${digits}`
  return /^(?:[0-9a-f]{2}){1,21}$/.test(whole) ? whole : null
}

function SerialForm({ onDone }: { onDone(): void }) {
  const { t } = useTranslation()
  const issuers = useIssuers()
  const [chosen, setChosen] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState<ReasonCode>('unspecified')
  const [invalidity, setInvalidity] = useState('')
  const [issuedElsewhere, setElsewhere] = useState(false)
  const revoke = useUndoableAct('revocation.revoke', () => t('revocation.done'))
  const issuer = chosen ?? issuers[0]?.id ?? null
  const serialNumber = serialNumberOf(typed)
  const [settled] = useDebouncedValue(serialNumber, pauseMilliseconds)
  const invalidityDate = instantOf(invalidity)
  const isKnown = issuer !== null && serialNumber !== null
  const others = { reason, issuedElsewhere, ...(invalidityDate !== null && { invalidityDate }) }
  const input = isKnown ? { issuer, serialNumber, ...others } : null
  const submit = async () => {
    if (input && (await revoke.run(input))) onDone()
  }
  return (
    <DangerousForm
      procedure="revocation.revoke"
      draft={input ?? others}
      thing={reason === 'certificateHold' ? null : serialNumber}
      label={t('serial.title')}
      submit={t('revocation.submit')}
      {...(reason === 'certificateHold' && { sentence: t('revocation.revokeHold') })}
      isRunning={revoke.isRunning}
      disabled={input === null}
      failure={<ErrorNotice error={revoke.error} />}
      onSubmit={submit}
    >
      <SimpleGrid cols={2}>
        <AuthoritySelect
          label={t('authority.issuer')}
          authorities={issuers}
          value={issuer}
          onChange={setChosen}
        />
        <TextInput
          label={t('serial.number')}
          description={t('serial.numberHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Select
          label={t('revocation.reason')}
          data={reasonCodes.map((value) => ({ value, label: t(`reason.${value}`) }))}
          value={reason}
          allowDeselect={false}
          onChange={(value) => setReason(value as ReasonCode)}
        />
        <InstantField
          label={t('revocation.invalidityDate')}
          description={t('revocation.invalidityDateHint')}
          value={invalidity}
          onChange={setInvalidity}
        />
      </SimpleGrid>
      <Checkbox
        label={t('serial.elsewhere')}
        checked={issuedElsewhere}
        onChange={(event) => setElsewhere(event.currentTarget.checked)}
      />
      {issuer !== null && settled !== null && !issuedElsewhere && (
        <RevocationConsequences issuer={issuer} serialNumber={settled} />
      )}
    </DangerousForm>
  )
}
