// Revoking: the reason, the date, what it means, and what falls with it.

import { Select, SimpleGrid, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CertificateDetail } from '../../src-main/contract/certificate.ts'
import { type ReasonCode, reasonCodes } from '../../src-main/contract/values.ts'
import { DangerousForm } from '../danger/dangerous-form.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { instantOf } from '../instant.ts'
import { Dialog } from '../ui/dialog.tsx'
import { InstantField } from '../ui/instant-field.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'
import { RevocationConsequences } from './revocation-consequences.tsx'

interface RevokeDialogProps {
  readonly certificate: CertificateDetail
  readonly issuer: string
  readonly opened: boolean
  onClose(): void
}

export function RevokeDialog({ opened, onClose, ...props }: RevokeDialogProps) {
  const { t } = useTranslation()
  const title = t('revocation.revokeTitle', { title: props.certificate.title })
  return (
    <Dialog title={title} opened={opened} onClose={onClose}>
      <RevokeForm {...props} onDone={onClose} />
    </Dialog>
  )
}

interface RevokeFormProps {
  readonly certificate: CertificateDetail
  readonly issuer: string
  onDone(): void
}

function RevokeForm({ certificate, issuer, onDone }: RevokeFormProps) {
  const { t } = useTranslation()
  const [reason, setReason] = useState<ReasonCode>('unspecified')
  const [date, setDate] = useState('')
  const [invalidity, setInvalidity] = useState('')
  const revoke = useUndoableAct('revocation.revoke', () => t('revocation.done'))

  const revokedAt = instantOf(date)
  const invalidityDate = instantOf(invalidity)
  const input = {
    issuer,
    sha256: certificate.sha256,
    reason,
    ...(revokedAt !== null && { revokedAt }),
    ...(invalidityDate !== null && { invalidityDate }),
  }
  const submit = async () => {
    if (await revoke.run(input)) onDone()
  }
  return (
    <DangerousForm
      procedure="revocation.revoke"
      draft={input}
      thing={reason === 'certificateHold' ? null : certificate.title}
      label={t('revocation.submit')}
      submit={t('revocation.submit')}
      isRunning={revoke.isRunning}
      failure={<ErrorNotice error={revoke.error} />}
      onSubmit={submit}
    >
      {certificate.authority !== null && (
        <RevocationConsequences issuer={issuer} sha256={certificate.sha256} />
      )}
      <Select
        label={t('revocation.reason')}
        data={reasonCodes.map((value) => ({ value, label: t(`reason.${value}`) }))}
        value={reason}
        allowDeselect={false}
        data-autofocus
        onChange={(value) => setReason(value as ReasonCode)}
      />
      <SimpleGrid cols={2}>
        <InstantField
          label={t('revocation.date')}
          description={t('revocation.dateHint')}
          value={date}
          onChange={setDate}
        />
        <InstantField
          label={t('revocation.invalidityDate')}
          description={t('revocation.invalidityDateHint')}
          value={invalidity}
          onChange={setInvalidity}
        />
      </SimpleGrid>
      {reason === 'certificateHold' && <Text size="sm">{t('revocation.revokeHold')}</Text>}
    </DangerousForm>
  )
}
