// Several certificates revoked for one reason: all by name, those that may not be marked, then what became of each.

import { Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CertificateSummary } from '../../src-main/contract/certificate.ts'
import type { Output } from '../../src-main/contract/contract.ts'
import { type ReasonCode, reasonCodes } from '../../src-main/contract/values.ts'
import { DangerousForm } from '../danger/dangerous-form.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Outcomes } from '../list/outcomes.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'
import { unfitToRevoke } from './batch-fitness.ts'
import { Names } from './names.tsx'

export function RevokeSeveral({ certificates }: { certificates: readonly CertificateSummary[] }) {
  const { t } = useTranslation()
  const [done, setDone] = useState<Output<'revocation.revoke-batch'> | null>(null)
  if (!done) return <RevokeSeveralForm certificates={certificates} onDone={setDone} />
  const words = { done: done.revoked, count: done.results.length }
  return (
    <Stack gap="md">
      {/* Said aloud by the notice. */}
      <Text>{t('revocation.revokedSeveral', words)}</Text>
      <Outcomes results={done.results} />
    </Stack>
  )
}

interface RevokeSeveralFormProps {
  readonly certificates: readonly CertificateSummary[]
  onDone(results: Output<'revocation.revoke-batch'>): void
}

function RevokeSeveralForm({ certificates, onDone }: RevokeSeveralFormProps) {
  const { t } = useTranslation()
  const [reason, setReason] = useState<ReasonCode>('unspecified')
  const revoke = useUndoableAct('revocation.revoke-batch', ({ revoked, results }) =>
    t('revocation.revokedSeveral', { done: revoked, count: results.length }),
  )
  const whyNot = (each: CertificateSummary) => unfitToRevoke(each, reason)
  const fit = certificates.filter((each) => whyNot(each) === null)
  const unfit = certificates.length - fit.length
  const input = {
    certificates: fit.map(({ sha256 }) => sha256),
    reason,
  }
  const submit = async () => {
    const answer = await revoke.run(input)
    if (answer) onDone(answer)
  }
  return (
    <DangerousForm
      procedure="revocation.revoke-batch"
      draft={input}
      thing={reason === 'certificateHold' ? null : t('certificate.several', { count: fit.length })}
      label={t('revocation.revokeSeveralSubmit')}
      submit={t('revocation.revokeSeveralSubmit')}
      isRunning={revoke.isRunning}
      disabled={fit.length === 0}
      failure={<ErrorNotice error={revoke.error} />}
      onSubmit={submit}
    >
      <Names certificates={certificates} whyNot={whyNot} />
      {unfit > 0 && <Text size="sm">{t('revocation.notAll', { count: unfit })}</Text>}
      <Select
        label={t('revocation.reason')}
        data={reasonCodes.map((value) => ({ value, label: t(`reason.${value}`) }))}
        value={reason}
        allowDeselect={false}
        data-autofocus
        onChange={(value) => setReason(value as ReasonCode)}
      />
      {reason === 'certificateHold' && <Text size="sm">{t('revocation.revokeHold')}</Text>}
    </DangerousForm>
  )
}
