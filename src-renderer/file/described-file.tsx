// One file before anything happens with it: its name, its kind, what it says of itself, and what is wrong with it.

import { Code, Group, Stack, Text } from '@mantine/core'
import { IconBan, IconCircleCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../messages.ts'
import { Tag } from '../ui/tag.tsx'
import classes from './described-file.module.css'
import { type DescribedFile, factWords } from './file-words.ts'

export function DescribedFileRow({ file }: { file: DescribedFile }) {
  const { t } = useTranslation()
  const words = factWords(file.facts, t)
  return (
    <Stack component="li" gap={4} className={classes.file}>
      <Group gap="xs" justify="space-between" align="baseline">
        <Text size="sm" fw={600} className={classes.name}>
          {file.name}
        </Text>
        <Text size="xs" c="dimmed">
          {t(`drop.kind.${file.kind}`)}
        </Text>
      </Group>
      {words && (
        <Text size="sm" className={classes.name}>
          {words}
        </Text>
      )}
      <Mark file={file} />
    </Stack>
  )
}

function Mark({ file: { facts, error } }: { file: DescribedFile }) {
  const { t } = useTranslation()
  const proof = facts?.about === 'request' ? facts.proved : null
  return (
    <>
      {proof === true && (
        <Note
          tag={
            <Tag icon={IconCircleCheck} tone="good">
              {t('drop.mark.proved')}
            </Tag>
          }
        >
          {t('drop.about.proved')}
        </Note>
      )}
      {proof === false && (
        <Note
          tag={
            <Tag icon={IconBan} tone="bad">
              {t('drop.mark.unproved')}
            </Tag>
          }
        >
          {t('drop.about.unproved')}
        </Note>
      )}
      {error && proof !== false && (
        <Note
          tag={
            <Tag icon={IconBan} tone="bad">
              {t('finding.error')}
            </Tag>
          }
        >
          {errorWords(error.code).what} <Code>{error.code}</Code>
        </Note>
      )}
    </>
  )
}

function Note({ tag, children }: { tag: ReactNode; children: ReactNode }) {
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      {tag}
      <Text size="sm">{children}</Text>
    </Group>
  )
}
