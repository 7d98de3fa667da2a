// Revoking: the reason, the date, what it means, and the certificate's name typed to confirm.

import { Alert, Select, SimpleGrid, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CertificateDetail } from '../../src-main/contract/certificate.ts'
import { type ReasonCode, reasonCodes } from '../../src-main/contract/values.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { instantOf } from '../instant.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { InstantField } from '../ui/instant-field.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { useAct } from '../use-procedure.ts'
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
  const notify = useNotice()
  const [reason, setReason] = useState<ReasonCode>('unspecified')
  const [date, setDate] = useState('')
  const [invalidity, setInvalidity] = useState('')
  const [typed, setTyped] = useState('')
  const revoke = useAct('revocation.revoke')

  const submit = async () => {
    const revokedAt = instantOf(date)
    const invalidityDate = instantOf(invalidity)
    const revoked = await revoke.run({
      issuer,
      sha256: certificate.sha256,
      reason,
      ...(revokedAt !== null && { revokedAt }),
      ...(invalidityDate !== null && { invalidityDate }),
    })
    if (!revoked) return
    notify({ message: t('revocation.done') })
    onDone()
  }
  return (
    <Form
      label={t('revocation.submit')}
      submit={t('revocation.submit')}
      isRunning={revoke.isRunning}
      disabled={typed.trim() !== certificate.title}
      dangerous
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
      <Alert color="amber" icon={<IconAlertTriangle aria-hidden />}>
        {t(reason === 'certificateHold' ? 'revocation.revokeHold' : 'revocation.revokeFinal')}
      </Alert>
      <TextInput
        label={t('revocation.typeTitle', { title: certificate.title })}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </Form>
  )
}
