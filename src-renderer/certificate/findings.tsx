// What lints, validations and checks found: by colour, icon and word, with the clause that says so.

import { Group, Stack, Text } from '@mantine/core'
import { type Icon, IconAlertTriangle, IconBan, IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../src-main/contract/values.ts'
import { Tag, type Tone } from '../ui/tag.tsx'
import { findingSentence } from './finding-sentence.ts'
import { findingTitle } from './finding-title.ts'

const looks: { readonly [S in Finding['severity']]: { readonly icon: Icon; readonly tone: Tone } } = {
  error: { icon: IconBan, tone: 'bad' },
  warning: { icon: IconAlertTriangle, tone: 'warning' },
  info: { icon: IconInfoCircle, tone: 'info' },
}

export function Findings({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation()
  return (
    <Stack gap={6} role="list">
      {findings.map((finding) => (
        <Group
          key={`${finding.code}/${finding.message}`}
          gap="xs"
          wrap="nowrap"
          align="flex-start"
          role="listitem"
        >
          <Tag {...looks[finding.severity]}>{t(`finding.${finding.severity}`)}</Tag>
          <Text size="sm" component="div">
            <Headline code={finding.code} />
            <Sentence finding={finding} />{' '}
            <Text span size="xs" c="dimmed">
              {[finding.code, finding.clause].filter(Boolean).join(' · ')}
            </Text>
          </Text>
        </Group>
      ))}
    </Stack>
  )
}

/** In the language of the window, with what a reader said quoted; or marked as the English that it is. */
export function Sentence({ finding }: { finding: Omit<Finding, 'severity' | 'clause' | 'certificate'> }) {
  const { t } = useTranslation()
  const sentence = findingSentence(finding, t)
  if (sentence === null) return <span lang="en">{finding.message}</span>
  if (finding.reason === undefined) return sentence
  return (
    <>
      {sentence} <q lang="en">{finding.reason}</q>
    </>
  )
}

function Headline({ code }: { code: string }) {
  const { t } = useTranslation()
  const title = findingTitle(code, t)
  return (
    title && (
      <Text size="sm" fw={600}>
        {title}
      </Text>
    )
  )
}
