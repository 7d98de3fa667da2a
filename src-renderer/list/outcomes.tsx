// What became of each of several things that one act was to do something with.

import { Group, Stack, Text } from '@mantine/core'
import { IconBan, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BatchOutcome } from '../../src-main/contract/certificate-batch.ts'
import { isErrorCode } from '../error/error-code.ts'
import { errorWords } from '../messages.ts'
import { Tag } from '../ui/tag.tsx'
import classes from './list.module.css'

export function Outcomes({ results }: { results: readonly BatchOutcome[] }) {
  const { t } = useTranslation()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it, too
    <section className={classes.results} tabIndex={0} aria-label={t('list.results')}>
      <Stack gap={4}>
        {results.map(({ sha256, title, ok, error }) => (
          <Group key={sha256} justify="space-between" gap="sm" wrap="nowrap">
            <Text size="sm" truncate title={title}>
              {title}
            </Text>
            {ok ? (
              <Tag icon={IconCircleCheck} tone="good">
                {t('list.resultDone')}
              </Tag>
            ) : (
              <Tag icon={IconBan} tone="bad">
                {error ? reasonOf(error) : t('list.resultLeft')}
              </Tag>
            )}
          </Group>
        ))}
      </Stack>
    </section>
  )
}

function reasonOf({ code, message }: NonNullable<BatchOutcome['error']>): string {
  return isErrorCode(code) ? errorWords(code).what : message
}
