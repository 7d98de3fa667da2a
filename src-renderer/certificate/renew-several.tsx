// Several certificates issued anew for their keys, each by itself; then what became of each.

import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CertificateSummary } from '../../src-main/contract/certificate.ts'
import type { Output } from '../../src-main/contract/contract.ts'
import { DaysField } from '../authority/days-field.tsx'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Outcomes } from '../list/outcomes.tsx'
import { Form } from '../ui/form.tsx'
import { useAct } from '../use-procedure.ts'
import { unfitToRenew } from './batch-fitness.ts'
import { Names } from './names.tsx'

export function RenewSeveral({ certificates }: { certificates: readonly CertificateSummary[] }) {
  const { t } = useTranslation()
  const [days, setDays] = useState<number | null>(null)
  const [done, setDone] = useState<Output<'certificate.renew-batch'> | null>(null)
  const renew = useAct('certificate.renew-batch')
  const fit = certificates.filter((each) => unfitToRenew(each) === null)
  const input = {
    certificates: fit.map(({ sha256 }) => sha256),
    ...(days !== null && { days }),
  }
  const submit = async () => setDone((await renew.run(input)) ?? null)
  if (done) {
    const words = { done: done.renewed, count: done.results.length }
    return (
      <Stack gap="md">
        <Text role="status">{t('certificate.renewedSeveral', words)}</Text>
        <Outcomes results={done.results} />
      </Stack>
    )
  }
  return (
    <Form
      label={t('certificate.renewSeveralSubmit')}
      submit={t('certificate.renewSeveralSubmit')}
      sentence={t('certificate.renewSeveralSentence')}
      isRunning={renew.isRunning}
      disabled={fit.length === 0}
      failure={<ErrorNotice error={renew.error} />}
      command={<CommandLine procedure="certificate.renew-batch" draft={input} />}
      onSubmit={submit}
    >
      <Names certificates={certificates} whyNot={unfitToRenew} />
      <DaysField value={days} onChange={setDays} />
    </Form>
  )
}
