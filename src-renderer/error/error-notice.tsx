// A failure, said in full: what happened, what was left unchanged, what to do next, and the code to quote.

import { Alert, Button, Code, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ErrorCode, RootkeepError } from '../../src-main/contract/errors.ts'
import { errorWords } from '../messages.ts'

interface ErrorNoticeProps {
  readonly error: RootkeepError | null
  /** What was read can be read again. */
  readonly onRetry?: () => void
}

export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  return error && <ErrorSentences code={error.code} message={error.message} {...(onRetry && { onRetry })} />
}

interface ErrorSentencesProps {
  readonly code: ErrorCode
  /** The main process's own sentence, which names the thing at fault. */
  readonly message: string
  readonly onRetry?: () => void
}

export function ErrorSentences({ code, message, onRetry }: ErrorSentencesProps) {
  const { t } = useTranslation()
  const words = errorWords(code)
  return (
    <Alert
      color="red"
      variant="light"
      title={words.what}
      icon={<IconAlertTriangle aria-hidden />}
      role="alert"
    >
      <Text size="sm" lang="en">
        {message}
      </Text>
      <Text size="sm" mt={6}>
        <b>{t('error.unchanged')}</b> {words.unchanged}
      </Text>
      <Text size="sm" mt={2}>
        <b>{t('error.next')}</b> {words.next}
      </Text>
      <Group justify="space-between" mt={8}>
        <Code>{code}</Code>
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('app.tryAgain')}
          </Button>
        )}
      </Group>
    </Alert>
  )
}
