// The revocation lists of one authority: issuing the next, and saving any that was issued.

import { Button, Group, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuthoritySummary } from '../../src-main/contract/authority.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Loaded } from '../error/loaded.tsx'
import { useSave } from '../file/use-save.ts'
import { TermMark } from '../help/term.tsx'
import { Panel } from '../ui/panel.tsx'
import { useAct, useProcedure } from '../use-procedure.ts'
import { type CrlChoices, CrlDialog } from './crl-dialog.tsx'
import { type CrlFormat, CrlFormatSwitch } from './crl-format.tsx'
import { CrlGeneration } from './crl-generation.tsx'
import { CrlTable } from './crl-table.tsx'

export function CrlPanel({
  authority,
}: {
  authority: Pick<AuthoritySummary, 'id' | 'name' | 'title' | 'key'>
}) {
  const { t } = useTranslation()
  const [format, setFormat] = useState<CrlFormat>('pem')
  const [generation, setGeneration] = useState<string | null>(null)
  const [isChoosing, setChoosing] = useState(false)
  const list = useProcedure('crl.list', { issuer: authority.id })
  const issue = useAct('crl.issue')
  const taken = useAct('crl.export')
  const { save, isSaving, error } = useSave()
  const title = t('crl.of', { title: authority.title })

  const asked = { issuer: authority.name, format, ...(generation && { generation }) }
  const issueAndSave = async (choices: CrlChoices) => {
    setChoosing(false)
    const issued = await issue.run({ ...asked, ...choices })
    if (issued) await save(title, issued.files)
  }
  const saveAgain = async (crlNumber: string) => {
    const exported = await taken.run({ issuer: authority.id, crlNumber, format })
    if (exported) await save(title, exported.files)
  }
  return (
    <Panel
      mark={<TermMark name="crl" />}
      title={title}
      actions={<CrlFormatSwitch value={format} onChange={setFormat} />}
    >
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t(authority.key === 'here' ? 'crl.issueSentence' : 'crl.keyElsewhere', {
            title: authority.title,
          })}
        </Text>
        <Group justify="flex-end">
          <IssueButtons
            isPossible={authority.key === 'here'}
            isRunning={issue.isRunning || isSaving}
            onIssue={issueAndSave}
            onChoose={() => setChoosing(true)}
          />
        </Group>
        <CrlDialog
          issuer={authority.id}
          title={authority.title}
          asked={asked}
          issued={list.data?.crls ?? []}
          opened={isChoosing}
          onClose={() => setChoosing(false)}
          onIssue={issueAndSave}
        />
        <CrlGeneration authority={authority.id} value={generation} onChange={setGeneration} />
        <CommandLine procedure="crl.issue" draft={asked} />
        <ErrorNotice error={issue.error ?? taken.error ?? error} />
        <Loaded from={list}>{({ crls }) => <CrlTable crls={crls} onSave={saveAgain} />}</Loaded>
      </Stack>
    </Panel>
  )
}

interface IssueButtonsProps {
  readonly isPossible: boolean
  readonly isRunning: boolean
  onIssue(choices: CrlChoices): void
  onChoose(): void
}

function IssueButtons({ isPossible, isRunning, onIssue, onChoose }: IssueButtonsProps) {
  const { t } = useTranslation()
  return (
    <Group gap="xs" wrap="nowrap" flex="none">
      <Button variant="default" disabled={!isPossible} loading={isRunning} onClick={onChoose}>
        {t('crl.withChoices')}
      </Button>
      <Button
        variant="default"
        disabled={!isPossible}
        loading={isRunning}
        onClick={() => onIssue({ delta: true })}
      >
        {t('crl.issueDelta')}
      </Button>
      <Button
        leftSection={<IconDownload size={16} aria-hidden />}
        disabled={!isPossible}
        loading={isRunning}
        onClick={() => onIssue({})}
      >
        {t('crl.issue')}
      </Button>
    </Group>
  )
}
