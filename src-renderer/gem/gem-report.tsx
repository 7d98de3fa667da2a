// Everything about a gem: as gem decides, as a policy does, why they differ; what is in it, who signed it, by which
// path.

import { Alert, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { GemJudgement, GemReport } from '../../src-main/contract/gem.ts'
import { findingTitle } from '../certificate/finding-title.ts'
import { Findings } from '../certificate/findings.tsx'
import { Panel } from '../ui/panel.tsx'
import { Verdict } from '../ui/verdict.tsx'
import { AcceptedTag } from './accepted-tag.tsx'
import { GemDecisions } from './gem-decisions.tsx'
import { GemFiles } from './gem-files.tsx'
import { GemMembers } from './gem-members.tsx'
import { GemPath } from './gem-path.tsx'
import { GemWords } from './gem-words.tsx'

export function GemReportView({ report }: { report: GemReport }) {
  const { t } = useTranslation()
  const { judgement, strict } = report
  return (
    <Stack gap="md" role="region" aria-label={t('gem.report', { name: report.file })}>
      <Answer judgement={judgement} />
      <Difference difference={report.difference} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <GemDecisions decisions={report.decisions} />
        <Stack gap="md">
          <Judgement judgement={judgement} />
          {judgement.policy !== strict.policy && <Judgement judgement={strict} />}
        </Stack>
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <GemWords report={report} />
        <GemMembers members={report.members} />
      </SimpleGrid>
      <GemFiles files={report.files} count={report.fileCount} />
      <GemPath report={report} />
    </Stack>
  )
}

/** By the policy that was chosen, with the first reason against it. */
function Answer({ judgement: { policy, accepted, findings } }: { judgement: GemJudgement }) {
  const { t } = useTranslation()
  const first = findings.find(({ severity }) => severity === 'error')
  const reason = first && (findingTitle(first.code, t) ?? first.message)
  return (
    <Verdict
      label={t('gem.answer')}
      mark={<AcceptedTag accepted={accepted} />}
      sentence={
        accepted || reason === undefined
          ? t('gem.byPolicy', { policy })
          : t('gem.refusedBy', { policy, reason })
      }
    />
  )
}

function Difference({ difference }: { difference: string | null }) {
  const { t } = useTranslation()
  if (difference === null) {
    return (
      <Text size="sm" c="dimmed">
        {t('gem.agrees')}
      </Text>
    )
  }
  return (
    <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('gem.differs')} role="alert">
      <span lang="en">{difference}</span>
    </Alert>
  )
}

function Judgement({ judgement }: { judgement: GemJudgement }) {
  const { t } = useTranslation()
  const { policy, accepted, findings } = judgement
  return (
    <Panel title={t('gem.judgement', { policy })}>
      <Stack gap="sm">
        <Group>
          <AcceptedTag accepted={accepted} />
        </Group>
        {findings.length === 0 ? (
          <Text size="sm">{t('gem.nothingFound')}</Text>
        ) : (
          <Findings findings={findings} />
        )}
      </Stack>
    </Panel>
  )
}
