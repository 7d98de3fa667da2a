// A gem that was dropped, and the report on it: made again when another policy is chosen. Not by the cache of what is
// read, which would keep the octets.

import { Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GemReport } from '../../src-main/contract/gem.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { FileDrop } from '../file/file-drop.tsx'
import { base64Of } from '../file/read-file.ts'
import { useAct, useProcedure } from '../use-procedure.ts'
import { GemReportView } from './gem-report.tsx'

export function GemInspection() {
  const { t } = useTranslation()
  const [gem, setGem] = useState<NamedFile | null>(null)
  const [policy, setPolicy] = useState('strict')
  const [report, setReport] = useState<GemReport | null>(null)
  const inspect = useAct('gem.inspect')
  const look = async (file: NamedFile, by: string) => {
    const input = { octets: base64Of(file), name: file.name, policy: by, ownRecords: true }
    setReport((await inspect.run(input)) ?? null)
  }
  const take = ([file]: readonly NamedFile[]) => {
    if (!file) return
    setGem(file)
    void look(file, policy)
  }
  const choose = (by: string) => {
    setPolicy(by)
    if (gem) void look(gem, by)
  }
  return (
    <Stack gap="md">
      <FileDrop title={t('gem.file')} hint={t('gem.fileHint')} extensions={['gem']} onFiles={take} />
      <PolicySelect value={policy} onChange={choose} />
      <ErrorNotice error={inspect.error} />
      {report && <GemReportView report={report} />}
    </Stack>
  )
}

function PolicySelect({ value, onChange }: { value: string; onChange(policy: string): void }) {
  const { t } = useTranslation()
  const list = useProcedure('gem.policy-list', {})
  const policies = list.data?.policies ?? []
  return (
    <Select
      label={t('gem.policy')}
      description={t('gem.policyHint')}
      data={policies.map(({ name, title }) => ({ value: name, label: title }))}
      value={value}
      onChange={(chosen) => chosen !== null && onChange(chosen)}
      allowDeselect={false}
      maw={460}
    />
  )
}
