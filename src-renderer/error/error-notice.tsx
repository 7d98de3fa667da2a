// A failure, said in full: what happened, what was left unchanged, what to do next, and the code to quote.

import { Alert, Code, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ErrorCode, RootkeepError } from '../../src-main/contract/errors.ts'
import { errorWords } from '../messages.ts'

export function ErrorNotice({ error }: { error: RootkeepError | null }) {
  return error && <ErrorSentences code={error.code} message={error.message} />
}

interface ErrorSentencesProps {
  readonly code: ErrorCode
  /** The main process's own sentence, which names the thing at fault. */
  readonly message: string
}

export function ErrorSentences({ code, message }: ErrorSentencesProps) {
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
      <Code mt={8} display="inline-block">
        {code}
      </Code>
    </Alert>
  )
}
