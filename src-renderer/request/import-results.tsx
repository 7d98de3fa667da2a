// What became of each file that was brought: taken in, known already, or refused and why.

import { ActionIcon, Group, Text } from '@mantine/core'
import { IconBan, IconCircleCheck, IconCopy, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import { isErrorCode } from '../error/error-code.ts'
import { errorWords } from '../messages.ts'
import { FieldList } from '../ui/field-list.tsx'
import { Live } from '../ui/live.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tag } from '../ui/tag.tsx'

type Results = Output<'request.import'>
type Result = Results['results'][number]

export function ImportResults({ results, onClose }: { results: Results; onClose(): void }) {
  const { t } = useTranslation()
  return (
    <Live>
      <Panel
        title={t('request.imported', { count: results.imported, refused: results.refused })}
        actions={
          <ActionIcon variant="subtle" color="gray" aria-label={t('ui.close')} onClick={onClose}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        }
      >
        <FieldList
          fields={results.results.map((result, at) => ({
            name: `${at + 1}. ${result.name}`,
            value: <Outcome result={result} />,
          }))}
        />
      </Panel>
    </Live>
  )
}

function Outcome({ result }: { result: Result }) {
  const { t } = useTranslation()
  if (result.error) return <Refusal error={result.error} />
  return (
    <Group gap="xs">
      <Tag icon={result.known ? IconCopy : IconCircleCheck} tone={result.known ? 'quiet' : 'good'}>
        {t(result.known ? 'request.known' : 'request.taken')}
      </Tag>
      <Text size="sm">{result.request?.subject}</Text>
    </Group>
  )
}

function Refusal({ error }: { error: NonNullable<Result['error']> }) {
  const { t } = useTranslation()
  const words = isErrorCode(error.code) ? errorWords(error.code) : null
  return (
    <div>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Tag icon={IconBan} tone="bad">
          {t('request.refused')}
        </Tag>
        <Text size="sm" fw={600}>
          {words?.what ?? <span lang="en">{error.message}</span>}
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        <span lang="en">{error.message}</span> {words?.next} <code>{error.code}</code>
      </Text>
    </div>
  )
}
